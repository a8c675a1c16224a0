// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_page.h"

#include "ui/home/recent_list.h"
#include "ui/shell/actions.h"
#include "ui/shell/recent_files.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace passerelle::ui
{

static constexpr int kWidth = 960;

HomePage::HomePage(const PageContext &context, QWidget *parent)
    : Page(parent), m_actions(context.actions), m_recent(new RecentFiles(context.settings, this))
{
}

void HomePage::build()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addLayout(welcome());
    left->addSpacing(5 * kGrid);
    left->addLayout(firstSteps());
    left->addStretch(1);

    auto *middle = new QWidget(this);
    middle->setMaximumWidth(kWidth);
    auto *columns = new QHBoxLayout(middle);
    columns->setContentsMargins(4 * kGrid, 7 * kGrid, 4 * kGrid, 4 * kGrid);
    columns->setSpacing(6 * kGrid);
    columns->addLayout(left, 5);
    columns->addWidget(recentPanel(), 4, Qt::AlignTop);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
}

static QLayout *line(QLatin1String iconName, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid + 6);
    auto *mark = new IconLabel(icon(iconName, Tone::AccentText), 22);
    auto *words = new QLabel(text);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    return row;
}

QLayout *HomePage::welcome()
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(0);
    auto *name = new QHBoxLayout;
    name->setSpacing(2 * kGrid);
    name->addWidget(new IconLabel(programIcon(), 8 * kGrid, this));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(heading(tr("Passerelle"), this));
    words->addWidget(
        new ToneLabel(tr("From the city pass at the door to the sale at the desk"), Tone::Subtle, this));
    words->addStretch(1);
    name->addLayout(words, 1);
    layout->addLayout(name);
    layout->addSpacing(4 * kGrid);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2 * kGrid);
    lines->addLayout(line(QLatin1String("repair"),
                          tr("Reads the mapping parameters, says what is wrong in them and repairs it.")));
    lines->addLayout(
        line(QLatin1String("key"), tr("Keeps the password in the keychain, where no save can empty it.")));
    lines->addLayout(
        line(QLatin1String("scan"), tr("Scans a card and shows each step of its way through to the order.")));
    layout->addLayout(lines);
    return layout;
}

QLayout *HomePage::firstSteps()
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(kGrid);
    m_sample = buttonFor(m_actions[Actions::OpenSample], this);
    makePrimary(m_sample);
    m_sample->setMinimumHeight(5 * kGrid);
    QAction *recover = m_actions[Actions::RecoverWork];
    auto *unsaved = buttonFor(recover, this);
    const auto showUnsaved = [unsaved, recover] { unsaved->setVisible(recover->isEnabled()); };
    connect(recover, &QAction::changed, unsaved, showUnsaved);
    showUnsaved();
    auto *sent = buttonFor(m_actions[Actions::NewFromSent], this); // Tab goes by the order of making
    auto *others = new QHBoxLayout;
    others->setSpacing(kGrid);
    others->addWidget(buttonFor(m_actions[Actions::Open], this), 1);
    others->addWidget(buttonFor(m_actions[Actions::New], this), 1);
    layout->addWidget(m_sample);
    layout->addWidget(unsaved);
    layout->addWidget(sent);
    layout->addLayout(others);
    layout->addSpacing(kGrid / 2);
    layout->addWidget(
        hint(tr("The sample is a complete workspace with a sandbox that answers for Otipass: scan its cards, "
                "break it, repair it. A file can also be dropped on this window."),
             this));
    return layout;
}

QWidget *HomePage::recentPanel()
{
    auto *panel = new Panel(this);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(kGrid / 2, 2 * kGrid, kGrid / 2, kGrid);
    layout->setSpacing(kGrid);
    QLabel *title = subheading(tr("Recent files"), panel);
    title->setContentsMargins(kGrid + 4, 0, 0, 0);
    m_list = new RecentList(panel);
    m_none = hint(tr("Files that you open or save are listed here."), panel);
    m_none->setContentsMargins(kGrid + 4, 0, kGrid, 0);
    layout->addWidget(title);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    connect(m_list, &RecentList::chosen, this, &HomePage::fileRequested);
    return panel;
}

void HomePage::enter()
{
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
        m_list->setFocus(Qt::OtherFocusReason);
    } else {
        m_sample->setFocus(Qt::OtherFocusReason);
    }
}

void HomePage::showEvent(QShowEvent *event)
{
    showRecent();
    Page::showEvent(event);
}

void HomePage::showRecent()
{
    const QStringList paths = m_recent->paths();
    m_list->setPaths(paths);
    m_list->setVisible(!paths.isEmpty());
    m_none->setVisible(paths.isEmpty());
}

} // namespace passerelle::ui
