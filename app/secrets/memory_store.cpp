// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memory_store.h"

#include "secrets/pending_answer.h"

namespace passerelle::secrets
{

/// Answers at once, which still means: from the event loop.
template <typename Value>
static Request answered(QObject *context, std::function<void(Result<Value>)> answer, Result<Value> result)
{
    PendingAnswer<Value>(context, std::move(answer)).end(std::move(result));
    return {};
}

Request MemoryStore::read(const QString &id, QObject *context, ReadAnswer answer)
{
    std::optional<Secret> found;
    if (const auto at = m_secrets.find(id); at != m_secrets.end())
        found = at->second.clone();
    return answered<std::optional<Secret>>(context, std::move(answer), std::move(found));
}

Request MemoryStore::write(const QString &id, Secret secret, QObject *context, DoneAnswer answer)
{
    m_secrets.insert_or_assign(id, std::move(secret));
    return answered<void>(context, std::move(answer), {});
}

Request MemoryStore::remove(const QString &id, QObject *context, DoneAnswer answer)
{
    m_secrets.erase(id);
    return answered<void>(context, std::move(answer), {});
}

QString MemoryStore::describe() const
{
    return tr("Passwords are kept in memory until the program ends, because no keychain can be used on this "
              "computer.");
}

QString MemoryStore::shortName() const { return tr("in memory, until the program ends"); }

} // namespace passerelle::secrets
