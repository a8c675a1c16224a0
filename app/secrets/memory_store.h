// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret_store.h"

#include <QCoreApplication>
#include <map>

namespace passerelle::secrets
{

/// Keeps passwords for this session only, where there is no keychain.
class MemoryStore final : public SecretStore
{
    Q_DECLARE_TR_FUNCTIONS(MemoryStore)
public:
    Request read(const QString &id, QObject *context, ReadAnswer answer) override;
    Request write(const QString &id, Secret secret, QObject *context, DoneAnswer answer) override;
    Request remove(const QString &id, QObject *context, DoneAnswer answer) override;

    bool persistent() const override { return false; }
    QString describe() const override;
    QString shortName() const override;

private:
    std::map<QString, Secret> m_secrets;
};

} // namespace passerelle::secrets
