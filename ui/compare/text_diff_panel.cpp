// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/text_diff_panel.h"

#include "session/compare_session.h"
#include "ui/compare/text_diff_strip.h"
#include "ui/compare/text_diff_view.h"
#include "ui/style/controls.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace passerelle::ui
{

using difference::Spaces;
using session::CompareSession;
using session::TextComparer;

TextDiffPanel::TextDiffPanel(CompareSession &compare, QWidget *parent) : QWidget(parent), m_compare(compare)
{
    setObjectName(QStringLiteral("text-diff-panel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_tools = makeTools();
    auto *stack = new QWidget(this);
    m_stack = new QStackedLayout(stack);
    m_stack->addWidget(texts());
    m_stack->addWidget(waiting());
    layout->addWidget(stack, 1);
    connect(&m_compare.texts(), &TextComparer::changed, this, &TextDiffPanel::follow);
    connect(&m_compare.texts(), &TextComparer::progressed, this, &TextDiffPanel::showProgress);
}

QWidget *TextDiffPanel::makeTools()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, kGrid, 0);
    layout->setSpacing(2 * kGrid);
    m_words = hint({}, row);
    m_words->setObjectName(QStringLiteral("text-diff-words"));
    m_spaces = new QCheckBox(tr("&Ignore white space"), row);
    m_spaces->setObjectName(QStringLiteral("ignore-spaces"));
    m_spaces->setToolTip(
        tr("Indentation, spaces at the end of a line and line ends are no differences then"));
    m_all = new QCheckBox(tr("All &lines"), row);
    m_all->setObjectName(QStringLiteral("all-lines"));
    m_all->setToolTip(tr("Show lines that are the same as well, instead of folding them"));
    layout->addWidget(m_words, 1);
    layout->addWidget(m_spaces);
    layout->addWidget(m_all);
    connect(m_spaces, &QCheckBox::toggled, this, &TextDiffPanel::request);
    connect(m_all, &QCheckBox::toggled, this, [this](bool isAll) { m_view->setFolded(!isAll); });
    return row;
}

QWidget *TextDiffPanel::names()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(kGrid, kGrid / 2, kGrid, kGrid / 2);
    layout->setSpacing(2 * kGrid);
    for (QLabel **name : {&m_left, &m_right}) {
        *name = subheading({}, row);
        (*name)->setTextFormat(Qt::PlainText);
        (*name)->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a name may be long
        layout->addWidget(*name, 1);
    }
    return row;
}

QWidget *TextDiffPanel::texts()
{
    auto *area = new QWidget(this);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(names());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_view = new TextDiffView(area);
    connect(m_view, &TextDiffView::caretMoved, this, &TextDiffPanel::tellPlace);
    row->addWidget(m_view, 1);
    row->addWidget(new TextDiffStrip(*m_view, area));
    layout->addLayout(row, 1);
    return area;
}

QWidget *TextDiffPanel::waiting()
{
    auto *area = new QWidget(this);
    auto *layout = new QVBoxLayout(area);
    m_state = new QLabel(area);
    m_progress = new QProgressBar(area);
    m_progress->setObjectName(QStringLiteral("text-diff-progress"));
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_progress->setFixedWidth(40 * kGrid);
    m_progress->setTextVisible(false);
    m_cancel = new QPushButton(tr("Cancel"), area);
    m_cancel->setObjectName(QStringLiteral("cancel-text-diff"));
    m_again = new QPushButton(tr("Compare the texts"), area);
    m_again->setObjectName(QStringLiteral("compare-texts"));
    layout->addStretch(1);
    for (QWidget *widget : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_progress),
                            static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_again)})
        layout->addWidget(widget, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_cancel, &QPushButton::clicked, &m_compare.texts(), &TextComparer::cancel);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_compare.texts().clear();
        request();
    });
    return area;
}

void TextDiffPanel::request()
{
    m_compare.requestTexts(m_spaces->isChecked() ? Spaces::Ignore : Spaces::Count);
}

void TextDiffPanel::setNames(const QString &left, const QString &right)
{
    m_left->setText(tr("Here: %1").arg(left));
    m_right->setText(tr("There: %1").arg(right));
    m_left->setToolTip(left);
    m_right->setToolTip(right);
}

void TextDiffPanel::focus()
{
    QWidget *target = m_view;
    if (m_stack->currentIndex() == 1)
        target = m_cancel->isHidden() ? m_again : m_cancel;
    target->setFocus(Qt::OtherFocusReason);
}

void TextDiffPanel::showProgress()
{
    m_progress->setValue(m_compare.texts().percent());
    // Most comparisons are done before anybody could read that they are under way.
    if (m_compare.texts().isBusy())
        m_stack->setCurrentIndex(1);
}

void TextDiffPanel::tellPlace()
{
    const auto &texts = m_compare.texts().result();
    m_words->setText(texts ? session::differenceWords(*texts, m_view->caretChange()) : QString());
}

void TextDiffPanel::follow()
{
    const TextComparer &texts = m_compare.texts();
    const bool hadFocus = isAncestorOf(focusWidget()) && window()->focusWidget() == focusWidget();
    m_state->setText(texts.isCancelled() ? tr("The comparison of the texts was cancelled.")
                                         : tr("Comparing the texts…"));
    for (QWidget *widget : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)})
        widget->setVisible(texts.isBusy());
    m_again->setVisible(texts.isCancelled());
    if (!texts.isBusy()) {
        m_view->setComparison(texts.result());
        tellPlace();
        m_stack->setCurrentIndex(texts.isCancelled() ? 1 : 0);
    }
    if (hadFocus)
        focus();
}

} // namespace passerelle::ui
