// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "secrets/secret.h"

#include <functional>
#include <optional>

class QObject;

namespace passerelle::secrets
{

/// A question that a store has not answered yet. Dropping it changes nothing: the answer still comes.
class Request
{
public:
    Request() = default;
    explicit Request(std::function<void()> cancel) : m_cancel(std::move(cancel)) {}

    /// Ends the question with the problem "cancelled", unless its answer is on the way already.
    void cancel()
    {
        if (m_cancel)
            m_cancel();
    }

private:
    std::function<void()> m_cancel;
};

/// Keeps passwords under the random id of their workspace, never under its path. One thread: the store, the
/// contexts and the answers.
///
/// Each question has exactly one end, told to `answer` from the event loop, never from within the call: the
/// value (for read(): nothing where none is kept), or a Problem with one of the ids
/// - "keychain-absent": there is no keychain service, or it cannot be reached,
/// - "keychain-locked": it is there, but locked, and was not unlocked,
/// - "keychain-denied": it refuses this program or the operator refused,
/// - "keychain-timeout": it did not answer in time,
/// - "keychain-too-long": the password is longer than the keychain takes,
/// - "keychain-other": anything else, with its own words in `where`,
/// - "cancelled": by Request::cancel(), or because the store ended.
/// Nothing is told once `context` is gone.
class SecretStore
{
public:
    using ReadAnswer = std::function<void(Result<std::optional<Secret>>)>;
    using DoneAnswer = std::function<void(Result<void>)>;

    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;

    virtual Request read(const QString &id, QObject *context, ReadAnswer answer) = 0;
    virtual Request write(const QString &id, Secret secret, QObject *context, DoneAnswer answer) = 0;
    /// Succeeds as well where nothing is kept.
    virtual Request remove(const QString &id, QObject *context, DoneAnswer answer) = 0;

    /// Whether a password is still there after the program has ended.
    virtual bool persistent() const = 0;
    /// A sentence for the operator: where passwords are kept.
    virtual QString describe() const = 0;
    /// The same in two or three words, for the status bar.
    virtual QString shortName() const = 0;
};

} // namespace passerelle::secrets
