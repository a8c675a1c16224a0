// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tab_order.h"

#include <QHash>
#include <algorithm>
#include <utility>

namespace passerelle::ui
{

TabOrder::TabOrder(QWidget &window, std::vector<const QWidget *> parts)
    : m_window(window), m_parts(std::move(parts))
{
}

/// The part in which a widget stands; null for the parts themselves and for what is in none.
const QWidget *TabOrder::partOf(const QWidget *widget) const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(), [widget](const QWidget *part) {
        return part != widget && part->isAncestorOf(widget);
    });
    return found == m_parts.end() ? nullptr : *found;
}

std::vector<QWidget *> TabOrder::widgets() const
{
    std::vector<QWidget *> outside;
    QHash<const QWidget *, std::vector<QWidget *>> inside;
    for (QWidget *one = m_window.nextInFocusChain(); one != &m_window; one = one->nextInFocusChain()) {
        if (const QWidget *part = partOf(one))
            inside[part].push_back(one);
        else
            outside.push_back(one);
    }
    std::vector<QWidget *> all;
    for (QWidget *one : outside) {
        all.push_back(one);
        const std::vector<QWidget *> its = inside.value(one);
        all.insert(all.end(), its.begin(), its.end());
    }
    return all;
}

bool TabOrder::isStop(const QWidget *widget) const
{
    return widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() && widget->isVisibleTo(&m_window) &&
           widget->isEnabled();
}

QWidget *TabOrder::from(const QWidget *focus, bool isForward) const
{
    std::vector<QWidget *> all = widgets();
    if (!isForward)
        std::reverse(all.begin(), all.end());
    const auto here = std::find(all.begin(), all.end(), focus);
    if (here != all.end())
        std::rotate(all.begin(), here + 1, all.end());
    const auto next =
        std::find_if(all.begin(), all.end(), [this](const QWidget *widget) { return isStop(widget); });
    return next == all.end() || *next == focus ? nullptr : *next;
}

} // namespace passerelle::ui
