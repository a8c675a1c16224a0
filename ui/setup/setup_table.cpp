// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_table.h"

#include "session/workspace_session.h"
#include "ui/fields/draft_watch.h"
#include "ui/style/controls.h"
#include "ui/style/looks.h"
#include "workspace/place_mark.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace passerelle::ui
{

QVariant MarkedLook::data(const QModelIndex &index, int role) const
{
    const auto source = [&](int which) { return QIdentityProxyModel::data(index, which); };
    switch (role) {
    case Qt::DecorationRole: {
        const QVariant severity = source(workspace::SeverityRole);
        return severity.isValid() ? QVariant(look(static_cast<rules::Severity>(severity.toInt())).icon())
                                  : source(role);
    }
    case Qt::ToolTipRole:
        return source(workspace::MessageRole);
    case Qt::AccessibleDescriptionRole:
        return source(workspace::MessageRole);
    case Qt::FontRole:
        return codeFont();
    default:
        return source(role);
    }
}

std::vector<workspace::PlaceMark> placeMarks(const rules::CheckResult &result,
                                             const std::vector<const rules::Finding *> &found)
{
    std::vector<workspace::PlaceMark> marks;
    marks.reserve(found.size());
    for (const rules::Finding *finding : found) {
        const auto severity = static_cast<quint8>(finding->severity);
        const QString message = result.wording(*finding).sentence();
        marks.push_back({finding->place.range, severity, message});
        for (const document::Place &other : finding->others) {
            if (other.buffer == document::Buffer::Workspace)
                marks.push_back({other.range, severity, message});
        }
    }
    return marks;
}

namespace
{

/// A field in a cell that hides what it is typed over.
class FilledFields final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        QWidget *field = QStyledItemDelegate::createEditor(parent, option, index);
        if (field) {
            field->setBackgroundRole(QPalette::Base);
            field->setAutoFillBackground(true);
        }
        return field;
    }
};

} // namespace

SetupTableView::SetupTableView(session::WorkspaceSession &session, const workspace::SetupTable &table,
                               QWidget *parent)
    : QTableView(parent), m_session(session), m_model(table)
{
    m_model.setEditSink([this](const document::Edit &edit) { m_session.edit(edit); });
    auto *look = new MarkedLook(this);
    look->setSourceModel(&m_model);
    setModel(look);
    setItemDelegate(new FilledFields(this));
    auto *drafts = new DraftWatch(session, this);
    drafts->followCells(*this, [this, look](const QString &typed) {
        return m_model.editOf(look->mapToSource(currentIndex()), typed);
    });
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(4 * kGrid);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    refresh();
}

void SetupTableView::refresh()
{
    m_model.setSetup(m_session.setup());
    setEditTriggers(m_session.file().isReadOnly
                        ? QAbstractItemView::NoEditTriggers
                        : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                              QAbstractItemView::AnyKeyPressed);
    updateGeometry();
}

bool SetupTableView::reveal(quint32 offset)
{
    const QModelIndex cell = m_model.indexAt(offset);
    if (!cell.isValid())
        return false;
    const QModelIndex shown = static_cast<QIdentityProxyModel *>(model())->mapFromSource(cell);
    setCurrentIndex(shown);
    scrollTo(shown);
    setFocus(Qt::OtherFocusReason);
    return true;
}

QSize SetupTableView::sizeHint() const
{
    const int rows = std::clamp(m_model.rowCount(), 2, 8);
    return {QTableView::sizeHint().width(), horizontalHeader()->sizeHint().height() +
                                                rows * verticalHeader()->defaultSectionSize() +
                                                2 * frameWidth()};
}

} // namespace passerelle::ui
