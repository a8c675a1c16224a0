// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/version_keeper.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace passerelle::ui
{

class DiffView;

/// The versions of the open file that were saved before, with what the work differs in from each; goes back
/// to one as an edit.
class VersionsDialog : public QDialog
{
    Q_OBJECT
public:
    VersionsDialog(session::VersionKeeper &keeper, const QString &name, QWidget *parent);

Q_SIGNALS:
    /// The operator turned keeping on or off.
    void keepingChosen(bool on);
    /// The mapping of a version is to be compared by meaning.
    void comparisonRequested(const QString &name, const QByteArray &mapping);

private:
    QWidget *buildButtons();
    void filled();
    void showCurrent();
    void compareCurrent();
    int current() const;

    session::VersionKeeper &m_keeper;
    QTableView *m_table;
    DiffView *m_diff;
    QPushButton *m_restore = nullptr;
    QPushButton *m_compare = nullptr;
    int m_asked = 0; ///< a diff that comes late belongs to another version
};

} // namespace passerelle::ui
