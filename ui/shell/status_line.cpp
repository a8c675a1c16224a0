// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "session/password_keeper.h"
#include "session/workspace_session.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QStatusBar>
#include <QToolButton>

namespace passerelle::ui
{

static constexpr int kSayingMilliseconds = 6000;

static QToolButton *pressable(const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize({16, 16});
    return button;
}

StatusLine::StatusLine(session::WorkspaceSession &session, QStatusBar *bar)
    : QObject(bar), m_session(session), m_bar(bar), m_findings(pressable("status-findings", bar)),
      m_file(new ToneLabel({}, Tone::Subtle, bar)), m_password(pressable("status-password", bar)),
      m_caret(new QLabel(bar))
{
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(kGrid, 0, 2 * kGrid, 0);
    bar->setAccessibleName(tr("Status"));
    m_file->setObjectName(QStringLiteral("status-file"));
    m_caret->setObjectName(QStringLiteral("status-caret"));
    m_caret->setMinimumWidth(8 * kGrid);
    m_caret->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    bar->addPermanentWidget(m_findings);
    bar->addPermanentWidget(m_file);
    bar->addPermanentWidget(m_password);
    bar->addPermanentWidget(m_caret);
    connect(m_findings, &QToolButton::clicked, this, &StatusLine::findingsRequested);
    connect(m_password, &QToolButton::clicked, this, &StatusLine::passwordRequested);
    connect(&session, &session::WorkspaceSession::checked, this, &StatusLine::showFindings);
    connect(&session, &session::WorkspaceSession::checkingChanged, this, &StatusLine::showFindings);
    connect(&session, &session::WorkspaceSession::opened, this, &StatusLine::showFindings);
    connect(&session, &session::WorkspaceSession::fileChanged, this, &StatusLine::showFile);
    connect(&session.document().history(), &QUndoStack::cleanChanged, this, [bar](bool isClean) {
        if (!isClean)
            bar->clearMessage(); // "Saved" is true no more
    });
    connect(&session.passwords(), &session::PasswordKeeper::changed, this, &StatusLine::showPassword);
    connect(&session, &session::WorkspaceSession::opened, this, &StatusLine::showPassword);
    showFindings();
    showFile();
    showPassword();
}

void StatusLine::setCaret(int line, int column)
{
    m_caret->setText(line > 0 ? tr("%1:%2").arg(line).arg(column) : QString());
    m_caret->setAccessibleName(line > 0 ? tr("Line %1, column %2").arg(line).arg(column) : tr("No caret"));
}

void StatusLine::say(const QString &sentence) { m_bar->showMessage(sentence, kSayingMilliseconds); }

void StatusLine::showFindings()
{
    m_findings->setVisible(m_session.isOpen());
    const rules::CheckResult &result = m_session.result();
    if (!result.facts()) {
        m_findings->setText(m_session.isChecking() ? tr("Checking…") : QString());
        m_findings->setIcon(icon(QLatin1String("clock"), Tone::Subtle));
        return;
    }
    const int errors = result.count(rules::Severity::Error);
    const int warnings = result.count(rules::Severity::Warning);
    if (errors + warnings == 0) {
        m_findings->setIcon(icon(QLatin1String("right"), Tone::Right));
        m_findings->setText(tr("No errors"));
    } else {
        m_findings->setIcon(errors > 0 ? icon(QLatin1String("error"), Tone::Error)
                                       : icon(QLatin1String("warning"), Tone::Warning));
        m_findings->setText(
            tr("%1, %2").arg(tr("%n error(s)", nullptr, errors), tr("%n warning(s)", nullptr, warnings)));
    }
    m_findings->setToolTip(tr("Go to the findings"));
}

void StatusLine::showFile()
{
    m_file->setVisible(m_session.isOpen());
    if (m_session.fileWork().isSilent()) {
        m_file->setText(tr("Waiting for the folder…"));
        m_file->setTone(Tone::Warning);
    } else if (m_session.isBusy()) {
        m_file->setText(tr("Reading or writing…"));
        m_file->setTone(Tone::Note);
    } else if (m_session.file().isReadOnly) {
        m_file->setText(tr("Read-only"));
        m_file->setTone(Tone::Warning);
    } else if (m_session.isModified()) {
        m_file->setText(tr("Not saved"));
        m_file->setTone(Tone::Warning);
    } else {
        m_file->setText(tr("Saved"));
        m_file->setTone(Tone::Subtle);
    }
    m_file->setToolTip(m_session.file().isReadOnly ? m_session.file().readOnlyReason : m_session.file().path);
}

void StatusLine::showPassword()
{
    const session::PasswordKeeper &passwords = m_session.passwords();
    m_password->setVisible(m_session.isOpen() && m_session.file().isWorkspace);
    switch (passwords.state()) {
    case rules::PasswordState::Known:
        m_password->setText(tr("Password: %1").arg(passwords.shortPlace()));
        m_password->setIcon(icon(QLatin1String("key"), Tone::Right));
        break;
    case rules::PasswordState::Missing:
        m_password->setText(tr("No password yet"));
        m_password->setIcon(icon(QLatin1String("key"), Tone::Warning));
        break;
    case rules::PasswordState::Unavailable:
        m_password->setText(tr("Keychain not available"));
        m_password->setIcon(icon(QLatin1String("key"), Tone::Error));
        break;
    case rules::PasswordState::NotAsked:
        m_password->hide();
        break;
    }
    m_password->setToolTip(passwords.place());
}

} // namespace passerelle::ui
