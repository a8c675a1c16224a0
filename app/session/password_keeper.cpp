// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/password_keeper.h"

#include "secrets/open_store.h"

namespace passerelle::session
{

using rules::PasswordState;

PasswordKeeper::PasswordKeeper(std::shared_ptr<secrets::SecretStore> store, QObject *parent)
    : QObject(parent), m_store(std::move(store))
{
    if (m_store)
        return;
    secrets::openSecretStore(this, [this](const secrets::OpenedStore &opened) {
        m_notKept = opened.notKept;
        adopt(opened.store);
    });
}

PasswordKeeper::~PasswordKeeper() = default;

void PasswordKeeper::adopt(std::shared_ptr<secrets::SecretStore> store)
{
    m_store = std::move(store);
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &then : waiting)
        then();
    Q_EMIT changed();
}

void PasswordKeeper::whenReady(std::function<void()> then)
{
    if (m_store)
        then();
    else
        m_waiting.push_back(std::move(then));
}

void PasswordKeeper::setWorkspace(const QString &id)
{
    if (id == m_id)
        return;
    m_id = id;
    ++m_question;
    setState(PasswordState::NotAsked, {});
    refresh();
}

void PasswordKeeper::refresh()
{
    if (m_id.isEmpty())
        return;
    whenReady([this, question = ++m_question] {
        if (question != m_question)
            return;
        m_store->read(m_id, this, [this, question](Result<std::optional<secrets::Secret>> answer) {
            if (question != m_question)
                return;
            if (!answer)
                setState(PasswordState::Unavailable, answer.error());
            else
                setState(answer->has_value() ? PasswordState::Known : PasswordState::Missing, m_notKept);
        });
    });
}

void PasswordKeeper::setState(PasswordState state, std::optional<Problem> trouble)
{
    m_state = state;
    m_trouble = std::move(trouble);
    Q_EMIT changed();
}

QString PasswordKeeper::place() const
{
    return m_store ? m_store->describe() : tr("The keychain of this computer is being looked for.");
}

QString PasswordKeeper::shortPlace() const
{
    return m_store ? m_store->shortName() : tr("looking for the keychain");
}

bool PasswordKeeper::isPersistent() const { return m_store && m_store->persistent(); }

void PasswordKeeper::set(secrets::Secret password, Done done)
{
    const auto shared = std::make_shared<secrets::Secret>(std::move(password));
    whenReady([this, shared, done = std::move(done), id = m_id] {
        m_store->write(id, std::move(*shared), this, [this, done, id](const Result<void> &answer) {
            if (answer && id == m_id) {
                ++m_question;
                setState(PasswordState::Known, m_notKept);
            }
            done(answer);
        });
    });
}

void PasswordKeeper::forget(Done done)
{
    whenReady([this, done = std::move(done), id = m_id] {
        m_store->remove(id, this, [this, done, id](const Result<void> &answer) {
            if (answer && id == m_id) {
                ++m_question;
                setState(PasswordState::Missing, m_notKept);
            }
            done(answer);
        });
    });
}

void PasswordKeeper::read(std::function<void(Result<std::optional<secrets::Secret>>)> use)
{
    whenReady([this, use = std::move(use), id = m_id] { m_store->read(id, this, use); });
}

void PasswordKeeper::copy(const QString &from, const QString &to, Done done)
{
    whenReady([this, from, to, done = std::move(done)] {
        m_store->read(from, this, [this, to, done](Result<std::optional<secrets::Secret>> answer) {
            if (!answer)
                done(Failure(answer.error()));
            else if (!answer->has_value())
                done({});
            else
                m_store->write(to, std::move(**answer), this, [this, to, done](const Result<void> &written) {
                    if (to == m_id) // asked for before it was there
                        refresh();
                    done(written);
                });
        });
    });
}

} // namespace passerelle::session
