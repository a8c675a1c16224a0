// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/worker.h"
#include "document/snapshot.h"
#include "rescue/paste_repair.h"

#include <QObject>
#include <memory>

namespace passerelle::session
{

class WorkspaceSession;

/// Looks at what was pasted into the mapping's source, beside the editing, and offers it repaired. The offer
/// is good for the text as it was pasted: any other change takes it back.
class PasteRescue : public QObject
{
    Q_OBJECT
public:
    explicit PasteRescue(WorkspaceSession &session, QObject *parent = nullptr);
    ~PasteRescue() override;

    /// Where something was just pasted.
    void look(ByteRange pasted);
    bool hasOffer() const { return m_offer != nullptr; }
    /// Only while there is an offer.
    const rescue::PasteRepair &offer() const { return *m_offer; }
    /// Puts the repaired text in, with these guesses (by index) answered, as a step of its own.
    void take(const std::vector<std::size_t> &guesses);
    /// Leaves what was pasted.
    void decline();

Q_SIGNALS:
    void offerChanged();
    /// The repaired text stands in the mapping.
    void taken();

private:
    void withdraw();
    void put(const QByteArray &repaired, ByteRange place, quint64 revision);

    WorkspaceSession &m_session;
    std::shared_ptr<const rescue::PasteRepair> m_offer;
    CancelToken m_cancel;
    quint64 m_job = 0;
    Worker m_worker;
};

} // namespace passerelle::session
