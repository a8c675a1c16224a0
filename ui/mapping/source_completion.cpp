// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/source_completion.h"

#include "session/workspace_session.h"
#include "ui/mapping/source_editor.h"
#include "ui/style/controls.h"

#include <QKeyEvent>
#include <QListWidget>

namespace passerelle::ui
{

using Base = QsciScintillaBase;
using document::Buffer;

static constexpr int kCandidateRows = 8;

SourceCompletion::SourceCompletion(const session::WorkspaceSession &session, SourceEditor &source)
    : QObject(&source), m_session(session), m_source(source), m_list(new QListWidget(&source))
{
    m_list->setObjectName(QStringLiteral("completions"));
    m_list->setAccessibleName(tr("What can stand here"));
    m_list->setFont(codeFont());
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->hide();
    source.installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this, [this] { take(m_list->currentRow()); });
    connect(&source, &SourceEditor::editRequested, this,
            [this](ByteRange, const QByteArray &with, bool continues) { typed(with, continues); });
    connect(&source, &SourceEditor::caretMoved, this, [this] {
        if (m_source.caret() != m_caret)
            m_list->hide();
    });
}

bool SourceCompletion::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_list->hide();
    if (event->type() == QEvent::KeyPress && pressed(*static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

bool SourceCompletion::pressed(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Space && key.modifiers() == Qt::ControlModifier) {
        offer(true);
        return true;
    }
    if (m_list->isHidden() || key.modifiers() != Qt::NoModifier)
        return false;
    const auto go = [this](int by) {
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_list->count() - 1));
    };
    switch (key.key()) {
    case Qt::Key_Up:
        go(-1);
        return true;
    case Qt::Key_Down:
        go(+1);
        return true;
    case Qt::Key_PageUp:
        go(-kCandidateRows);
        return true;
    case Qt::Key_PageDown:
        go(+kCandidateRows);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentRow());
        return true;
    case Qt::Key_Escape:
        m_list->hide();
        return true;
    default:
        return false;
    }
}

void SourceCompletion::typed(const QByteArray &with, bool continues)
{
    const char c = with.isEmpty() ? '\0' : with.back();
    const bool isWord = c == '"' || c == '_' || c == '-' || (c >= '0' && c <= '9') ||
                        ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    const bool isWanted = (continues && isWord) || (!m_list->isHidden() && with.isEmpty());
    m_list->hide();
    if (isWanted) // the text must have taken the key first
        QMetaObject::invokeMethod(
            this, [this] { offer(false); }, Qt::QueuedConnection);
}

void SourceCompletion::offer(bool wasAskedFor)
{
    m_list->hide();
    const auto &facts = m_session.result().facts();
    if (!m_source.isWritable() || !facts || SourceCarets(m_source).areSeveral() ||
        !m_source.selection().isEmpty())
        return;
    QStringList plan;
    for (const auto &sector : m_session.setup().plan.sectors)
        plan.append(sector.value);
    const document::Snapshot &now = m_session.document().snapshot();
    m_revision = now.revision;
    m_caret = m_source.caret();
    m_completion = mapping::completionAt(now.text(Buffer::Mapping), m_caret, facts->mapping, plan);
    // While one types, only in quotes.
    const bool isQuoted =
        !m_completion.range.isEmpty() && m_source.call(Base::SCI_GETCHARAT, m_completion.range.offset) == '"';
    if (m_completion.offers.empty() || (!wasAskedFor && !isQuoted))
        return;
    if (wasAskedFor && m_completion.offers.size() == 1)
        take(0);
    else
        showList();
}

void SourceCompletion::showList()
{
    m_list->clear();
    for (const mapping::Completion::Offer &one : m_completion.offers)
        m_list->addItem(one.text.simplified());
    m_list->setCurrentRow(0);
    const int rowHeight = qMax(1, m_list->sizeHintForRow(0));
    const int height = qMin(kCandidateRows, m_list->count()) * rowHeight + 2 * m_list->frameWidth();
    const int width = qBound(20 * kGrid, m_list->sizeHintForColumn(0) + 5 * kGrid, 50 * kGrid);
    const auto begin = static_cast<long>(m_completion.range.offset);
    const QPoint at = m_source.viewport()->mapTo(
        &m_source, QPoint(static_cast<int>(m_source.call(Base::SCI_POINTXFROMPOSITION, 0, begin)),
                          static_cast<int>(m_source.call(Base::SCI_POINTYFROMPOSITION, 0, begin))));
    const int lineHeight = static_cast<int>(m_source.call(Base::SCI_TEXTHEIGHT, 0));
    const bool fitsBelow = at.y() + lineHeight + height <= m_source.height();
    m_list->setGeometry(qMax(0, qMin(at.x(), m_source.width() - width)),
                        fitsBelow ? at.y() + lineHeight : qMax(0, at.y() - height), width, height);
    m_list->show();
    m_list->raise();
}

void SourceCompletion::take(int row)
{
    m_list->hide();
    if (m_revision != m_session.document().snapshot().revision || row < 0 ||
        row >= static_cast<int>(m_completion.offers.size()))
        return;
    const mapping::Completion::Offer chosen = m_completion.offers[static_cast<std::size_t>(row)];
    Q_EMIT m_source.editRequested(m_completion.range, chosen.literal, false);
}

} // namespace passerelle::ui
