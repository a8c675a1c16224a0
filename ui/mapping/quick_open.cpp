// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/quick_open.h"

#include "ui/style/controls.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

namespace passerelle::ui
{

using mapping::SectorListModel;

static constexpr int kListWidth = 52 * kGrid;
static constexpr int kTargetRows = 9;

QuickOpen::QuickOpen(QWidget *over)
    : QFrame(over), m_text(new QLineEdit(this)), m_list(new QListView(this)),
      m_hint(new ToneLabel({}, Tone::Subtle, this))
{
    setObjectName(QStringLiteral("quick-open"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("quick-open-text"));
    m_text->setAccessibleName(tr("Go to a sector, or to a line behind a colon"));
    m_text->setPlaceholderText(tr("Sector, or : and a line"));
    m_list->setObjectName(QStringLiteral("quick-open-list"));
    m_list->setAccessibleName(tr("Sectors"));
    m_list->setModel(&m_model);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFont(codeFont());
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    layout->setSpacing(kGrid / 2);
    layout->addWidget(m_text);
    layout->addWidget(m_list);
    layout->addWidget(m_hint);
    m_text->installEventFilter(this);
    over->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &QuickOpen::follow);
    connect(m_list, &QListView::clicked, this, &QuickOpen::accept);
    hide();
}

void QuickOpen::open(const mapping::Mapping &mapping, int lineCount, bool toLine)
{
    const QString text = toLine ? QStringLiteral(":") : QString();
    m_lineCount = lineCount;
    m_model.setMapping(mapping);
    m_text->setText(text);
    follow(text);
    show();
    raise();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

bool QuickOpen::isLine() const { return m_text->text().startsWith(QLatin1Char(':')); }

void QuickOpen::follow(const QString &text)
{
    m_list->setVisible(!isLine());
    if (isLine()) {
        m_hint->setText(m_lineCount > 0 ? tr("Go to line, 1 to %1").arg(QLocale().toString(m_lineCount))
                                        : tr("Go to line"));
    } else {
        m_model.setFilter(text);
        m_list->setCurrentIndex(m_model.index(0));
        const int count = m_model.rowCount();
        m_hint->setText(count == 0 ? tr("No such sector")
                        : count == SectorListModel::kMostRows
                            ? tr("The first %1; type on").arg(QLocale().toString(count))
                            : tr("%n sector(s)", nullptr, count));
    }
    const int rowHeight = m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : 3 * kGrid;
    m_list->setFixedHeight(qMin(kTargetRows, qMax(1, m_model.rowCount())) * rowHeight + 4);
    layout()->activate();
    const int width = qMin(kListWidth, parentWidget()->width() - 2 * kGrid);
    setGeometry((parentWidget()->width() - width) / 2, kGrid, width, sizeHint().height());
}

void QuickOpen::accept()
{
    if (isLine()) {
        bool isNumber = false;
        const int line = m_text->text().mid(1).trimmed().toInt(&isNumber);
        shut();
        if (isNumber)
            Q_EMIT lineChosen(line);
        return;
    }
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid())
        return;
    const ByteRange name{chosen.data(SectorListModel::OffsetRole).toUInt(),
                         chosen.data(SectorListModel::LengthRole).toUInt()};
    shut();
    Q_EMIT sectorChosen(name);
}

void QuickOpen::shut()
{
    if (isHidden())
        return;
    hide();
    m_model.setMapping({});
    Q_EMIT closed();
}

void QuickOpen::step(int by)
{
    const int count = m_model.rowCount();
    if (count > 0)
        m_list->setCurrentIndex(m_model.index((m_list->currentIndex().row() + by + count) % count));
}

bool QuickOpen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            follow(m_text->text());
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
            shut();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        shut();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(+1);
        return true;
    default:
        return false;
    }
}

} // namespace passerelle::ui
