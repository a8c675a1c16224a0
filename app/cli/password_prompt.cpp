// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/password_prompt.h"

#include <QFile>
#include <algorithm>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

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

#ifdef Q_OS_WIN

/// The console of this process, though its standard streams may lead elsewhere.
class Terminal
{
public:
    Terminal()
        : m_in(CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_EXISTING,
                           0, nullptr)),
          m_out(CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_WRITE, nullptr,
                            OPEN_EXISTING, 0, nullptr))
    {
        m_echoes = isOpen() && GetConsoleMode(m_in, &m_mode);
        if (m_echoes)
            SetConsoleMode(m_in, m_mode & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Terminal()
    {
        if (m_echoes)
            SetConsoleMode(m_in, m_mode);
        CloseHandle(m_in);
        CloseHandle(m_out);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    bool isOpen() const { return m_in != INVALID_HANDLE_VALUE && m_out != INVALID_HANDLE_VALUE; }
    void write(const QString &text) const
    {
        WriteConsoleW(m_out, text.utf16(), DWORD(text.size()), nullptr, nullptr);
    }
    QByteArray readLine() const
    {
        QString typed(1024, QChar::Null);
        DWORD count = 0;
        if (!ReadConsoleW(m_in, typed.data(), DWORD(typed.size()), &count, nullptr))
            count = 0;
        QByteArray bytes = QStringView(typed).first(qsizetype(count)).toUtf8();
        secrets::wipe(typed);
        return bytes;
    }

private:
    HANDLE m_in;
    HANDLE m_out;
    DWORD m_mode = 0;
    bool m_echoes = false;
};

#else

/// The terminal that controls this process, though its standard streams may lead elsewhere.
class Terminal
{
public:
    Terminal() : m_file(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        m_echoes = m_file >= 0 && ::tcgetattr(m_file, &m_mode) == 0;
        if (m_echoes) {
            termios silent = m_mode;
            silent.c_lflag &= ~tcflag_t(ECHO);
            silent.c_lflag |= ECHONL;
            ::tcsetattr(m_file, TCSAFLUSH, &silent);
        }
    }
    ~Terminal()
    {
        if (m_echoes)
            ::tcsetattr(m_file, TCSAFLUSH, &m_mode);
        if (m_file >= 0)
            ::close(m_file);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    /// A terminal that would show what is typed is none.
    bool isOpen() const { return m_echoes; }
    void write(const QString &text) const
    {
        const QByteArray bytes = text.toUtf8();
        [[maybe_unused]] const auto written = ::write(m_file, bytes.constData(), size_t(bytes.size()));
    }
    QByteArray readLine() const
    {
        QByteArray bytes(4096, '\0');
        const auto count = ::read(m_file, bytes.data(), size_t(bytes.size()));
        bytes.truncate(count > 0 ? qsizetype(count) : 0);
        return bytes;
    }

private:
    int m_file;
    termios m_mode{};
    bool m_echoes = false;
};

#endif

} // namespace

std::optional<secrets::Secret> TerminalPrompt::ask(const QString &question)
{
    Terminal terminal;
    if (!terminal.isOpen())
        return std::nullopt;
    terminal.write(question);
    QByteArray typed = terminal.readLine();
    return firstLine(typed);
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
