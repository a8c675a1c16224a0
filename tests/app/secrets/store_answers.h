// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret_store.h"

#include <QObject>
#include <QStringList>
#include <QTest>
#include <QTimer>

namespace passerelle::tests
{

/// Asks a store and waits for its answers. An answer as text: the password, "done", "absent", or a problem's
/// id.
class StoreAnswers : public QObject
{
public:
    explicit StoreAnswers(secrets::SecretStore &store) : m_store(store) {}

    secrets::Request askRead(const QString &id)
    {
        return m_store.read(id, this, [this](Result<std::optional<secrets::Secret>> answer) {
            if (!answer)
                tell(answer.error());
            else
                told += *answer ? (*answer)->revealText() : QStringLiteral("absent");
        });
    }
    secrets::Request askWrite(const QString &id, const QString &password)
    {
        return m_store.write(id, secrets::Secret::fromText(password), this,
                             [this](const Result<void> &answer) { tellDone(answer); });
    }
    secrets::Request askRemove(const QString &id)
    {
        return m_store.remove(id, this, [this](const Result<void> &answer) { tellDone(answer); });
    }

    QString read(const QString &id)
    {
        askRead(id);
        return answer();
    }
    QString write(const QString &id, const QString &password)
    {
        askWrite(id, password);
        return answer();
    }
    QString remove(const QString &id)
    {
        askRemove(id);
        return answer();
    }

    /// The one answer to the one question that was asked.
    QString answer()
    {
        if (!QTest::qWaitFor([this] { return !told.isEmpty(); }, 30'000))
            return QStringLiteral("(no answer)");
        return told.size() == 1 ? told.takeFirst() : QStringLiteral("(several answers)");
    }

    QStringList told;

private:
    void tellDone(const Result<void> &answer)
    {
        if (answer)
            told += QStringLiteral("done");
        else
            tell(answer.error());
    }
    void tell(const Problem &problem)
    {
        const bool helps = !problem.what.isEmpty() && !problem.next.isEmpty();
        told += helps ? problem.id : problem.id + QStringLiteral(" without words");
    }

    secrets::SecretStore &m_store;
};

} // namespace passerelle::tests
