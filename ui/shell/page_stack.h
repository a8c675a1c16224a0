// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"

#include <QWidget>
#include <vector>

class QStackedLayout;

namespace passerelle::rules
{
struct Finding;
}

namespace passerelle::ui
{

class Page;
struct PageContext;

/// All pages, one of them shown. Knows which page shows a place or takes a file over. What is in a page, and
/// the area in which it scrolls, is made when it is first shown: pages that nobody has looked at cost the
/// start of the window nothing.
class PageStack : public QWidget
{
    Q_OBJECT
public:
    explicit PageStack(const PageContext &context, QWidget *parent = nullptr);

    /// In the order of the sidebar; an index is one into this list.
    const std::vector<Page *> &pages() const { return m_pages; }
    Page *page(QLatin1String id) const;         ///< null where there is none
    Page *current() const { return m_current; } ///< null until one is shown

    /// Shows the page of this index, if there is one; with `enter` its first useful field takes the focus.
    void showPage(int index, bool enter);
    void showPage(const Page *page, bool enter);
    /// Shows a place on the page that can show it; false where none can.
    bool goTo(const document::Place &place);
    /// The same, first on the pages that the finding belongs to.
    bool goTo(const rules::Finding &finding);
    /// A file was dropped; true where a page took something over from it.
    bool takeFile(const QString &path);

Q_SIGNALS:
    /// Another page comes to the front; it has not been filled or shown yet.
    void changed(int index);

private:
    QWidget *areaOf(Page *page);

    std::vector<Page *> m_pages;
    QStackedLayout *m_layout;
    Page *m_current = nullptr;
};

} // namespace passerelle::ui
