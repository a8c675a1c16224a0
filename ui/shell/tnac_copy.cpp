// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tnac_copy.h"

#include "session/workspace_session.h"
#include "ui/mapping/tnac_view.h"
#include "ui/shell/dialogs.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

namespace passerelle::ui
{

TnacCopy::TnacCopy(session::WorkspaceSession &session, Dialogs &dialogs, const QSettings &settings,
                   QWidget *window)
    : QObject(window), m_session(session), m_dialogs(dialogs), m_settings(settings), m_maker(session),
      m_window(window)
{
}

void TnacCopy::copy()
{
    if (m_session.isOpen())
        m_maker.make(tnacLayout(m_settings), [this](const session::TnacMaker::Made &made) { offer(made); });
}

void TnacCopy::offer(const session::TnacMaker::Made &made)
{
    if (made.errors == 0) {
        put(made);
        return;
    }
    Dialogs::Question question;
    question.id = QStringLiteral("copy-with-errors");
    question.text = tr("The mapping parameters still have %n error(s).", nullptr, made.errors);
    question.detail =
        tr("%1\n\nTNAC does not check what is pasted: scans will fail at the door. Repair the errors "
           "first, then copy.")
            .arg(made.firstError);
    question.accept = tr("Copy all the same");
    question.isDangerous = true;
    m_dialogs.ask(m_window, question, [this, made](bool accepted) {
        if (accepted)
            put(made);
    });
}

void TnacCopy::put(const session::TnacMaker::Made &made)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(made.text.bytes));
    Q_EMIT done(
        made.errors > 0
            ? tr("Copied with %n error(s). Type the password again in TNAC: its screen empties it.", nullptr,
                 made.errors)
            : tr("Copied. Paste it into TNAC and type the password again there: its screen empties it."));
}

} // namespace passerelle::ui
