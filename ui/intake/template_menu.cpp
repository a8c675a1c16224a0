// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/template_menu.h"

#include <QAction>

namespace passerelle::ui
{

TemplateMenu::TemplateMenu(intake::TemplateKind kind, intake::TemplateStore store, QList<QAction *> below,
                           QWidget *parent)
    : QMenu(parent), m_kind(kind), m_store(std::move(store)), m_below(std::move(below))
{
    const bool isEntry = kind == intake::TemplateKind::Entry;
    setObjectName(isEntry ? QStringLiteral("entry-templates") : QStringLiteral("mapping-templates"));
    setTitle(isEntry ? tr("Add from a &template") : tr("Ne&w from a template"));
    connect(this, &QMenu::aboutToShow, this, &TemplateMenu::fill);
}

void TemplateMenu::fill()
{
    clear();
    delete findChild<QMenu *>(QStringLiteral("remove-template"), Qt::FindDirectChildrenOnly);
    const auto templates = m_store.list(m_kind);
    for (const auto &one : templates) {
        QAction *action = addAction(QString(one.name).replace(u'&', QLatin1String("&&")));
        action->setObjectName(QStringLiteral("template-%1").arg(one.id));
        connect(action, &QAction::triggered, this, [this, path = one.path] { Q_EMIT chosen(path); });
    }
    addSeparator();
    addActions(m_below);
    addRemoval(templates);
}

void TemplateMenu::addRemoval(const std::vector<intake::TemplateStore::Template> &templates)
{
    QMenu *removal = addMenu(tr("&Remove a template"));
    removal->setObjectName(QStringLiteral("remove-template"));
    for (const auto &one : templates) {
        if (one.isBuiltIn)
            continue;
        QAction *action = removal->addAction(QString(one.name).replace(u'&', QLatin1String("&&")));
        action->setObjectName(QStringLiteral("remove-template-%1").arg(one.id));
        connect(action, &QAction::triggered, this, [this, path = one.path] { Q_EMIT removalChosen(path); });
    }
    removal->menuAction()->setVisible(!removal->isEmpty());
}

} // namespace passerelle::ui
