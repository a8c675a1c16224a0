// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/formatter.h"

#include "base/worker.h"
#include "session/workspace_session.h"
#include "json/format.h"

namespace passerelle::session
{

using document::Buffer;
using document::Replacement;

Formatter::Formatter(WorkspaceSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_worker(std::make_unique<Worker>(QStringLiteral("format")))
{
}

Formatter::~Formatter() = default;

void Formatter::format(const QByteArray &step, std::function<void(const Result<bool> &)> done)
{
    const document::Snapshot now = m_session.document().snapshot();
    const auto work = [text = now.text(Buffer::Mapping), step] {
        const json::Reading reading = json::read(text);
        return json::formatted(reading, step.isEmpty() ? json::indentStep(reading) : step, Buffer::Mapping);
    };
    m_worker->run(work, [this, revision = now.revision,
                         done = std::move(done)](Result<std::vector<Replacement>> changes) {
        if (!changes) {
            done(Failure(changes.error()));
            return;
        }
        if (revision != m_session.document().snapshot().revision) {
            done(Failure(Problem{QStringLiteral("format-text-changed"),
                                 tr("The text changed while it was being laid out."),
                                 {},
                                 tr("Do it once more.")}));
            return;
        }
        const bool isChange = !changes->empty();
        done(isChange && m_session.edit({tr("Lay the source out"), *std::move(changes)}));
    });
}

} // namespace passerelle::session
