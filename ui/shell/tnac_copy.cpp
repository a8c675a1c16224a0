// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tnac_copy.h"

#include "session/workspace_session.h"
#include "ui/shell/dialogs.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

namespace passerelle::ui
{

using document::Buffer;

TnacCopy::TnacCopy(session::WorkspaceSession &session, Dialogs &dialogs, QWidget *window)
    : QObject(window), m_session(session), m_dialogs(dialogs), m_window(window)
{
}

void TnacCopy::copy()
{
    if (!m_session.isOpen())
        return;
    // The verdict must be about the text that is copied, not about the one before the last key.
    const rules::CheckResult fresh = m_session.result();
    const bool isCurrent =
        fresh.facts() && fresh.facts()->snapshot.revision == m_session.document().snapshot().revision;
    if (!isCurrent) {
        connect(&m_session, &session::WorkspaceSession::checked, this, &TnacCopy::copy,
                Qt::ConnectionType(Qt::UniqueConnection | Qt::SingleShotConnection));
        return;
    }
    int errors = 0;
    QString first;
    for (const rules::Finding &finding : fresh.findings()) {
        if (finding.severity != rules::Severity::Error || finding.place.buffer != Buffer::Mapping)
            continue;
        if (errors++ == 0)
            first = fresh.message(finding);
    }
    if (errors == 0) {
        put(0);
        return;
    }
    Dialogs::Question question;
    question.id = QStringLiteral("copy-with-errors");
    question.text = tr("The mapping parameters still have %n error(s).", nullptr, errors);
    question.detail =
        tr("%1\n\nTNAC does not check what is pasted: scans will fail at the door. Repair the errors "
           "first, then copy.")
            .arg(first);
    question.accept = tr("Copy all the same");
    question.isDangerous = true;
    m_dialogs.ask(m_window, question, [this, errors](bool accepted) {
        if (accepted)
            put(errors);
    });
}

void TnacCopy::put(int errors)
{
    QByteArray text = m_session.document().snapshot().text(Buffer::Mapping);
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    Q_EMIT done(
        errors > 0
            ? tr("Copied with %n error(s). Type the password again in TNAC: its screen empties it.", nullptr,
                 errors)
            : tr("Copied. Paste it into TNAC and type the password again there: its screen empties it."));
}

} // namespace passerelle::ui
