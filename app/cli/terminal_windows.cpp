// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#ifdef Q_OS_WIN

#include "secrets/secret.h"

#include <atomic>
#include <windows.h>

namespace passerelle::cli
{

namespace
{

HANDLE opened(const wchar_t *name, DWORD share)
{
    return CreateFileW(name, GENERIC_READ | GENERIC_WRITE, share, nullptr, OPEN_EXISTING, 0, nullptr);
}

/// As long as it lives, the console shows nothing of what is typed. Ctrl+C, Ctrl+Break and a closed window
/// find the console as it was: they come on a thread of their own.
class Silence
{
public:
    explicit Silence(HANDLE console)
    {
        DWORD mode = 0;
        if (!GetConsoleMode(console, &mode))
            return;
        s_mode = mode;
        s_console = console;
        SetConsoleCtrlHandler(restoreOnSignal, TRUE);
        m_isSilent = SetConsoleMode(console, mode & ~DWORD(ENABLE_ECHO_INPUT)) != 0;
    }
    ~Silence()
    {
        restore();
        SetConsoleCtrlHandler(restoreOnSignal, FALSE);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

    bool isSilent() const { return m_isSilent; }

private:
    static void restore()
    {
        if (const HANDLE console = s_console.exchange(nullptr))
            SetConsoleMode(console, s_mode);
    }
    static BOOL WINAPI restoreOnSignal(DWORD)
    {
        restore();
        return FALSE; // what it does otherwise follows
    }

    static inline std::atomic<HANDLE> s_console = nullptr;
    static inline std::atomic<DWORD> s_mode = 0;
    bool m_isSilent = false;
};

} // namespace

struct Terminal::State {
    HANDLE in = opened(L"CONIN$", FILE_SHARE_READ);
    HANDLE out = opened(L"CONOUT$", FILE_SHARE_WRITE);
};

Terminal::Terminal() : m_state(std::make_unique<State>()) {}

Terminal::~Terminal()
{
    CloseHandle(m_state->in);
    CloseHandle(m_state->out);
}

bool Terminal::isOpen() const
{
    return m_state->in != INVALID_HANDLE_VALUE && m_state->out != INVALID_HANDLE_VALUE;
}

std::optional<QByteArray> Terminal::askUnseen(const QString &question)
{
    const Silence silence(m_state->in);
    if (!silence.isSilent())
        return std::nullopt;
    WriteConsoleW(m_state->out, question.utf16(), DWORD(question.size()), nullptr, nullptr);
    QString typed(1024, QChar::Null);
    DWORD count = 0;
    if (!ReadConsoleW(m_state->in, typed.data(), DWORD(typed.size()), &count, nullptr))
        return std::nullopt;
    QByteArray bytes = QStringView(typed).first(qsizetype(count)).toUtf8();
    secrets::wipe(typed);
    WriteConsoleW(m_state->out, L"\r\n", 2, nullptr, nullptr);
    return bytes;
}

} // namespace passerelle::cli

#endif
