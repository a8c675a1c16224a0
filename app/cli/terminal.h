// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>

namespace passerelle::cli
{

/// The terminal that controls this process, though its standard streams may lead elsewhere.
class Terminal
{
public:
    Terminal();
    ~Terminal();
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    /// A terminal that would show what is typed is none.
    bool isOpen() const;
    /// Asks for one line that is not shown while it is typed. What interrupts, ends or stops the program
    /// meanwhile does so with the terminal as it was before; a program that goes on asks again. Nothing where
    /// the line does not come.
    std::optional<QByteArray> askUnseen(const QString &question);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace passerelle::cli
