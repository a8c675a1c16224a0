// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/style/colors.h"
#include "ui/style/controls.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace passerelle::ui
{

namespace
{

enum EntryRole { ErrorsRole = Qt::UserRole, WarningsRole, IdRole, TitleRole };
constexpr int kEntryHeight = 5 * kGrid;
constexpr int kLowestEntry = 4 * kGrid;
constexpr int kNarrowest = 22 * kGrid;
constexpr int kBeforeTitle = 42; ///< the icon, with the space around it
constexpr int kBehindTitle = 40; ///< a badge of three figures

class SidebarDelegate final : public QStyledItemDelegate
{
public:
    explicit SidebarDelegate(const Sidebar &sidebar, QObject *parent)
        : QStyledItemDelegate(parent), m_sidebar(sidebar)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {kNarrowest, m_sidebar.entryHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QPalette &palette = option.palette;
        const bool chosen = option.state & QStyle::State_Selected;
        const QRectF plate = QRectF(option.rect).adjusted(kGrid, 2, -kGrid, -2);
        if (chosen || option.state & QStyle::State_MouseOver) {
            QColor fill = chosen ? color(Tone::Accent, palette) : palette.color(QPalette::WindowText);
            fill.setAlphaF(chosen ? (isDark(palette) ? 0.42F : 0.14F) : 0.06F);
            painter->setPen(Qt::NoPen);
            painter->setBrush(fill);
            painter->drawRoundedRect(plate, 6, 6);
        }
        if (chosen && option.state & QStyle::State_HasFocus &&
            option.state & QStyle::State_KeyboardFocusChange) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(color(Tone::Accent, palette), 2));
            painter->drawRoundedRect(plate.adjusted(1, 1, -1, -1), 6, 6);
        }
        const QRect iconRect(int(plate.left()) + 10, option.rect.center().y() - 9, 20, 20);
        const auto picture = index.data(Qt::DecorationRole).value<QIcon>();
        picture.paint(painter, iconRect);
        QFont font = option.font;
        font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(palette.color(QPalette::WindowText));
        const QRectF textRect = plate.adjusted(kBeforeTitle, 0, -kBehindTitle, 0);
        painter->drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft, index.data(TitleRole).toString());
        paintBadge(*painter, option, index, plate);
        painter->restore();
    }

private:
    const Sidebar &m_sidebar;

    static void paintBadge(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const QRectF &plate)
    {
        const int errors = index.data(ErrorsRole).toInt();
        const int count = errors > 0 ? errors : index.data(WarningsRole).toInt();
        if (count == 0)
            return;
        const QString text = count > 999 ? QStringLiteral("999+") : QString::number(count);
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.88);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        const qreal width = qMax(20.0, QFontMetricsF(font).horizontalAdvance(text) + 12);
        const QRectF pill(plate.right() - width - 8, plate.center().y() - 9, width, 18);
        const QColor tone = color(errors > 0 ? Tone::Error : Tone::Warning, option.palette);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone);
        painter.drawRoundedRect(pill, 9, 9);
        painter.setPen(isDark(option.palette) ? QColor(Qt::black) : QColor(Qt::white));
        painter.drawText(pill, Qt::AlignCenter, text);
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new SidebarDelegate(*this, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setViewportMargins(0, kGrid, 0, kGrid);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFixedWidth(kNarrowest);
    viewport()->setAutoFillBackground(false);
}

void Sidebar::addPage(QLatin1String id, const QIcon &icon, const QString &title, const QString &key)
{
    auto *item = new QListWidgetItem(icon, title, this);
    item->setData(IdRole, QString(id));
    item->setData(TitleRole, title);
    item->setToolTip(tr("%1 (%2)").arg(title, key));
    // Of the chosen page, which is written bolder. A language with longer words gets a wider sidebar.
    QFont chosen = font();
    chosen.setWeight(QFont::DemiBold);
    const int needed =
        2 * kGrid + kBeforeTitle + QFontMetrics(chosen).horizontalAdvance(title) + kBehindTitle;
    setFixedWidth(qMax(width(), needed));
}

void Sidebar::setBadge(int page, int errors, int warnings)
{
    QListWidgetItem *item = this->item(page);
    item->setData(ErrorsRole, errors);
    item->setData(WarningsRole, warnings);
    const QString title = item->data(TitleRole).toString();
    const QString spoken = errors > 0     ? tr("%1, %n error(s)", nullptr, errors).arg(title)
                           : warnings > 0 ? tr("%1, %n warning(s)", nullptr, warnings).arg(title)
                                          : title;
    item->setData(Qt::AccessibleTextRole, spoken);
}

/// A low window shows all pages, closer together, before it scrolls.
int Sidebar::entryHeight() const
{
    return std::clamp(viewport()->height() / std::max(1, count()), kLowestEntry, kEntryHeight);
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

QSize Sidebar::sizeHint() const { return {width(), count() * kEntryHeight}; }

} // namespace passerelle::ui
