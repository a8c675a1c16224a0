// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/edit_preview.h"

#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

namespace passerelle::ui
{

/// Everything that the window asks in a dialog. Given in, so that a test answers. Nothing blocks: each
/// question ends by calling `then` exactly once, later or at once.
class Dialogs
{
public:
    enum class Unsaved { Save, Discard, Cancel };
    enum class Previewed { Cancel, Accept, AcceptAndShowNoMore };

    /// A question with one way forward; `cancel` is always offered.
    struct Question {
        QString id;               ///< stable, kebab-case
        QString text;             ///< the question, one sentence
        QString detail;           ///< what follows from the answer
        QString accept;           ///< the button's words, a verb: "Copy all the same"
        bool isDangerous = false; ///< then Cancel is the default button
    };

    virtual ~Dialogs() = default;

    /// What to do with unsaved work of that name.
    virtual void askUnsaved(QWidget *parent, const QString &name, std::function<void(Unsaved)> then) = 0;
    virtual void ask(QWidget *parent, const Question &question, std::function<void(bool accepted)> then) = 0;
    /// Path of the file to open; empty when cancelled. `filters` as QFileDialog takes them.
    virtual void chooseFileToOpen(QWidget *parent, const QString &title, const QString &folder,
                                  const QStringList &filters, std::function<void(const QString &)> then) = 0;
    /// Path of the file to write; empty when cancelled. `suggested` is a path.
    virtual void chooseFileToSave(QWidget *parent, const QString &title, const QString &suggested,
                                  const QStringList &filters, std::function<void(const QString &)> then) = 0;
    virtual void chooseFolder(QWidget *parent, const QString &title, const QString &folder,
                              std::function<void(const QString &)> then) = 0;
    /// What an edit would change, and whether to make it, and whether to show that again. Return accepts.
    virtual void preview(QWidget *parent, const QString &title, const rules::EditPreview &changes,
                         std::function<void(Previewed)> then) = 0;
    /// A text with a heading to read and close.
    virtual void show(QWidget *parent, const QString &title, const QString &text) = 0;
};

} // namespace passerelle::ui
