// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/recovery_dialog.h"

#include "ui/keeping/diff_view.h"
#include "ui/style/controls.h"
#include "ui/style/window_size.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace passerelle::ui
{

RecoveryDialog::RecoveryDialog(session::RecoveryKeeper &keeper, QWidget *parent)
    : QDialog(parent), m_keeper(keeper), m_list(new QListWidget(this)), m_place(hint({}, this)),
      m_warning(new ToneLabel({}, Tone::Warning, this)), m_diff(new DiffView(this))
{
    setObjectName(QStringLiteral("recovery-dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Unsaved work"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading(tr("This work was not saved when the program ended"), this));
    layout->addWidget(hint(tr("Restoring changes no file: the work is open and unsaved again, and undo goes "
                              "back to the file as it is now."),
                           this));
    layout->addWidget(buildBody(), 1);
    layout->addWidget(buildButtons());
    connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryDialog::showCurrent);
    connect(&keeper, &session::RecoveryKeeper::leftOversChanged, this, &RecoveryDialog::fill);
    fill();
    resizeOnScreen(*this, {980, 620});
}

QWidget *RecoveryDialog::buildBody()
{
    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(QStringLiteral("recovery-list"));
    m_list->setAccessibleName(tr("Unsaved work"));
    m_list->setMaximumWidth(280);
    row->addWidget(m_list);
    auto *right = new QVBoxLayout;
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_warning->setObjectName(QStringLiteral("recovery-warning"));
    m_warning->setWordWrap(true);
    m_diff->setObjectName(QStringLiteral("recovery-diff"));
    right->addWidget(m_place);
    right->addWidget(m_warning);
    right->addWidget(m_diff, 1);
    row->addLayout(right, 1);
    return body;
}

QWidget *RecoveryDialog::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto *discard = new QPushButton(tr("&Discard…"), bar);
    discard->setObjectName(QStringLiteral("recovery-discard"));
    m_later = new QPushButton(tr("&Keep for later"), bar);
    m_later->setObjectName(QStringLiteral("recovery-later"));
    m_restore = new QPushButton(tr("&Restore"), bar);
    m_restore->setObjectName(QStringLiteral("recovery-restore"));
    for (QPushButton *button : {discard, m_later, m_restore})
        button->setAutoDefault(false); // Return is what looks like it, wherever the focus is
    row->addWidget(discard);
    row->addStretch(1);
    row->addWidget(m_later);
    row->addWidget(m_restore);
    connect(discard, &QPushButton::clicked, this, [this] { Q_EMIT discardRequested(current()); });
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(current()); });
    return bar;
}

void RecoveryDialog::setOtherWork(bool isOpen)
{
    m_hasOtherWork = isOpen;
    showWay();
}

/// Restoring loses nothing, so Return does it. But a scanner ends each card with Enter, too: that must not
/// put one work into the place of another.
void RecoveryDialog::showWay()
{
    const bool restores = m_restore->isEnabled() && !m_hasOtherWork;
    makePrimary(m_restore, restores);
    makePrimary(m_later, !restores);
    (restores ? m_restore : m_later)->setDefault(true);
}

std::size_t RecoveryDialog::current() const { return static_cast<std::size_t>(m_list->currentRow()); }

static QString nameOf(const recovery::LeftOver &one)
{
    return one.content ? one.content->head.name : QFileInfo(one.path).fileName();
}

void RecoveryDialog::fill()
{
    const auto &all = m_keeper.leftOvers();
    if (all.empty()) {
        close();
        return;
    }
    m_list->clear();
    for (const recovery::LeftOver &one : all) {
        const QString when = QLocale().toString(one.last.toLocalTime(), QLocale::ShortFormat);
        m_list->addItem(nameOf(one) + u'\n' + when);
    }
    m_list->setCurrentRow(0);
}

void RecoveryDialog::showCurrent()
{
    const std::size_t index = current();
    if (index >= m_keeper.leftOvers().size())
        return;
    const recovery::LeftOver &one = m_keeper.leftOvers()[index];
    const QString file = one.content ? one.content->head.path : one.path;
    m_place->setText(file.isEmpty() ? tr("Never saved to a file.") : QDir::toNativeSeparators(file));
    m_warning->setText(one.content ? one.content->warning : QString());
    m_warning->setVisible(!m_warning->text().isEmpty());
    m_restore->setEnabled(one.content.has_value());
    showWay();
    m_diff->showNothing();
    m_keeper.compare(index, [self = QPointer(this), asked = ++m_asked](const Result<QString> &diff) {
        if (self && self->m_asked == asked)
            self->m_diff->showDiff(diff);
    });
}

} // namespace passerelle::ui
