// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/paste_rescue.h"

#include "session/workspace_session.h"

namespace passerelle::session
{

using document::Buffer;

PasteRescue::PasteRescue(WorkspaceSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_worker(QStringLiteral("paste-rescue"))
{
    connect(&session.document(), &document::Document::changed, this, &PasteRescue::withdraw);
}

PasteRescue::~PasteRescue() { m_cancel.cancel(); }

void PasteRescue::look(ByteRange pasted)
{
    withdraw();
    using RepairFound = std::shared_ptr<const rescue::PasteRepair>;
    const CancelToken cancel = m_cancel;
    const QByteArray text = m_session.document().snapshot().text(Buffer::Mapping);
    m_worker.run(
        [text, pasted, cancel]() -> RepairFound {
            auto found = rescue::PasteRepair::find(text, pasted, cancel);
            return found ? std::make_shared<const rescue::PasteRepair>(std::move(*found)) : nullptr;
        },
        [this, job = m_job](const RepairFound &found) {
            if (job != m_job || !found)
                return;
            m_offer = found;
            Q_EMIT offerChanged();
        });
}

void PasteRescue::take(const std::vector<std::size_t> &guesses)
{
    if (!m_offer)
        return;
    m_worker.run([offer = m_offer, guesses] { return offer->repaired(guesses); },
                 [this, job = m_job, place = m_offer->place(),
                  revision = m_session.document().snapshot().revision](const QByteArray &repaired) {
                     if (job == m_job)
                         put(repaired, place, revision);
                 });
}

void PasteRescue::put(const QByteArray &repaired, ByteRange place, quint64 revision)
{
    if (revision != m_session.document().snapshot().revision)
        return;
    if (m_session.edit({tr("Repair the pasted text"), {{Buffer::Mapping, place, repaired}}}))
        Q_EMIT taken();
}

void PasteRescue::decline() { withdraw(); }

void PasteRescue::withdraw()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    ++m_job;
    if (!m_offer)
        return;
    m_offer.reset();
    Q_EMIT offerChanged();
}

} // namespace passerelle::session
