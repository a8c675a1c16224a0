// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/versions_dialog.h"

#include "ui/keeping/diff_view.h"
#include "ui/style/controls.h"
#include "ui/style/window_size.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace passerelle::ui
{

VersionsDialog::VersionsDialog(session::VersionKeeper &keeper, const QString &name, QWidget *parent)
    : QDialog(parent), m_keeper(keeper), m_table(new QTableView(this)), m_diff(new DiffView(this))
{
    setObjectName(QStringLiteral("versions-dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Earlier versions of %1").arg(name));
    m_table->setObjectName(QStringLiteral("versions-table"));
    m_table->setAccessibleName(tr("Saved versions"));
    m_table->setModel(&keeper.model());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(recovery::VersionsModel::Time, 170);
    m_table->setFixedWidth(300);
    m_diff->setObjectName(QStringLiteral("versions-diff"));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint(tr("The last ten saved versions are kept in your user folder. At the right: from "
                              "the chosen version to the work as it is now."),
                           this));
    auto *row = new QHBoxLayout;
    row->addWidget(m_table);
    row->addWidget(m_diff, 1);
    layout->addLayout(row, 1);
    layout->addWidget(buildButtons());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VersionsDialog::showCurrent);
    connect(&keeper, &session::VersionKeeper::refreshed, this, &VersionsDialog::filled);
    keeper.refresh();
    filled();
    resizeOnScreen(*this, {980, 560});
}

QWidget *VersionsDialog::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto *keep = new QCheckBox(tr("&Keep saved versions"), bar);
    keep->setObjectName(QStringLiteral("versions-keep"));
    keep->setChecked(m_keeper.isOn());
    connect(keep, &QCheckBox::toggled, this, &VersionsDialog::keepingChosen);
    m_restore = new QPushButton(tr("&Go back to this version"), bar);
    m_restore->setObjectName(QStringLiteral("versions-restore"));
    m_restore->setToolTip(tr("Puts it in the place of the work; one undo brings the work back"));
    makePrimary(m_restore);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        m_keeper.restore(m_keeper.model().version(current()));
        close();
    });
    m_compare = new QPushButton(tr("Compare by &meaning"), bar);
    m_compare->setObjectName(QStringLiteral("versions-compare"));
    m_compare->setToolTip(tr("Shows which sectors and values differ; each can be taken over"));
    connect(m_compare, &QPushButton::clicked, this, &VersionsDialog::compareCurrent);
    auto *done = new QPushButton(tr("&Close"), bar);
    connect(done, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(keep);
    row->addStretch(1);
    row->addWidget(done);
    row->addWidget(m_compare);
    row->addWidget(m_restore);
    return bar;
}

void VersionsDialog::compareCurrent()
{
    const recovery::KeptVersion version = m_keeper.model().version(current());
    const QString when = QLocale().toString(version.time.toLocalTime(), QLocale::ShortFormat);
    m_keeper.texts(version, [self = QPointer(this), when](const Result<workspace::Texts> &texts) {
        if (!self)
            return;
        if (!texts) {
            Q_EMIT self->m_keeper.problem(texts.error());
            return;
        }
        Q_EMIT self->comparisonRequested(tr("the version of %1").arg(when), texts->mapping);
        self->close();
    });
}

int VersionsDialog::current() const { return m_table->currentIndex().row(); }

void VersionsDialog::filled()
{
    if (m_keeper.model().rowCount() > 0 && current() < 0)
        m_table->selectRow(0);
    showCurrent();
}

void VersionsDialog::showCurrent()
{
    const bool isChosen = current() >= 0 && current() < m_keeper.model().rowCount();
    m_restore->setEnabled(isChosen);
    m_compare->setEnabled(isChosen);
    m_diff->showNothing();
    m_diff->setPlaceholderText(isChosen ? QString() : tr("Nothing was saved yet since versions are kept."));
    ++m_asked;
    if (!isChosen)
        return;
    m_keeper.compare(m_keeper.model().version(current()),
                     [self = QPointer(this), asked = m_asked](const Result<QString> &diff) {
                         if (self && self->m_asked == asked)
                             self->m_diff->showDiff(diff);
                     });
}

} // namespace passerelle::ui
