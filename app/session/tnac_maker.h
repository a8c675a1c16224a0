// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/tnac_text.h"

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

/// Makes what goes to TNAC of the mapping as it stands, together with the verdict over exactly this text.
/// The copy and the view of it both ask here, so that they show the same bytes.
class TnacMaker : public QObject
{
    Q_OBJECT
public:
    struct Made {
        mapping::TnacText text;
        int errors = 0;     ///< of the mapping
        QString firstError; ///< its message
    };
    using Then = std::function<void(const Made &)>;

    explicit TnacMaker(WorkspaceSession &session, QObject *parent = nullptr);
    ~TnacMaker() override;

    /// Calls `then` once, when the text as it stands is checked and written; a newer call drops it.
    void make(mapping::TnacLayout layout, Then then);

private:
    void begin();

    WorkspaceSession &m_session;
    mapping::TnacLayout m_layout = mapping::TnacLayout::AsItStands;
    Then m_then;
    quint64 m_job = 0;
    std::unique_ptr<Worker> m_worker;
};

} // namespace passerelle::session
