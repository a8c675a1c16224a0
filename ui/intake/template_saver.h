// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "intake/template_store.h"

#include <QObject>

class QWidget;

namespace passerelle::ui
{

class Dialogs;
class TemplateMenu;

/// Keeps work as a template of the operator's own, and takes one away, after asking.
class TemplateSaver : public QObject
{
    Q_OBJECT
public:
    TemplateSaver(Dialogs &dialogs, intake::TemplateStore store, QWidget *window);

    /// Asks for the name; `name` is only proposed.
    void save(intake::TemplateKind kind, const QString &name, const QByteArray &text);
    /// Takes away what is chosen in the menu for that.
    void follow(const TemplateMenu &menu);

Q_SIGNALS:
    void problem(const passerelle::Problem &problem);
    void done(const QString &sentence);

private:
    void write(intake::TemplateKind kind, const QString &path, const QByteArray &text);
    void remove(const QString &path);

    Dialogs &m_dialogs;
    intake::TemplateStore m_store;
    QWidget *m_window;
};

} // namespace passerelle::ui
