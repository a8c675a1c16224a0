// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret_store.h"

#include <QCoreApplication>
#include <chrono>
#include <memory>

namespace passerelle::secrets
{

/// The operating system's keychain, through QtKeychain: Secret Service or KWallet, Windows' credential
/// manager. Its plain-text fallback stays off. A keychain may never answer, or ask its owner first: each
/// question has a deadline.
class KeychainStore final : public SecretStore
{
    Q_DECLARE_TR_FUNCTIONS(KeychainStore)
public:
    /// Windows takes no more for one credential; kept everywhere, so that a workspace can move.
    static constexpr qsizetype kLongestSecret = 2560;

    explicit KeychainStore(std::chrono::milliseconds deadline = std::chrono::seconds(30));
    ~KeychainStore() override;

    Request read(const QString &id, QObject *context, ReadAnswer answer) override;
    Request write(const QString &id, Secret secret, QObject *context, DoneAnswer answer) override;
    Request remove(const QString &id, QObject *context, DoneAnswer answer) override;

    bool persistent() const override { return true; }
    QString describe() const override;
    QString shortName() const override;

private:
    struct Jobs;
    std::unique_ptr<Jobs> m_jobs;
};

} // namespace passerelle::secrets
