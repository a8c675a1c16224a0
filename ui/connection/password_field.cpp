// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/password_field.h"

#include "session/password_keeper.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace passerelle::ui
{

using rules::PasswordState;

PasswordField::PasswordField(session::PasswordKeeper &keeper, QWidget *parent)
    : QWidget(parent), m_keeper(keeper)
{
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(QStringLiteral("password"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_edit->setAccessibleName(tr("Password"));
    m_keep = new QPushButton(tr("&Keep"), this);
    m_keep->setObjectName(QStringLiteral("keep-password"));
    m_keep->setAccessibleName(tr("Keep the password"));
    m_forget = new QPushButton(tr("For&get"), this);
    m_forget->setObjectName(QStringLiteral("forget-password"));
    m_forget->setAccessibleName(tr("Forget the password"));
    m_icon = new IconLabel({}, 16, this);
    m_state = new ToneLabel({}, Tone::Subtle, this);
    m_state->setObjectName(QStringLiteral("password-state"));
    m_state->setWordWrap(true);

    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(m_edit, 1);
    line->addWidget(m_keep);
    line->addWidget(m_forget);
    auto *state = new QHBoxLayout;
    state->setSpacing(kGrid);
    state->addWidget(m_icon, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    layout->addLayout(line);
    layout->addLayout(state);
    setFocusProxy(m_edit);

    connect(m_edit, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_keep->setEnabled(!text.isEmpty()); });
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordField::keep);
    connect(m_keep, &QPushButton::clicked, this, &PasswordField::keep);
    connect(m_forget, &QPushButton::clicked, this, &PasswordField::forget);
    connect(&m_keeper, &session::PasswordKeeper::changed, this, &PasswordField::follow);
    m_keep->setEnabled(false);
    follow();
}

void PasswordField::follow()
{
    const PasswordState state = m_keeper.state();
    const bool isKnown = state == PasswordState::Known;
    m_forget->setEnabled(isKnown);
    m_edit->setPlaceholderText(isKnown ? tr("kept – type a new one to replace it") : tr("not known yet"));
    QString sentence;
    switch (state) {
    case PasswordState::Known:
        sentence = tr("The password is kept. %1").arg(m_keeper.place());
        break;
    case PasswordState::Missing:
        sentence = tr("No password is kept for this workspace. %1").arg(m_keeper.place());
        break;
    case PasswordState::Unavailable:
        break;
    case PasswordState::NotAsked:
        sentence = m_keeper.place();
        break;
    }
    if (m_keeper.trouble())
        sentence += (sentence.isEmpty() ? QString() : QStringLiteral(" ")) + m_keeper.trouble()->sentence();
    m_state->setText(sentence);
    m_state->setTone(m_keeper.trouble() ? Tone::Warning : Tone::Subtle);
    m_icon->setIcon(isKnown ? icon(QLatin1String("right"), Tone::Right)
                            : icon(QLatin1String("note"), Tone::Note));
    m_icon->setAccessibleName(isKnown ? tr("Known") : tr("Not known"));
}

void PasswordField::keep()
{
    QString typed = m_edit->text();
    if (typed.isEmpty())
        return;
    m_edit->clear();
    secrets::Secret password = secrets::Secret::fromText(typed);
    secrets::wipe(typed);
    m_keeper.set(std::move(password), [self = QPointer(this)](const Result<void> &kept) {
        if (!self)
            return;
        if (kept)
            Q_EMIT self->done(self->m_keeper.isPersistent()
                                  ? tr("The password is kept.")
                                  : tr("The password is kept until the program ends."));
        else
            self->tell(kept.error().sentence());
    });
}

void PasswordField::forget()
{
    m_keeper.forget([self = QPointer(this)](const Result<void> &forgotten) {
        if (!self)
            return;
        if (forgotten)
            Q_EMIT self->done(tr("The password is forgotten."));
        else
            self->tell(forgotten.error().sentence());
    });
}

void PasswordField::tell(const QString &problem)
{
    m_state->setTone(Tone::Error);
    m_state->setText(problem);
}

} // namespace passerelle::ui
