// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace passerelle::cli
{

/// The three standard streams as devices: bytes as they are (no line ends are changed), UTF-8 on Windows too.
class Console
{
public:
    Console();

    QIODevice &in() { return m_in; }
    QIODevice &out() { return m_out; }
    QIODevice &err() { return m_err; }
    /// Hands everything to the system; false where the output did not take it.
    bool close();

private:
    QFile m_in;
    QFile m_out;
    QFile m_err;
};

} // namespace passerelle::cli
