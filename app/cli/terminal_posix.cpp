// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#ifndef Q_OS_WIN

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace passerelle::cli
{

namespace
{

/// All that a person or a shell sends to interrupt, end or stop a program.
constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGALRM, SIGPIPE, SIGTSTP, SIGTTIN, SIGTTOU};

std::atomic<int> signalPipe{-1}; ///< where a signal is told; the thread that it comes on may be any

extern "C" void tellSignal(int number)
{
    const int before = errno;
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const auto written = ::write(signalPipe.load(), &byte, 1);
    errno = before;
}

/// As long as it lives, signals wait instead of doing their work; those that are ignored stay so.
class HeldSignals
{
public:
    HeldSignals()
    {
        if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            return;
        signalPipe = m_pipe[1];
        struct sigaction tells = {};
        tells.sa_handler = tellSignal;
        sigemptyset(&tells.sa_mask);
        for (std::size_t i = 0; i < kSignals.size(); ++i) {
            ::sigaction(kSignals[i], &tells, &m_before[i]);
            if (m_before[i].sa_handler == SIG_IGN)
                ::sigaction(kSignals[i], &m_before[i], nullptr);
        }
    }
    ~HeldSignals()
    {
        if (!isHeld())
            return;
        for (std::size_t i = 0; i < kSignals.size(); ++i)
            ::sigaction(kSignals[i], &m_before[i], nullptr);
        signalPipe = -1;
        ::close(m_pipe[0]);
        ::close(m_pipe[1]);
    }
    HeldSignals(const HeldSignals &) = delete;
    HeldSignals &operator=(const HeldSignals &) = delete;

    bool isHeld() const { return m_pipe[0] >= 0; }
    int pipe() const { return m_pipe[0]; }
    /// The number of a signal that came; 0 where none did.
    int taken() const
    {
        unsigned char byte = 0;
        return ::read(m_pipe[0], &byte, 1) == 1 ? byte : 0;
    }

private:
    std::array<int, 2> m_pipe{-1, -1};
    std::array<struct sigaction, kSignals.size()> m_before{};
};

/// As long as it lives, the terminal shows nothing of what is typed but the end of the line.
class Silence
{
public:
    explicit Silence(int terminal) : m_terminal(terminal)
    {
        m_isSilent = ::tcgetattr(m_terminal, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= ECHONL;
        m_isSilent = m_isSilent && ::tcsetattr(m_terminal, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_isSilent)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

    bool isSilent() const { return m_isSilent; }

private:
    int m_terminal;
    termios m_before{};
    bool m_isSilent = false;
};

struct Typed {
    std::optional<QByteArray> line;
    int signal = 0; ///< came instead of the line
};

Typed readLine(int terminal, const HeldSignals &held)
{
    std::array<pollfd, 2> sources{pollfd{held.pipe(), POLLIN, 0}, pollfd{terminal, POLLIN, 0}};
    while (::poll(sources.data(), sources.size(), -1) < 0) {
        if (errno != EINTR)
            return {};
    }
    if (const int signal = held.taken(); signal != 0)
        return {std::nullopt, signal};
    QByteArray bytes(4096, '\0');
    const auto count = ::read(terminal, bytes.data(), size_t(bytes.size()));
    if (count <= 0)
        return {std::nullopt, held.taken()};
    bytes.truncate(qsizetype(count));
    return {std::move(bytes), 0};
}

Typed askOnce(int terminal, const QByteArray &question)
{
    const HeldSignals held;
    const Silence silence(terminal); // ends first: a signal does its work on the terminal as it was
    if (!held.isHeld())
        return {};
    if (!silence.isSilent()) // in the background: the system stops who changes the terminal there
        return {std::nullopt, held.taken()};
    if (::write(terminal, question.constData(), size_t(question.size())) < 0 && errno != EINTR)
        return {};
    Typed typed = readLine(terminal, held);
    if (typed.signal != 0) {
        [[maybe_unused]] const auto written = ::write(terminal, "\n", 1);
    }
    return typed;
}

} // namespace

struct Terminal::State {
    int file = -1;
};

Terminal::Terminal() : m_state(std::make_unique<State>())
{
    m_state->file = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
}

Terminal::~Terminal()
{
    if (m_state->file >= 0)
        ::close(m_state->file);
}

bool Terminal::isOpen() const { return m_state->file >= 0 && ::isatty(m_state->file) == 1; }

std::optional<QByteArray> Terminal::askUnseen(const QString &question)
{
    const QByteArray words = question.toUtf8();
    for (;;) {
        Typed typed = askOnce(m_state->file, words);
        if (typed.signal == 0)
            return std::move(typed.line);
        ::kill(::getpid(), typed.signal);
        // Who was stopped and goes on, or does not end of it, is asked again.
    }
}

} // namespace passerelle::cli

#endif
