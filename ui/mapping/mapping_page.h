// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "mapping/mapping.h"
#include "ui/shell/page.h"

#include <functional>

class QAction;
class QSplitter;
class QStackedLayout;

namespace passerelle::mapping
{
class MappingModel;
}

namespace passerelle::ui
{

class MappingFind;
class MappingStrip;
class SectorTable;
class SourceEditor;
class TableCommands;
class TableExchange;
class TableSide;

/// The mapping parameters as a table of sectors and as their source, side by side, with one selection in
/// both.
class MappingPage : public Page
{
    Q_OBJECT
public:
    explicit MappingPage(const PageContext &context, QWidget *parent = nullptr);
    ~MappingPage() override;

    QLatin1String id() const override { return QLatin1String("mapping"); }
    QString title() const override { return tr("Mapping"); }
    QLatin1String icon() const override { return QLatin1String("mapping"); }
    bool concerns(const rules::Finding &finding) const override;
    bool reveal(const document::Place &place) override;
    bool find() override;
    std::optional<document::Place> place() const override;
    bool takeFile(const QString &path) override;
    void enter() override;

protected:
    void build() override;

private:
    QWidget *emptyState(Actions &actions);
    QWidget *content(const PageContext &context);
    QWidget *sourceSide(const PageContext &context);
    void connectSession();
    void connectEditing();
    void connectFind(Actions &actions);
    void showDocument();
    void showMapping(const mapping::Mapping &mapping, quint64 revision);
    void followCheck();
    void showWritable();
    /// Of those that are in the menu whether the page was ever shown or not.
    void showPossibleActions();
    void followTable();
    void followSource();
    void tellCaret();
    void edit(const document::Edit &edit,
              document::Document::Joining joining = document::Document::Joining::Alone);
    void connectTable();
    void connectTemplates();
    /// Does what an action of the window asks for, on this page.
    void serve(QAction *action, std::function<void()> what);
    void connectExchange(Actions &actions);

    const PageContext m_context;
    session::WorkspaceSession &m_session;
    Actions &m_actions;
    QSettings &m_settings;
    mapping::MappingModel *m_model = nullptr;
    QStackedLayout *m_stack = nullptr;
    MappingStrip *m_strip = nullptr;
    SectorTable *m_table = nullptr;
    TableCommands *m_commands = nullptr;
    TableSide *m_side = nullptr;
    TableExchange *m_exchange = nullptr;
    SourceEditor *m_source = nullptr;
    MappingFind *m_find = nullptr;
    QSplitter *m_splitter = nullptr;
    quint64 m_shownRevision = 0; ///< of the mapping in the table
    bool m_following = false;    ///< one side moves because the other did
};

} // namespace passerelle::ui
