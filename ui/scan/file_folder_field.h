// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QSettings;
class QToolButton;

namespace passerelle::session
{
class ScanSession;
}

namespace passerelle::ui
{

class Dialogs;

/// Into which folder each sale's files are written: chosen, shown, taken back; remembered for the operator.
class FileFolderField : public QWidget
{
    Q_OBJECT
public:
    FileFolderField(session::ScanSession &scan, Dialogs &dialogs, QSettings &settings,
                    QWidget *parent = nullptr);

    /// Gives the session the folder that was chosen the last time.
    static void restore(session::ScanSession &scan, const QSettings &settings);

private:
    void choose();
    void use(const QString &folder);
    void follow();

    session::ScanSession &m_scan;
    Dialogs &m_dialogs;
    QSettings &m_settings;
    QLineEdit *m_folder = nullptr;
    QToolButton *m_none = nullptr;
};

} // namespace passerelle::ui
