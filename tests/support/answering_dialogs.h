// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialogs.h"

namespace passerelle::test
{

/// Answers every question of the window at once, as told before, and remembers what was asked.
class AnsweringDialogs final : public ui::Dialogs
{
public:
    Unsaved unsaved = Unsaved::Cancel;
    bool accept = false;
    Previewed takePreview = Previewed::Accept; ///< of a repair that changes more than one place
    rules::EditPreview previewed;
    QString pathToOpen, pathToSave, folder;
    QStringList asked; ///< "unsaved", "open", "save", "folder", "preview", "show", or the id of a question

    void askUnsaved(QWidget *, const QString &, std::function<void(Unsaved)> then) override
    {
        asked.append(QStringLiteral("unsaved"));
        then(unsaved);
    }
    void ask(QWidget *, const Question &question, std::function<void(bool)> then) override
    {
        asked.append(question.id);
        then(accept);
    }
    void chooseFileToOpen(QWidget *, const QString &, const QString &, const QStringList &,
                          std::function<void(const QString &)> then) override
    {
        asked.append(QStringLiteral("open"));
        then(pathToOpen);
    }
    void chooseFileToSave(QWidget *, const QString &, const QString &, const QStringList &,
                          std::function<void(const QString &)> then) override
    {
        asked.append(QStringLiteral("save"));
        then(pathToSave);
    }
    void chooseFolder(QWidget *, const QString &, const QString &,
                      std::function<void(const QString &)> then) override
    {
        asked.append(QStringLiteral("folder"));
        then(folder);
    }
    void preview(QWidget *, const QString &, const rules::EditPreview &changes,
                 std::function<void(Previewed)> then) override
    {
        asked.append(QStringLiteral("preview"));
        previewed = changes;
        then(takePreview);
    }
    void show(QWidget *, const QString &, const QString &) override { asked.append(QStringLiteral("show")); }
};

} // namespace passerelle::test
