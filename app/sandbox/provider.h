// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "otipass/api_profile.h"
#include "sandbox/scenario.h"

#include <QHash>
#include <QSet>
#include <memory>

namespace passerelle::sandbox
{

/// A request as the sandbox took it from its socket.
struct Asked {
    QByteArray method;
    QByteArray path;  ///< percent-encoded, without the query
    QByteArray query; ///< percent-encoded
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
};

/// What a provider answers.
struct Reply {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<QPair<QByteArray, QByteArray>> headers; ///< beside type and length
    QString card;
    QString verdict;
    QString message;
};

/// A strict provider of one API profile: reads a request by the profile in reverse, checks user, key and
/// every field, looks the pass up in the scenario, and writes the answer that the profile gives that meaning.
/// No socket, no thread; remembers what passes were let in, where the scenario says so.
class Provider
{
public:
    Provider(otipass::ApiProfile profile, Scenario scenario, std::shared_ptr<const Clock> clock);

    Reply answer(const Asked &asked);
    /// The fault that the scenario has for a card, or nullptr.
    const Fault *fault(const QString &card) const { return m_scenario.fault(card); }
    /// An answer of the profile's error shape.
    Reply error(int status, const QString &code, const QString &message) const;

    /// What stands before the profile's path: the connection's URL ends so [P].
    static QByteArray base() { return QByteArrayLiteral("/api"); }

private:
    using Fields = QList<QPair<QString, QString>>;
    struct Question {
        QHash<otipass::Source, QString> values;
    };

    std::optional<Reply> checkAddress(const Asked &asked, Question &question) const;
    std::optional<Reply> checkCredentials(const Asked &asked, Fields &fields) const;
    std::optional<Reply> checkHeaders(const Asked &asked, Question &question) const;
    std::optional<Reply> readFields(const Asked &asked, Fields &fields) const;
    std::optional<Reply> checkFields(const Fields &fields, Question &question) const;
    std::optional<Reply> checkService(const Question &question) const;
    Reply judge(const Question &question);
    otipass::Verdict verdictOf(const Pass &pass, const Question &question) const;
    Reply say(otipass::Verdict verdict, const QString &message, const Pass *pass = nullptr) const;

    otipass::ApiProfile m_profile;
    Scenario m_scenario;
    std::shared_ptr<const Clock> m_clock;
    QSet<QPair<QString, QString>> m_used; ///< pass and service
};

} // namespace passerelle::sandbox
