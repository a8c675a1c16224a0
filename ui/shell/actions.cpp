// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>

namespace passerelle::ui
{

namespace
{

struct Line {
    Actions::Id id;
    const char *name; ///< object name, stable
    const char *icon; ///< may be empty
    const char *key;  ///< portable text; may be empty
    const char *text;
    const char *tip;
};

constexpr Line kLines[] = {
    {Actions::New, "new", "new", "Ctrl+N", QT_TRANSLATE_NOOP("Actions", "&New workspace"),
     QT_TRANSLATE_NOOP("Actions", "Begin a new, empty workspace")},
    {Actions::NewFromSent, "new-from-sent", "document", "Ctrl+Shift+N",
     QT_TRANSLATE_NOOP("Actions", "New from what Otipass &sent…"),
     QT_TRANSLATE_NOOP("Actions", "Begin with an address, a list of services and a list of sectors")},
    {Actions::SaveAsTemplate, "save-as-template", "", "",
     QT_TRANSLATE_NOOP("Actions", "Save the mapping as a &template…"),
     QT_TRANSLATE_NOOP("Actions", "Keep the mapping as it is for others to begin with")},
    {Actions::SaveEntryAsTemplate, "save-entry-as-template", "", "",
     QT_TRANSLATE_NOOP("Actions", "Save the sector as a &template…"),
     QT_TRANSLATE_NOOP("Actions", "Keep the chosen sector's entry for others to begin with")},
    {Actions::TemplatesFolder, "templates-folder", "folder", "",
     QT_TRANSLATE_NOOP("Actions", "Show the &folder of templates"),
     QT_TRANSLATE_NOOP("Actions", "Files that are put there are templates from then on")},
    {Actions::Open, "open", "open", "Ctrl+O", QT_TRANSLATE_NOOP("Actions", "&Open…"),
     QT_TRANSLATE_NOOP("Actions", "Open a workspace or mapping parameters from a file")},
    {Actions::OpenSample, "open-sample", "sample", "", QT_TRANSLATE_NOOP("Actions", "Open the s&ample"),
     QT_TRANSLATE_NOOP("Actions", "Open a complete workspace to try everything on")},
    {Actions::Save, "save", "save", "Ctrl+S", QT_TRANSLATE_NOOP("Actions", "&Save"),
     QT_TRANSLATE_NOOP("Actions", "Save the file")},
    {Actions::SaveAs, "save-as", "", "Ctrl+Shift+S", QT_TRANSLATE_NOOP("Actions", "Save &as…"),
     QT_TRANSLATE_NOOP("Actions", "Save under another name")},
    {Actions::EarlierVersions, "earlier-versions", "clock", "",
     QT_TRANSLATE_NOOP("Actions", "&Earlier versions…"),
     QT_TRANSLATE_NOOP("Actions", "See what was saved before, and go back to it")},
    {Actions::RecoverWork, "recover-work", "history", "",
     QT_TRANSLATE_NOOP("Actions", "Reco&ver unsaved work…"),
     QT_TRANSLATE_NOOP("Actions", "See what was not saved when the program ended, and take it back")},
    {Actions::Import, "import", "", "Ctrl+Shift+I", QT_TRANSLATE_NOOP("Actions", "&Import sectors…"),
     QT_TRANSLATE_NOOP("Actions", "Take sectors over from a CSV, TSV or JSON file, after a look at them")},
    {Actions::ExportCsv, "export-csv", "export", "",
     QT_TRANSLATE_NOOP("Actions", "As a &table for spreadsheets (CSV)…"),
     QT_TRANSLATE_NOOP("Actions", "Write the sectors to a file that Excel and LibreOffice open")},
    {Actions::ExportJson, "export-json", "", "", QT_TRANSLATE_NOOP("Actions", "As &JSON for TNAC…"),
     QT_TRANSLATE_NOOP("Actions", "Write the mapping parameters as strict JSON, without comments")},
    {Actions::ExportMarkdown, "export-markdown", "", "",
     QT_TRANSLATE_NOOP("Actions", "As a &Markdown table…"),
     QT_TRANSLATE_NOOP("Actions", "Write the sectors as a table for a wiki or a mail")},
    {Actions::Undo, "undo", "undo", "Ctrl+Z", QT_TRANSLATE_NOOP("Actions", "&Undo"),
     QT_TRANSLATE_NOOP("Actions", "Take the last change back")},
    {Actions::Redo, "redo", "redo", "Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Actions", "&Redo"),
     QT_TRANSLATE_NOOP("Actions", "Make the change again that was taken back")},
    {Actions::BackToSaved, "back-to-saved", "", "", QT_TRANSLATE_NOOP("Actions", "&Back to the saved state"),
     QT_TRANSLATE_NOOP("Actions", "Undo or redo up to what the file holds")},
    {Actions::History, "history", "history", "Ctrl+Shift+H", QT_TRANSLATE_NOOP("Actions", "&History"),
     QT_TRANSLATE_NOOP("Actions", "Show or hide the list of all changes; a click goes to that state")},
    {Actions::CopyForTnac, "copy-for-tnac", "copy", "Ctrl+Shift+C",
     QT_TRANSLATE_NOOP("Actions", "&Copy for TNAC"),
     QT_TRANSLATE_NOOP("Actions", "Copy the mapping parameters to paste them into TNAC's screen")},
    {Actions::CompareFile, "compare-file", "compare", "", QT_TRANSLATE_NOOP("Actions", "An&other file…"),
     QT_TRANSLATE_NOOP("Actions", "Compare the mapping with that of another file")},
    {Actions::CompareSaved, "compare-saved", "save", "", QT_TRANSLATE_NOOP("Actions", "The save&d file"),
     QT_TRANSLATE_NOOP("Actions", "Compare the mapping with what is on the disk")},
    {Actions::CompareClipboard, "compare-clipboard", "copy", "",
     QT_TRANSLATE_NOOP("Actions", "The clip&board (read back from TNAC)"),
     QT_TRANSLATE_NOOP("Actions", "Compare the mapping with what was copied from TNAC's screen")},
    {Actions::NextChange, "next-change", "chevron-down", "F7", QT_TRANSLATE_NOOP("Actions", "&Next change"),
     QT_TRANSLATE_NOOP("Actions", "Go to the next change of the comparison")},
    {Actions::PreviousChange, "previous-change", "chevron-up", "Shift+F7",
     QT_TRANSLATE_NOOP("Actions", "&Previous change"),
     QT_TRANSLATE_NOOP("Actions", "Go to the change before in the comparison")},
    {Actions::Find, "find", "search", "Ctrl+F", QT_TRANSLATE_NOOP("Actions", "&Find…"),
     QT_TRANSLATE_NOOP("Actions", "Search on this page")},
    {Actions::Replace, "replace", "", "Ctrl+H", QT_TRANSLATE_NOOP("Actions", "&Replace…"),
     QT_TRANSLATE_NOOP("Actions", "Find and replace in the mapping's table and source")},
    {Actions::FindNext, "find-next", "", "F3", QT_TRANSLATE_NOOP("Actions", "Find ne&xt"),
     QT_TRANSLATE_NOOP("Actions", "Go to the next place of what was searched")},
    {Actions::FindPrevious, "find-previous", "", "Shift+F3", QT_TRANSLATE_NOOP("Actions", "Find pre&vious"),
     QT_TRANSLATE_NOOP("Actions", "Go to the place before of what was searched")},
    {Actions::GoToSector, "go-to-sector", "sector", "Ctrl+P",
     QT_TRANSLATE_NOOP("Actions", "&Go to a sector…"),
     QT_TRANSLATE_NOOP("Actions", "Find a sector by typing a part of its code")},
    {Actions::GoToLine, "go-to-line", "", "Ctrl+G", QT_TRANSLATE_NOOP("Actions", "Go to a &line…"),
     QT_TRANSLATE_NOOP("Actions", "Go to a line of the source")},
    {Actions::Format, "format", "source", "Shift+Alt+F", QT_TRANSLATE_NOOP("Actions", "Lay the source &out"),
     QT_TRANSLATE_NOOP("Actions", "Indent the source anew; only white space changes")},
    {Actions::ZoomIn, "zoom-in", "", "Ctrl++", QT_TRANSLATE_NOOP("Actions", "Larger source"),
     QT_TRANSLATE_NOOP("Actions", "Show the source in larger type")},
    {Actions::ZoomOut, "zoom-out", "", "Ctrl+-", QT_TRANSLATE_NOOP("Actions", "Smaller source"),
     QT_TRANSLATE_NOOP("Actions", "Show the source in smaller type")},
    {Actions::ZoomReset, "zoom-reset", "", "Ctrl+0", QT_TRANSLATE_NOOP("Actions", "Source in normal size"),
     QT_TRANSLATE_NOOP("Actions", "Show the source in its usual type")},
    {Actions::WrapLines, "wrap-lines", "", "Alt+Z", QT_TRANSLATE_NOOP("Actions", "&Wrap long lines"),
     QT_TRANSLATE_NOOP("Actions", "Show long lines of the source on several lines")},
    {Actions::Fold, "fold", "", "Ctrl+Shift+[", QT_TRANSLATE_NOOP("Actions", "&Fold"),
     QT_TRANSLATE_NOOP("Actions", "Fold the block of the source that the caret is in")},
    {Actions::Unfold, "unfold", "", "Ctrl+Shift+]", QT_TRANSLATE_NOOP("Actions", "&Unfold"),
     QT_TRANSLATE_NOOP("Actions", "Unfold the block of the source at the caret")},
    {Actions::FoldAll, "fold-all", "", "Ctrl+K, Ctrl+0", QT_TRANSLATE_NOOP("Actions", "Fold &all"),
     QT_TRANSLATE_NOOP("Actions", "Fold every block of the source but the outermost")},
    {Actions::UnfoldAll, "unfold-all", "", "Ctrl+K, Ctrl+J", QT_TRANSLATE_NOOP("Actions", "U&nfold all"),
     QT_TRANSLATE_NOOP("Actions", "Show every line of the source")},
    {Actions::Repair, "repair", "repair", "Ctrl+.", QT_TRANSLATE_NOOP("Actions", "&Repair this finding…"),
     QT_TRANSLATE_NOOP("Actions", "Offer the repairs of the chosen finding")},
    {Actions::RepairAllSafe, "repair-all-safe", "repair-all", "Ctrl+Shift+.",
     QT_TRANSLATE_NOOP("Actions", "Repair all &safe"),
     QT_TRANSLATE_NOOP("Actions", "Make every repair that keeps the meaning and has only one way to do it")},
    {Actions::ShowRepairsFirst, "show-repairs-first", "", "",
     QT_TRANSLATE_NOOP("Actions", "Show &what changes first"),
     QT_TRANSLATE_NOOP("Actions", "Show what a repair of several findings would change before it is made")},
    {Actions::NextFinding, "next-finding", "chevron-down", "F8",
     QT_TRANSLATE_NOOP("Actions", "&Next finding"),
     QT_TRANSLATE_NOOP("Actions", "Go to the place of the next finding")},
    {Actions::PreviousFinding, "previous-finding", "", "Shift+F8",
     QT_TRANSLATE_NOOP("Actions", "&Previous finding"),
     QT_TRANSLATE_NOOP("Actions", "Go to the place of the finding before")},
    {Actions::Rules, "rules", "explain", "", QT_TRANSLATE_NOOP("Actions", "All r&ules…"),
     QT_TRANSLATE_NOOP("Actions",
                       "Read every rule with its explanation and example, and change its severity")},
    {Actions::ScanCard, "scan-card", "scan", "", QT_TRANSLATE_NOOP("Actions", "Scan a &card"),
     QT_TRANSLATE_NOOP("Actions", "Go to the page on which cards are scanned")},
    {Actions::ScanAgain, "scan-again", "refresh", "F5", QT_TRANSLATE_NOOP("Actions", "Scan a&gain"),
     QT_TRANSLATE_NOOP("Actions", "Scan the last card once more")},
    {Actions::NextPart, "next-part", "", "F6", QT_TRANSLATE_NOOP("Actions", "Next &part of the window"),
     QT_TRANSLATE_NOOP("Actions", "Move the focus from pages to page to findings")},
    {Actions::Quit, "quit", "", "Ctrl+Q", QT_TRANSLATE_NOOP("Actions", "&Quit"),
     QT_TRANSLATE_NOOP("Actions", "Close the window")},
    {Actions::About, "about", "", "", QT_TRANSLATE_NOOP("Actions", "&About Passerelle"),
     QT_TRANSLATE_NOOP("Actions", "What this program is and whose work it stands on")},
};
static_assert(std::size(kLines) == Actions::IdCount);

/// In the context that the table names: tr() would look for the class's.
QString actionText(const char *text) { return QCoreApplication::translate("Actions", text); }

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const Line &line : kLines) {
        auto *action = new QAction(actionText(line.text), this);
        action->setObjectName(QLatin1String(line.name));
        if (*line.icon)
            action->setIcon(icon(QLatin1String(line.icon)));
        action->setShortcut(QKeySequence::fromString(QLatin1String(line.key), QKeySequence::PortableText));
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? actionText(line.tip)
                                         : tr("%1 (%2)").arg(actionText(line.tip), key));
        action->setStatusTip(actionText(line.tip));
        m_actions[line.id] = action;
    }
    // On a French keyboard the full stop is a shifted key, and these two would be one.
    m_actions[Repair]->setShortcuts({m_actions[Repair]->shortcut(), QKeySequence(Qt::Key_F9)});
    m_actions[RepairAllSafe]->setShortcuts(
        {m_actions[RepairAllSafe]->shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_F9)});
    // The plus sign is a shifted key on most keyboards.
    m_actions[ZoomIn]->setShortcuts({m_actions[ZoomIn]->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_actions[WrapLines]->setCheckable(true);
    m_actions[ShowRepairsFirst]->setCheckable(true);
    m_actions[Quit]->setMenuRole(QAction::QuitRole);
    m_actions[About]->setMenuRole(QAction::AboutRole);
}

} // namespace passerelle::ui
