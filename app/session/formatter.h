// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <functional>
#include <memory>

namespace passerelle
{
class Worker;
}

namespace passerelle::session
{

class WorkspaceSession;

/// Lays the mapping's text out anew as one step of the history, worked out beside the window.
class Formatter : public QObject
{
    Q_OBJECT
public:
    explicit Formatter(WorkspaceSession &session, QObject *parent = nullptr);
    ~Formatter() override;

    /// `step` of indentation; empty: as the text has it. Calls `done` once, with whether anything changed, or
    /// with "format-not-json" or "format-text-changed".
    void format(const QByteArray &step, std::function<void(const Result<bool> &)> done);

private:
    WorkspaceSession &m_session;
    std::unique_ptr<Worker> m_worker;
};

} // namespace passerelle::session
