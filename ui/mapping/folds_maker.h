// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/worker.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace passerelle::session
{
class WorkspaceSession;
}

namespace passerelle::ui
{

class SourceEditor;

/// Tells the source where its text can be folded, of each reading that comes. Of a large text that is found
/// out beside the window and once typing rests, since lines keep their levels while they move.
class FoldsMaker : public QObject
{
    Q_OBJECT
public:
    FoldsMaker(session::WorkspaceSession &session, SourceEditor &source);
    ~FoldsMaker() override;

private:
    void follow();
    void makeBeside();

    session::WorkspaceSession &m_session;
    SourceEditor &m_source;
    QTimer m_rest;
    quint64 m_job = 0;
    std::unique_ptr<Worker> m_worker; ///< made when it is first needed
};

} // namespace passerelle::ui
