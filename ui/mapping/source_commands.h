// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "session/formatter.h"

#include <QObject>

class QAction;
class QMenu;
class QSettings;

namespace passerelle::ui
{

class Actions;
class Page;
class QuickOpen;
class SourceEditor;
struct PageContext;

/// The commands of the source: go to a sector or a line, lay out, zoom, wrap. What was chosen is remembered.
class SourceCommands : public QObject
{
    Q_OBJECT
public:
    SourceCommands(const PageContext &context, SourceEditor &source, Page *page);

Q_SIGNALS:
    void done(const QString &sentence);
    void problem(const passerelle::Problem &problem);
    /// What was told as a problem with this id holds no more.
    void settled(const QString &id);

private:
    void connectActions();
    void on(int action, void (SourceCommands::*what)());
    void goToSector();
    void goToLine();
    void openQuick(bool toLine);
    void format();
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void toggleWrap();
    void fold();
    void unfold();
    void foldAll();
    void unfoldAll();
    void restore();
    void fillMenu(QMenu *menu);
    void settle();
    QByteArray step() const;

    session::WorkspaceSession &m_session;
    QSettings &m_settings;
    Actions &m_actions;
    SourceEditor &m_source;
    Page *m_page;
    session::Formatter m_formatter;
    QuickOpen *m_quick;
    QString m_told; ///< id of the problem of the last layout
};

} // namespace passerelle::ui
