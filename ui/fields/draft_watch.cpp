// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/draft_watch.h"

#include "session/workspace_session.h"

#include <QAbstractItemView>
#include <QChildEvent>
#include <QLineEdit>
#include <utility>

namespace passerelle::ui
{

/// Sees the fields come up in the cells of one view.
class DraftWatch::Cells : public QObject
{
public:
    Cells(DraftWatch &watch, QAbstractItemView &view, EditOf editOf)
        : QObject(&watch), m_watch(watch), m_editOf(std::move(editOf))
    {
        view.viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ChildPolished) {
            if (auto *field = dynamic_cast<QLineEdit *>(static_cast<QChildEvent *>(event)->child()))
                m_watch.follow(*field, m_editOf);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    DraftWatch &m_watch;
    EditOf m_editOf;
};

DraftWatch::DraftWatch(session::WorkspaceSession &session, QObject *parent)
    : QObject(parent), m_session(session)
{
}

void DraftWatch::follow(QLineEdit &field, EditOf editOf)
{
    const auto end = [this] { m_session.setDraft(std::nullopt); };
    connect(&field, &QLineEdit::textEdited, this,
            [this, editOf = std::move(editOf)](const QString &text) { typed(editOf(text)); });
    connect(&field, &QLineEdit::editingFinished, this, end);
    connect(&field, &QObject::destroyed, this, end);
}

void DraftWatch::followCells(QAbstractItemView &view, EditOf editOf)
{
    new Cells(*this, view, std::move(editOf));
}

void DraftWatch::typed(const document::Edit &edit)
{
    m_session.setDraft(edit.isEmpty() ? std::nullopt : std::optional(edit));
}

} // namespace passerelle::ui
