// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/password_prompt.h"

#include "cli/terminal.h"

#include <QFile>
#include <algorithm>

namespace passerelle::cli
{

namespace
{

constexpr qsizetype kLongestPassword = 64 * 1024;

/// The first line of what was typed or piped, which is wiped.
std::optional<secrets::Secret> firstLine(QByteArray &bytes)
{
    qsizetype end = 0;
    while (end < bytes.size() && bytes.at(end) != '\n' && bytes.at(end) != '\r')
        ++end;
    std::optional<secrets::Secret> secret;
    if (end > 0)
        secret.emplace(QByteArrayView(bytes).first(end));
    secrets::wipe(bytes);
    return secret;
}

} // namespace

std::optional<secrets::Secret> TerminalPrompt::ask(const QString &question)
{
    Terminal terminal;
    if (!terminal.isOpen())
        return std::nullopt;
    auto typed = terminal.askUnseen(question);
    return typed ? firstLine(*typed) : std::nullopt;
}

Problem DescriptorPassword::notReadable(int descriptor)
{
    return {QStringLiteral("password-fd-not-readable"),
            tr("No password can be read from file descriptor %1.").arg(descriptor),
            {},
            tr("Open it in the shell that starts this program, for example with 3< file.")};
}

Result<secrets::Secret> DescriptorPassword::read(int descriptor)
{
    QFile file;
    if (descriptor < 0 || !file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Failure(notReadable(descriptor));
    QByteArray bytes(kLongestPassword, '\0');
    qsizetype size = 0;
    while (size < bytes.size()) {
        const qint64 count = file.read(bytes.data() + size, bytes.size() - size);
        if (count < 0)
            return Failure(notReadable(descriptor));
        const QByteArrayView fresh = QByteArrayView(bytes).sliced(size, qsizetype(count));
        size += fresh.size();
        if (fresh.isEmpty() || fresh.contains('\n'))
            break;
    }
    std::fill(bytes.begin() + size, bytes.end(), '\n');
    auto secret = firstLine(bytes);
    if (!secret)
        return Failure({QStringLiteral("password-fd-empty"),
                        tr("File descriptor %1 gave no password.").arg(descriptor),
                        {},
                        tr("Write the password as its first line.")});
    return std::move(*secret);
}

} // namespace passerelle::cli
