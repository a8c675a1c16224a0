// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/template_store.h"

#include <QMenu>

namespace passerelle::ui
{

/// The templates of one kind, as the folders hold them at the moment when the menu is opened, and below them
/// what else is offered.
class TemplateMenu : public QMenu
{
    Q_OBJECT
public:
    TemplateMenu(intake::TemplateKind kind, intake::TemplateStore store, QList<QAction *> below,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &path);
    void removalChosen(const QString &path); ///< of one of the user's own

private:
    void fill();
    void addRemoval(const std::vector<intake::TemplateStore::Template> &templates);

    intake::TemplateKind m_kind;
    intake::TemplateStore m_store;
    QList<QAction *> m_below; ///< not its own
};

} // namespace passerelle::ui
