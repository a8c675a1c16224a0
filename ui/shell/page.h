// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "document/snapshot.h"

#include <QWidget>
#include <optional>

class QSettings;

namespace passerelle::session
{
class ScanSession;
class WorkspaceSession;
} // namespace passerelle::session
namespace passerelle::rules
{
struct Finding;
}

namespace passerelle::ui
{

class Actions;
class Dialogs;

/// What a page is given when it is made. All of it outlives the page. There is one WorkspaceSession for the
/// whole life of the window: opened() tells that another file stands in it.
struct PageContext {
    session::WorkspaceSession &workspace;
    session::ScanSession &scan;
    Actions &actions;    ///< the program's commands (open, save, ...), to be shown as buttons as well
    Dialogs &dialogs;    ///< questions and file choosers; nothing else may open a dialog
    QSettings &settings; ///< sizes and choices of the window, never a password
};

/// One page of the sidebar. A page shows and distributes; what it knows and does lives in the sessions. It
/// asks the main window for what lies outside by its signals. A new page is one class and one line in
/// page_list.cpp.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Makes what is in the page, the first time that it is called: before the page is shown, and before
    /// reveal(), find() and enter(). Until then the page costs nothing; the window opens that much sooner.
    void prepare();

    /// Stable, lower case: "mapping". Also its object name, followed by "-page".
    virtual QLatin1String id() const = 0;
    /// Its word in the sidebar and the menu.
    virtual QString title() const = 0;
    /// Name of a file in resources/icons, without ".svg".
    virtual QLatin1String icon() const = 0;

    /// Whether the finding is counted in this page's badge and is to be shown here first.
    virtual bool concerns(const rules::Finding &finding) const;
    /// Shows this exact place and puts the focus there; false where the page does not show such a place.
    /// Called when the page is visible already, or made visible when it returned true.
    virtual bool reveal(const document::Place &place);
    /// Puts the cursor into the field in which one searches (Ctrl+F); false where there is none.
    virtual bool find();
    /// Where in the texts the operator is; nothing where the page shows no text.
    virtual std::optional<document::Place> place() const;
    /// A file was dropped on the window. True where the page takes something over from it; otherwise it is
    /// opened.
    virtual bool takeFile(const QString &path);
    /// The page came to the front by the operator's wish: focus its first useful field.
    virtual void enter();

Q_SIGNALS:
    /// Another place of the texts is to be shown, on whatever page shows it.
    void placeRequested(const passerelle::document::Place &place);
    void pageRequested(QLatin1String id);
    /// Another file is to be opened; unsaved work is asked about first.
    void fileRequested(const QString &path);
    /// Something failed: the main window shows it, without a dialog.
    void problem(const passerelle::Problem &problem);
    /// What was told as a problem with this id holds no more.
    void settled(const QString &id);
    /// One sentence that something has been done ("Copied."); goes by itself.
    void done(const QString &sentence);
    /// The caret's line and column, both from 1 and in characters, as the status bar shows them; 0, 0: there
    /// is none.
    void caretMoved(int line, int column);

protected:
    /// Makes the fields and shows the state as it is now, which may be of a workspace opened long ago. What
    /// must be told although the page was never shown is connected in the constructor.
    virtual void build() {}

private:
    bool m_isPrepared = false;
};

} // namespace passerelle::ui
