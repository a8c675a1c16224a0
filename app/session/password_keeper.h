// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rules/facts.h"
#include "secrets/memory_store.h"

#include <QObject>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace passerelle::session
{

/// Knows whether the workspace's password is kept, and where. Everything that touches it is asked of the
/// secret store under the workspace's id. What a keychain does not take (locked, refusing, silent) is kept in
/// memory until the program ends, and that is told.
class PasswordKeeper : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<void> &)>;

    /// Without a store it looks for the system's keychain; what is asked before it is found waits.
    explicit PasswordKeeper(std::shared_ptr<secrets::SecretStore> store, QObject *parent = nullptr);
    ~PasswordKeeper() override;

    /// The workspace whose password it is; empty: none, and nothing is asked.
    void setWorkspace(const QString &id);
    rules::PasswordState state() const { return m_state; }
    /// Why the state is Unavailable, or why passwords last only as long as the program.
    const std::optional<Problem> &trouble() const { return m_trouble; }

    /// Where passwords are kept: a sentence, and two or three words.
    QString place() const;
    QString shortPlace() const;
    bool isPersistent() const;

    void set(secrets::Secret password, Done done);
    void forget(Done done);
    void read(std::function<void(Result<std::optional<secrets::Secret>>)> use);
    /// Keeps the password of one id under another as well; succeeds where there is none.
    void copy(const QString &from, const QString &to, Done done);

Q_SIGNALS:
    void changed();

private:
    void adopt(std::shared_ptr<secrets::SecretStore> store);
    void whenReady(std::function<void()> then);
    void refresh();
    void setState(rules::PasswordState state, std::optional<Problem> trouble);
    bool isForSession(const QString &id) const { return m_notTaken.contains(id); }
    secrets::SecretStore &storeOf(const QString &id);
    void write(const QString &id, secrets::Secret password, const Done &done);
    void keepForSession(const QString &id, secrets::Secret password, Problem why, const Done &done);
    void written(const QString &id);

    std::shared_ptr<secrets::SecretStore> m_store;
    secrets::MemoryStore m_session;        ///< of those that the store did not take
    std::map<QString, Problem> m_notTaken; ///< why, by id
    std::vector<std::function<void()>> m_waiting;
    QString m_id;
    rules::PasswordState m_state = rules::PasswordState::NotAsked;
    std::optional<Problem> m_trouble;
    std::optional<Problem> m_notKept;
    quint64 m_question = 0; ///< an answer to an older question is stale
};

} // namespace passerelle::session
