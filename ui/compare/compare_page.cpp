// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_page.h"

#include "compare/change_words.h"
#include "session/compare_session.h"
#include "session/workspace_session.h"
#include "ui/compare/changes_table.h"
#include "ui/compare/compare_bar.h"
#include "ui/compare/text_diff_panel.h"
#include "ui/compare/text_diff_view.h"
#include "ui/shell/actions.h"
#include "ui/shell/dialogs.h"
#include "ui/style/controls.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>
#include <utility>

namespace passerelle::ui
{

using session::CompareSession;
using session::CompareSource;
using session::WorkspaceSession;

ComparePage::ComparePage(const PageContext &context, QWidget *parent)
    : Page(parent), m_workspace(context.workspace), m_compare(new CompareSession(context.workspace, this)),
      m_actions(context.actions), m_dialogs(context.dialogs)
{
    connectActions();
    connect(m_compare, &CompareSession::changed, this, &ComparePage::showActionStates);
    connect(m_compare, &CompareSession::problem, this, &Page::problem);
    connect(&m_workspace, &WorkspaceSession::opened, this, &ComparePage::showActionStates);
    connect(&m_workspace, &WorkspaceSession::fileChanged, this, &ComparePage::showActionStates);
    showActionStates();
}

void ComparePage::build()
{
    m_stack = new QStackedLayout(this);
    m_nothing = new EmptyState(QLatin1String("compare"), tr("Nothing to compare with yet"), {}, this);
    for (const auto id :
         {Actions::CompareFile, Actions::CompareSaved, Actions::EarlierVersions, Actions::CompareClipboard})
        m_nothing->addAction(m_actions[id]);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(content());
    connect(m_compare, &CompareSession::changed, this, &ComparePage::showState);
    connect(&m_compare->texts(), &session::TextComparer::changed, this, &ComparePage::showTextDifferences);
    connect(&m_text->view(), &TextDiffView::caretMoved, this, &ComparePage::showChosen);
    connect(&m_text->view(), &TextDiffView::lineActivated, this, &ComparePage::openLine);
    connect(&m_workspace, &WorkspaceSession::opened, this, &ComparePage::showState);
    connect(&m_workspace, &WorkspaceSession::fileChanged, this, &ComparePage::showState);
    connect(m_table, &ChangesTable::chosenChanged, this, &ComparePage::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, &ComparePage::open);
    connect(m_bar, &CompareBar::takeOverRequested, this, &ComparePage::takeOver);
    connect(m_bar, &CompareBar::takeAllRequested, this, &ComparePage::takeAllOver);
    connect(m_bar, &CompareBar::closeRequested, m_compare, &CompareSession::close);
    connect(m_bar, &CompareBar::textToggled, this, &ComparePage::toggleText);
    showState();
}

QWidget *ComparePage::content()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bar = new CompareBar(*m_compare, m_actions, content);
    auto *views = new QWidget(content);
    m_table = new ChangesTable(m_compare->changes(), views);
    m_same = new EmptyState(QLatin1String("right"), tr("Both mean the same"), {}, views);
    m_text = new TextDiffPanel(*m_compare, views);
    m_bar->setTextTools(m_text->tools());
    m_views = new QStackedLayout(views);
    m_views->addWidget(m_table);
    m_views->addWidget(m_same);
    m_views->addWidget(m_text);
    m_sentence = hint({}, content);
    m_sentence->setObjectName(QStringLiteral("comparison-sentence"));
    m_sentence->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    layout->addWidget(m_bar);
    layout->addWidget(views, 1);
    layout->addWidget(m_sentence);
    return content;
}

void ComparePage::connectActions()
{
    const auto on = [this](Actions::Id id, auto &&what) {
        connect(m_actions[id], &QAction::triggered, this, what);
    };
    on(Actions::CompareFile, [this] { chooseFile(); });
    on(Actions::CompareSaved, [this] { compareWithSaved(); });
    on(Actions::CompareClipboard, [this] { compareWithClipboard(); });
}

void ComparePage::enter()
{
    if (m_compare->isActive() && m_bar->isShowingText())
        m_text->focus();
    else if (m_compare->isActive())
        m_table->setFocus(Qt::OtherFocusReason);
    else if (auto *first = m_nothing->findChild<QPushButton *>(); first && first->isEnabled())
        first->setFocus(Qt::OtherFocusReason);
    else
        Page::enter();
}

// ---- sources

void ComparePage::compareWith(const CompareSource &source)
{
    prepare();
    m_compare->compareWith(source);
    Q_EMIT pageRequested(id());
}

void ComparePage::compareWithText(const QString &name, const QByteArray &mapping)
{
    compareWith(session::textSource(name, mapping));
}

void ComparePage::chooseFile()
{
    const QString folder = QFileInfo(m_workspace.file().path).absolutePath();
    const QStringList filters{tr("Workspaces and mappings (*.passerelle *.json *.jsonc *.txt)"),
                              tr("All files (*)")};
    m_dialogs.chooseFileToOpen(this, tr("Compare with"),
                               m_workspace.file().path.isEmpty() ? QString() : folder, filters,
                               [this](const QString &path) {
                                   if (!path.isEmpty())
                                       compareWith(session::fileSource(path));
                               });
}

void ComparePage::compareWithSaved()
{
    compareWith(session::fileSource(m_workspace.file().path, tr("the saved file")));
}

void ComparePage::compareWithClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        Q_EMIT problem({QStringLiteral("clipboard-empty"),
                        tr("There is no text in the clipboard."),
                        {},
                        tr("Copy the mapping parameters from TNAC's screen, then compare again.")});
        return;
    }
    compareWith(session::textSource(tr("the clipboard"), text.toUtf8()));
}

// ---- changes

void ComparePage::step(int direction, const std::optional<document::Place> &from)
{
    prepare();
    const auto &comparison = m_compare->comparison();
    if (comparison && comparison->isSame() && !m_bar->isShowingText()) {
        m_bar->setShowingText(true); // only the texts differ
        Q_EMIT pageRequested(id());
    } else if (isVisible() && m_bar->isShowingText()) {
        m_text->view().step(direction);
        m_text->focus();
    } else if (isVisible()) {
        m_table->step(direction);
        m_table->setFocus(Qt::ShortcutFocusReason);
    } else if (from && from->buffer == document::Buffer::Mapping) {
        stepFrom(direction, from->range.offset);
    } else if (m_table->step(direction)) {
        open(m_table->currentIndex());
    }
}

/// Several changes may stand at one place: whoever is at the one of the current row goes on by rows.
void ComparePage::stepFrom(int direction, quint32 offset)
{
    const int current = m_table->current();
    const auto &comparison = m_compare->comparison();
    if (!comparison || comparison->isSame())
        return;
    const bool isThere =
        current >= 0 &&
        compare::leftRange(*comparison, comparison->changes[static_cast<std::size_t>(current)]).offset ==
            offset;
    const int row = m_compare->changes().rowFrom(offset, direction);
    if (isThere)
        m_table->step(direction);
    else if (row >= 0)
        m_table->goToRow(row);
    open(m_table->currentIndex());
}

void ComparePage::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (!m_compare->isCurrent()) {
        Q_EMIT done(tr("The text is still being compared. Try again in a moment."));
        return;
    }
    const compare::Comparison &comparison = *m_compare->comparison();
    const auto change = static_cast<std::size_t>(m_compare->changes().changeOf(index.row()));
    Q_EMIT placeRequested(
        {document::Buffer::Mapping, compare::leftRange(comparison, comparison.changes[change])});
}

void ComparePage::openLine()
{
    const auto &texts = m_compare->texts().result();
    if (!texts || !m_compare->isCurrent()) {
        Q_EMIT done(tr("The text is still being compared. Try again in a moment."));
        return;
    }
    const difference::TextLines &left = texts->side(difference::Side::Before);
    const int line = std::max(0, m_text->view().caretLine(difference::Side::Before));
    const qsizetype start = left.start(line);
    Q_EMIT placeRequested({document::Buffer::Mapping, {static_cast<quint32>(start), 0}});
}

void ComparePage::takeOver()
{
    if (!m_compare->isCurrent())
        Q_EMIT done(tr("The text is still being compared. Try again in a moment."));
    else if (m_bar->isShowingText())
        m_compare->takeTextOver(m_text->view().chosen());
    else
        m_compare->takeOver(m_table->chosen());
}

void ComparePage::takeAllOver()
{
    if (!m_compare->isCurrent()) {
        Q_EMIT done(tr("The text is still being compared. Try again in a moment."));
    } else if (m_bar->isShowingText() && m_compare->texts().result()) {
        std::vector<int> all(m_compare->texts().result()->changes().size());
        std::iota(all.begin(), all.end(), 0);
        m_compare->takeTextOver(all);
    } else {
        m_compare->takeOver(m_compare->changes().shown());
    }
}

// ---- what is shown

QString ComparePage::sentence() const
{
    const auto &comparison = m_compare->comparison();
    if (!comparison)
        return tr("Comparing…");
    QStringList sentences;
    const QStringList written = compare::formattingWords(comparison->formatting);
    if (comparison->formatting.sameBytes)
        sentences += tr("The two texts are the same, byte for byte.");
    else if (!written.isEmpty())
        sentences += tr("Without another meaning: %1.").arg(written.join(QStringLiteral(", ")));
    sentences += compare::repeatedWords(comparison->formatting);
    if (m_compare->isBusy())
        sentences += tr("Comparing…");
    return sentences.join(QLatin1Char(' '));
}

void ComparePage::showActionStates()
{
    const bool isOpen = m_workspace.isOpen();
    m_actions[Actions::CompareFile]->setEnabled(isOpen);
    m_actions[Actions::CompareSaved]->setEnabled(isOpen && !m_workspace.file().path.isEmpty());
    m_actions[Actions::CompareClipboard]->setEnabled(isOpen);
    const auto &comparison = m_compare->comparison();
    const bool hasChanges = comparison && !(comparison->isSame() && comparison->formatting.sameBytes);
    for (const auto id : {Actions::NextChange, Actions::PreviousChange})
        m_actions[id]->setEnabled(hasChanges);
}

void ComparePage::showState()
{
    m_nothing->setSentence(
        m_workspace.isOpen()
            ? tr("See what changed between the open mapping and another one: a file, what was saved last, "
                 "or what TNAC's screen shows, copied to the clipboard.")
            : tr("Open a mapping first; then compare it with another one."));
    m_stack->setCurrentIndex(m_compare->isActive() ? 1 : 0);
    m_sentence->setText(sentence());
    showText();
    showChosen();
}

void ComparePage::showText()
{
    const auto &comparison = m_compare->comparison();
    if (m_bar->isShowingText()) {
        m_views->setCurrentWidget(m_text);
        m_text->setNames(m_workspace.displayName(), m_compare->otherName());
        m_text->request();
    } else if (comparison && comparison->isSame()) {
        m_views->setCurrentWidget(m_same);
    } else {
        m_views->setCurrentWidget(m_table);
    }
}

/// The texts begin where the list is, and the list goes to where one was in the texts.
void ComparePage::toggleText(bool isShown)
{
    const auto &comparison = m_compare->comparison();
    const auto &texts = m_compare->texts().result();
    const int current = m_table->current();
    m_wanted.reset();
    if (comparison && isShown && current >= 0) {
        m_wanted =
            compare::leftRange(*comparison, comparison->changes[static_cast<std::size_t>(current)]).offset;
    } else if (texts && !isShown) {
        const difference::TextLines &left = texts->side(difference::Side::Before);
        const qsizetype start = left.start(std::max(0, m_text->view().caretLine(difference::Side::Before)));
        const int row = m_compare->changes().rowFrom(static_cast<quint32>(start), start > 0 ? +1 : -1);
        if (row >= 0)
            m_table->goToRow(row);
    }
    showText();
    showTextDifferences();
}

void ComparePage::showTextDifferences()
{
    const auto &texts = m_compare->texts();
    if (texts.result() && !texts.isBusy() && m_wanted) {
        const int line = texts.result()->side(difference::Side::Before).lineAt(*m_wanted);
        m_text->view().goNearLine(difference::Side::Before, std::max(0, line));
        m_wanted.reset();
    }
    showChosen();
}

void ComparePage::showChosen()
{
    const auto &texts = m_compare->texts();
    const bool isText = m_bar->isShowingText();
    const bool hasTexts = texts.result() && !texts.isBusy();
    const std::size_t textChanges = hasTexts ? texts.result()->changes().size() : 0;
    const std::size_t chosen =
        isText ? (hasTexts ? m_text->view().chosen() : std::vector<int>()).size() : m_table->chosen().size();
    m_bar->setChosen(static_cast<int>(chosen),
                     static_cast<int>(isText ? textChanges : m_compare->changes().shown().size()),
                     m_workspace.isOpen() && !m_workspace.file().isReadOnly);
}

} // namespace passerelle::ui
