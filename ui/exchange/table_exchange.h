// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "exchange/direct_paste.h"
#include "exchange/table_file.h"
#include "session/edit_runner.h"

#include <QObject>
#include <functional>
#include <memory>

class QSettings;
class QWidget;

namespace passerelle::ui
{

class Dialogs;

/// Brings sectors in and out: what was copied, files that others wrote, and files for others. What comes in
/// is shown first, unless it is a small block that goes into the table's cells as in a spreadsheet.
class TableExchange : public QObject
{
    Q_OBJECT
public:
    struct Context {
        session::WorkspaceSession &session;
        session::EditRunner &runner;
        Dialogs &dialogs;
        QSettings &settings;
        std::function<mapping::Mapping()> mapping; ///< as the table shows it
    };

    TableExchange(Context context, QWidget *page);
    ~TableExchange() override;

    /// Pastes the clipboard's text.
    void paste(const exchange::Landing &landing);
    void chooseAndImport();
    void importFile(const QString &path);
    void exportAs(exchange::FileFormat format);

Q_SIGNALS:
    void problem(const passerelle::Problem &problem);
    void done(const QString &sentence);

private:
    exchange::Known known() const;
    void preview(exchange::Block block, qint32 firstRow, const QString &from);
    void write(const QString &path, exchange::FileFormat format);
    QString folder() const;
    bool isWritable();

    Context m_context;
    QWidget *m_page;
    std::unique_ptr<Worker> m_files;
};

} // namespace passerelle::ui
