// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialogs.h"

namespace passerelle::ui
{

/// The real dialogs: modal to the window, opened without waiting for them.
class SystemDialogs final : public Dialogs
{
public:
    void askUnsaved(QWidget *parent, const QString &name, std::function<void(Unsaved)> then) override;
    void ask(QWidget *parent, const Question &question, std::function<void(bool)> then) override;
    void chooseFileToOpen(QWidget *parent, const QString &title, const QString &folder,
                          const QStringList &filters, std::function<void(const QString &)> then) override;
    void chooseFileToSave(QWidget *parent, const QString &title, const QString &suggested,
                          const QStringList &filters, std::function<void(const QString &)> then) override;
    void chooseFolder(QWidget *parent, const QString &title, const QString &folder,
                      std::function<void(const QString &)> then) override;
    void preview(QWidget *parent, const QString &title, const rules::EditPreview &changes,
                 std::function<void(Previewed)> then) override;
    void show(QWidget *parent, const QString &title, const QString &text) override;
};

} // namespace passerelle::ui
