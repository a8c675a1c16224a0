// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#elif defined(Q_OS_UNIX)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace passerelle::cli
{

namespace
{

/// Where a stream was closed, the next file that is opened would take its number, and what is printed would
/// go into that. A stream that refuses stands there instead.
void holdStandardStreams()
{
#ifdef Q_OS_UNIX
    for (int stream = 0; stream < 3; ++stream) {
        if (::fcntl(stream, F_GETFD) >= 0)
            continue;
        const int held = ::open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY);
        if (held >= 0 && held != stream)
            ::close(held);
    }
#endif
}

} // namespace

Console::Console()
{
    holdStandardStreams();
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
#endif
    m_in.open(stdin, QIODevice::ReadOnly);
    m_out.open(stdout, QIODevice::WriteOnly);
    m_err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

bool Console::close()
{
    return m_out.isOpen() && m_out.flush() && std::fflush(stdout) == 0 &&
           m_out.error() == QFileDevice::NoError;
}

} // namespace passerelle::cli
