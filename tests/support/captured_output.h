// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/test_files.h"

#include <QTemporaryDir>
#include <cstdio>
#include <unistd.h>

namespace passerelle::test
{

/// What this process writes to standard output and error, its log included, from here on. It comes out where
/// it belongs once nobody captures it any more.
class CapturedOutput
{
public:
    CapturedOutput() : m_file(m_folder.filePath(QStringLiteral("output")))
    {
        std::fflush(nullptr);
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
            qFatal("cannot keep the output of the test");
        ::dup2(m_file.handle(), STDOUT_FILENO);
        ::dup2(m_file.handle(), STDERR_FILENO);
    }
    ~CapturedOutput()
    {
        const QByteArray all = bytes();
        ::dup2(m_out, STDOUT_FILENO);
        ::dup2(m_error, STDERR_FILENO);
        ::close(m_out);
        ::close(m_error);
        std::fwrite(all.constData(), 1, std::size_t(all.size()), stdout);
        std::fflush(stdout);
    }
    CapturedOutput(const CapturedOutput &) = delete;
    CapturedOutput &operator=(const CapturedOutput &) = delete;

    QByteArray bytes() const
    {
        std::fflush(nullptr);
        return readFile(m_file.fileName());
    }

private:
    QTemporaryDir m_folder;
    QFile m_file;
    int m_out = ::dup(STDOUT_FILENO);
    int m_error = ::dup(STDERR_FILENO);
};

} // namespace passerelle::test
