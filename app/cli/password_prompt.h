// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "secrets/secret.h"

#include <QCoreApplication>
#include <optional>

namespace passerelle::cli
{

/// Asks a person for a password.
class PasswordPrompt
{
public:
    virtual ~PasswordPrompt() = default;
    /// Nothing where nobody can be asked or nobody answered. Blocks until the line is typed.
    virtual std::optional<secrets::Secret> ask(const QString &question) = 0;
};

/// The terminal that the program was started from, without echo, whatever standard input and output are.
class TerminalPrompt final : public PasswordPrompt
{
public:
    std::optional<secrets::Secret> ask(const QString &question) override;
};

/// Reads a password from an open file descriptor: up to its first line end or its end, 64 KiB at most.
class DescriptorPassword
{
    Q_DECLARE_TR_FUNCTIONS(DescriptorPassword)
public:
    /// Problems: "password-fd-not-readable", "password-fd-empty".
    static Result<secrets::Secret> read(int descriptor);

private:
    static Problem notReadable(int descriptor);
};

} // namespace passerelle::cli
