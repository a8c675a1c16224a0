// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <array>

class QAction;

namespace passerelle::ui
{

/// The program's commands, each once: its words, key and icon stand in one table, whoever shows it. What they
/// do is connected by the main window.
class Actions : public QObject
{
    Q_OBJECT
public:
    enum Id {
        New,
        NewFromSent,
        SaveAsTemplate,
        SaveEntryAsTemplate,
        TemplatesFolder,
        Open,
        OpenSample,
        Save,
        SaveAs,
        EarlierVersions,
        RecoverWork,
        Import,
        ExportCsv,
        ExportJson,
        ExportMarkdown,
        Undo,
        Redo,
        BackToSaved,
        History,
        CopyForTnac,
        CompareFile,
        CompareSaved,
        CompareClipboard,
        NextChange,
        PreviousChange,
        Find,
        Replace,
        FindNext,
        FindPrevious,
        GoToSector,
        GoToLine,
        Format,
        ZoomIn,
        ZoomOut,
        ZoomReset,
        WrapLines,
        Fold,
        Unfold,
        FoldAll,
        UnfoldAll,
        Repair,
        RepairAllSafe,
        ShowRepairsFirst,
        NextFinding,
        PreviousFinding,
        Rules,
        ScanCard,
        ScanAgain,
        NextPart,
        Quit,
        About,
        IdCount
    };

    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](Id id) const { return m_actions[id]; }

private:
    std::array<QAction *, IdCount> m_actions{};
};

} // namespace passerelle::ui
