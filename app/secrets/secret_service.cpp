// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secret_service.h"

#include <QMetaObject>
#include <QObject>
#include <memory>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QDeadlineTimer>
#endif

namespace passerelle::secrets
{

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

namespace
{

/// One round of questions; lives until the answer was given.
struct Question {
    QObject *context;
    std::function<void(ServiceState)> answer;
    QDeadlineTimer deadline;

    template <typename Next>
    void call(const QDBusMessage &message, Next next) const
    {
        const auto left = static_cast<int>(qMax<qint64>(1, deadline.remainingTime()));
        auto *watcher =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, left), context);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [next, watcher] {
            watcher->deleteLater();
            next(*watcher);
        });
    }
};

QDBusMessage toService(const QString &path, const QString &interface_, const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface_,
                                          method);
}

ServiceState stateAfter(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return ServiceState::Absent;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return ServiceState::Silent;
    case QDBusError::AccessDenied:
        return ServiceState::Refusing;
    default:
        break;
    }
    const QString name = error.name();
    const bool notStarted = name.startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn")) ||
                            name == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner");
    return notStarted ? ServiceState::Absent : ServiceState::Unknown;
}

void askWhetherLocked(const std::shared_ptr<Question> &question, const QString &collection)
{
    QDBusMessage get =
        toService(collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    get << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    question->call(get, [question](const QDBusPendingCall &call) {
        const QDBusPendingReply<QDBusVariant> reply = call;
        if (reply.isError())
            question->answer(stateAfter(reply.error()));
        else
            question->answer(reply.value().variant().toBool() ? ServiceState::Locked : ServiceState::Open);
    });
}

} // namespace

void askSecretService(QObject *context, std::function<void(ServiceState)> answer,
                      std::chrono::milliseconds deadline)
{
    const bool reachable = QDBusConnection::sessionBus().isConnected();
    // There QtKeychain speaks to KWallet by a way of its own.
    const bool isKde = qgetenv("XDG_CURRENT_DESKTOP").contains("KDE");
    if (!reachable || isKde) {
        const ServiceState state = reachable ? ServiceState::Unknown : ServiceState::Absent;
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer), state] { answer(state); }, Qt::QueuedConnection);
        return;
    }
    const auto question =
        std::make_shared<Question>(Question{context, std::move(answer), QDeadlineTimer(deadline)});
    QDBusMessage alias =
        toService(QStringLiteral("/org/freedesktop/secrets"),
                  QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    alias << QStringLiteral("default");
    question->call(alias, [question](const QDBusPendingCall &call) {
        const QDBusPendingReply<QDBusObjectPath> reply = call;
        if (reply.isError())
            question->answer(stateAfter(reply.error()));
        else if (reply.value().path() == QLatin1String("/"))
            question->answer(ServiceState::Open); // no collection yet: the first write makes one
        else
            askWhetherLocked(question, reply.value().path());
    });
}

#else

void askSecretService(QObject *context, std::function<void(ServiceState)> answer, std::chrono::milliseconds)
{
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer)] { answer(ServiceState::Unknown); }, Qt::QueuedConnection);
}

#endif

} // namespace passerelle::secrets
