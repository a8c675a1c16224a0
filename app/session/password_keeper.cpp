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
        if (isForSession(m_id)) {
            setState(PasswordState::Known, m_notTaken.at(m_id));
            return;
        }
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
    if (isForSession(m_id))
        return tr("It is in memory alone, until the program ends.");
    return m_store ? m_store->describe() : tr("The keychain of this computer is being looked for.");
}

QString PasswordKeeper::shortPlace() const
{
    if (isForSession(m_id))
        return m_session.shortName();
    return m_store ? m_store->shortName() : tr("looking for the keychain");
}

bool PasswordKeeper::isPersistent() const { return m_store && m_store->persistent() && !isForSession(m_id); }

secrets::SecretStore &PasswordKeeper::storeOf(const QString &id)
{
    return isForSession(id) ? static_cast<secrets::SecretStore &>(m_session) : *m_store;
}

void PasswordKeeper::set(secrets::Secret password, Done done)
{
    const auto shared = std::make_shared<secrets::Secret>(std::move(password));
    whenReady([this, shared, done = std::move(done), id = m_id] { write(id, std::move(*shared), done); });
}

void PasswordKeeper::write(const QString &id, secrets::Secret password, const Done &done)
{
    const auto second = std::make_shared<secrets::Secret>(password.clone());
    m_store->write(id, std::move(password), this, [this, id, second, done](const Result<void> &answer) {
        const bool isAboutPassword = !answer && (answer.error().id == QLatin1String("keychain-too-long") ||
                                                 answer.error().id == QLatin1String("cancelled"));
        if (!answer && !isAboutPassword) {
            keepForSession(id, std::move(*second), answer.error(), done);
            return;
        }
        if (answer)
            written(id);
        done(answer);
    });
}

/// What an operator typed is not lost because a keychain is locked.
void PasswordKeeper::keepForSession(const QString &id, secrets::Secret password, Problem why,
                                    const Done &done)
{
    why.next = tr("Type the password again here once the keychain can be used, to keep it for good.");
    m_session.write(id, std::move(password), this, [this, id, why, done](const Result<void> &answer) {
        m_notTaken.insert_or_assign(id, why);
        if (id == m_id) {
            ++m_question;
            setState(PasswordState::Known, why);
        }
        done(answer);
    });
}

void PasswordKeeper::written(const QString &id)
{
    if (m_notTaken.erase(id) > 0)
        m_session.remove(id, this, [](const Result<void> &) {});
    if (id != m_id)
        return;
    ++m_question;
    setState(PasswordState::Known, m_notKept);
}

void PasswordKeeper::forget(Done done)
{
    whenReady([this, done = std::move(done), id = m_id] {
        const bool wasForSession = m_notTaken.erase(id) > 0;
        if (wasForSession)
            m_session.remove(id, this, [](const Result<void> &) {});
        m_store->remove(id, this, [this, done, id, wasForSession](const Result<void> &answer) {
            if (id == m_id && (answer || wasForSession)) {
                ++m_question;
                if (answer)
                    setState(PasswordState::Missing, m_notKept);
                else
                    setState(PasswordState::Unavailable, answer.error());
            }
            done(answer);
        });
    });
}

void PasswordKeeper::read(std::function<void(Result<std::optional<secrets::Secret>>)> use)
{
    whenReady([this, use = std::move(use), id = m_id] { storeOf(id).read(id, this, use); });
}

void PasswordKeeper::copy(const QString &from, const QString &to, Done done)
{
    whenReady([this, from, to, done = std::move(done)] {
        storeOf(from).read(from, this, [this, to, done](Result<std::optional<secrets::Secret>> answer) {
            if (!answer)
                done(Failure(answer.error()));
            else if (!answer->has_value())
                done({});
            else
                write(to, std::move(**answer), done);
        });
    });
}

} // namespace passerelle::session
