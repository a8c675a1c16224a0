// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/services.h"

#include <functional>
#include <memory>
#include <vector>

class QIODevice;
namespace CLI
{
class App;
}

namespace passerelle
{
struct Problem;
}

namespace passerelle::cli
{

class PasswordPrompt;

/// What both programs of the command line's family agree on.
enum Exit : int {
    Good = 0,       ///< nothing found; let in with a sale
    Found = 1,      ///< findings; any other outcome of a scan
    CouldNotRun = 2 ///< the question could not be answered: arguments, files, output
};

/// What a command has of the world outside. Given in, so that a test brings its own.
struct World {
    QIODevice &in;
    QIODevice &out;
    QIODevice &err;
    PasswordPrompt &prompt;
    session::Services services;

    /// A sentence in a line of its own on `err`.
    void say(const QString &sentence) const;
    void say(const Problem &problem) const;
    /// Why standard output did not take everything.
    static Problem outputFailed();
    /// UTF-8 on `out`.
    void print(const QString &text) const;
};

/// One word of passerelle-cli. A new command is one class, one line in command_list.cpp, one test.
class Command
{
public:
    using End = std::function<void(int exitCode)>;

    virtual ~Command() = default;

    /// Declares its word and its options; they are read into the command itself.
    virtual CLI::App &declare(CLI::App &program) = 0;
    /// Does its work and ends once, at once or later from the event loop. The world outlives the command.
    virtual void run(World &world, const End &end) = 0;
};

/// All commands, in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace passerelle::cli
