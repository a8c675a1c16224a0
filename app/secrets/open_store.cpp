// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/open_store.h"

#include "secrets/keychain_problem.h"
#include "secrets/keychain_store.h"
#include "secrets/memory_store.h"

namespace passerelle::secrets
{

static OpenedStore storeFor(ServiceState state)
{
    switch (state) {
    case ServiceState::Absent:
        return {std::make_shared<MemoryStore>(), keychainProblem(KeychainFault::Absent)};
    case ServiceState::Silent:
        return {std::make_shared<MemoryStore>(), keychainProblem(KeychainFault::Timeout)};
    case ServiceState::Refusing:
        return {std::make_shared<MemoryStore>(), keychainProblem(KeychainFault::Denied)};
    case ServiceState::Unknown:
    case ServiceState::Locked:
    case ServiceState::Open:
        break;
    }
    return {std::make_shared<KeychainStore>(), std::nullopt};
}

void openSecretStore(QObject *context, std::function<void(OpenedStore)> opened,
                     std::chrono::milliseconds deadline)
{
    askSecretService(
        context, [opened = std::move(opened)](ServiceState state) { opened(storeFor(state)); }, deadline);
}

} // namespace passerelle::secrets
