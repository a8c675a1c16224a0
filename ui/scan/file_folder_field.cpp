// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/file_folder_field.h"

#include "session/scan_session.h"
#include "ui/shell/dialogs.h"
#include "ui/style/controls.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

namespace passerelle::ui
{

using session::ScanSession;

static const QString &folderKey()
{
    static const QString key = QStringLiteral("scan/file-folder");
    return key;
}

FileFolderField::FileFolderField(ScanSession &scan, Dialogs &dialogs, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_scan(scan), m_dialogs(dialogs), m_settings(settings), m_folder(new QLineEdit(this)),
      m_none(iconButton(QLatin1String("close"), tr("Write no files"), this))
{
    m_folder->setObjectName(QStringLiteral("file-folder"));
    m_folder->setAccessibleName(tr("Folder for the files"));
    m_folder->setReadOnly(true);
    m_folder->setFocusPolicy(Qt::ClickFocus); // the keyboard goes to what changes it
    m_folder->setFont(codeFont());
    m_folder->setPlaceholderText(tr("none: files are not written"));
    m_none->setObjectName(QStringLiteral("no-file-folder"));
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(QStringLiteral("choose-file-folder"));
    choose->setAccessibleName(tr("Choose a folder for the files"));
    choose->setToolTip(tr("After each sale, the white list and checked barcodes for TNAC and the sales file "
                          "for SecuTix are written there."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_folder, 1);
    layout->addWidget(m_none);
    layout->addWidget(choose);
    setFocusProxy(choose);
    connect(choose, &QPushButton::clicked, this, &FileFolderField::choose);
    connect(m_none, &QToolButton::clicked, this, [this] { use({}); });
    connect(&m_scan, &ScanSession::changed, this, &FileFolderField::follow);
    follow();
}

void FileFolderField::restore(ScanSession &scan, const QSettings &settings)
{
    const QString folder = settings.value(folderKey()).toString();
    if (!folder.isEmpty())
        scan.setFileFolder(folder);
}

void FileFolderField::choose()
{
    const QString now = m_scan.fileFolder();
    m_dialogs.chooseFolder(this, tr("Folder for the files"), now.isEmpty() ? QDir::homePath() : now,
                           [this](const QString &folder) {
                               if (!folder.isEmpty())
                                   use(folder);
                           });
}

void FileFolderField::use(const QString &folder)
{
    if (folder.isEmpty())
        m_settings.remove(folderKey());
    else
        m_settings.setValue(folderKey(), folder);
    m_scan.setFileFolder(folder);
}

void FileFolderField::follow()
{
    const QString shown = QDir::toNativeSeparators(m_scan.fileFolder());
    if (m_folder->text() != shown)
        m_folder->setText(shown);
    m_folder->setToolTip(shown);
    m_none->setVisible(!shown.isEmpty());
}

} // namespace passerelle::ui
