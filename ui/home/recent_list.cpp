// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/recent_list.h"

#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace passerelle::ui
{

namespace
{

enum RecentRole { PathRole = Qt::UserRole, FolderRole };
constexpr int kRowHeight = 7 * kGrid;
constexpr qsizetype kMostShown = 8;

class RecentDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {20 * kGrid, kRowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QPalette &palette = option.palette;
        const bool focused = option.state & QStyle::State_HasFocus;
        if (option.state & QStyle::State_MouseOver || focused) {
            QColor fill = palette.color(QPalette::WindowText);
            fill.setAlphaF(0.06F);
            painter->setPen(focused ? QPen(color(Tone::Accent, palette), 2) : QPen(Qt::NoPen));
            painter->setBrush(fill);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(5, 3, -5, -3), 6, 6);
        }
        const QRect mark(option.rect.left() + 2 * kGrid, option.rect.center().y() - 11, 22, 22);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mark);
        QRect words = option.rect.adjusted(6 * kGrid + 4, 9, -2 * kGrid, -9);
        QFont font = option.font;
        font.setWeight(QFont::Medium);
        painter->setFont(font);
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(words, Qt::AlignTop | Qt::AlignLeft, index.data().toString());
        font.setWeight(QFont::Normal);
        font.setPointSizeF(font.pointSizeF() * 0.9);
        painter->setFont(font);
        painter->setPen(color(Tone::Subtle, palette));
        const QString folder =
            QFontMetrics(font).elidedText(index.data(FolderRole).toString(), Qt::ElideMiddle, words.width());
        painter->drawText(words, Qt::AlignBottom | Qt::AlignLeft, folder);
        painter->restore();
    }
};

} // namespace

RecentList::RecentList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("recent-files"));
    setAccessibleName(tr("Recent files"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new RecentDelegate(this));
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(PathRole).toString()); });
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        // A double click has sent its first click already.
        if (QGuiApplication::mouseButtons() == Qt::NoButton)
            Q_EMIT chosen(item->data(PathRole).toString());
    });
}

void RecentList::setPaths(const QStringList &paths)
{
    setFixedHeight(static_cast<int>(qMin<qsizetype>(paths.size(), kMostShown)) * kRowHeight);
    clear();
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const bool isWorkspace = info.suffix() == QStringLiteral("passerelle");
        auto *item =
            new QListWidgetItem(icon(QLatin1String(isWorkspace ? "mapping" : "document"), Tone::AccentText),
                                info.fileName(), this);
        item->setData(PathRole, path);
        item->setData(FolderRole, QDir::toNativeSeparators(info.absolutePath()));
        item->setData(Qt::AccessibleTextRole, tr("%1 in %2").arg(info.fileName(), info.absolutePath()));
        item->setToolTip(QDir::toNativeSeparators(path));
    }
}

} // namespace passerelle::ui
