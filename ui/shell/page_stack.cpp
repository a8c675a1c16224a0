// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include "rules/finding.h"
#include "ui/shell/page.h"
#include "ui/shell/page_list.h"

#include <QScrollArea>
#include <QStackedLayout>
#include <algorithm>
#include <utility>

namespace passerelle::ui
{

PageStack::PageStack(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_pages(makePages(context, this)), m_layout(new QStackedLayout(this))
{
    for (Page *page : m_pages) {
        page->setObjectName(page->id() + QStringLiteral("-page"));
        page->setAccessibleName(page->title());
        page->hide(); // else it would be shown with the window, over the chosen one
    }
}

Page *PageStack::page(QLatin1String id) const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [id](const Page *page) { return page->id() == id; });
    return found == m_pages.end() ? nullptr : *found;
}

/// A page scrolls where the window is too low or too narrow for it.
QWidget *PageStack::areaOf(Page *page)
{
    for (int i = 0; i < m_layout->count(); ++i) {
        if (m_layout->widget(i)->isAncestorOf(page))
            return m_layout->widget(i);
    }
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    page->resize(size()); // near what it gets: the area need not ask for what it would like
    area->setWidget(page);
    m_layout->addWidget(area);
    return area;
}

void PageStack::showPage(int index, bool enter)
{
    if (index < 0 || static_cast<std::size_t>(index) >= m_pages.size())
        return;
    Page *page = m_pages[static_cast<std::size_t>(index)];
    if (std::exchange(m_current, page) != page)
        Q_EMIT changed(index);
    page->prepare();
    m_layout->setCurrentWidget(areaOf(page));
    if (enter)
        page->enter();
}

void PageStack::showPage(const Page *page, bool enter)
{
    showPage(static_cast<int>(std::find(m_pages.begin(), m_pages.end(), page) - m_pages.begin()), enter);
}

bool PageStack::goTo(const document::Place &place)
{
    for (Page *page : m_pages) {
        page->prepare();
        if (!page->reveal(place))
            continue;
        showPage(page, false);
        page->reveal(place); // now that it is visible, so that it scrolls and takes the focus
        return true;
    }
    return false;
}

bool PageStack::goTo(const rules::Finding &finding)
{
    for (Page *page : m_pages) {
        if (!page->concerns(finding))
            continue;
        showPage(page, false);
        if (page->reveal(finding.place))
            return true;
    }
    return goTo(finding.place);
}

bool PageStack::takeFile(const QString &path)
{
    return std::any_of(m_pages.begin(), m_pages.end(), [&path](Page *page) { return page->takeFile(path); });
}

} // namespace passerelle::ui
