// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListView;
class QTextBrowser;

namespace passerelle::rules
{
class Rule;
class RulesModel;
} // namespace passerelle::rules
namespace passerelle::session
{
class WorkspaceSession;
}

namespace passerelle::ui
{

/// All rules with their explanations and examples, to be searched; each can be given another severity for the
/// workspace, or turned off. Stays beside the window while one works.
class RulesWindow : public QDialog
{
    Q_OBJECT
public:
    RulesWindow(session::WorkspaceSession &session, QWidget *parent);

    /// Shows a rule; the first one for an empty id.
    void showRule(const QString &id);

private:
    void build();
    void showCurrent();
    void showSeverities();
    void chooseSeverity(int index);
    const rules::Rule *current() const;

    session::WorkspaceSession &m_session;
    rules::RulesModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QTextBrowser *m_text;
    QComboBox *m_severity;
};

} // namespace passerelle::ui
