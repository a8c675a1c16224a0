// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/mapping_page.h"

#include "mapping/mapping_edits.h"
#include "mapping/mapping_model.h"
#include "rules/area.h"
#include "rules/cell_marks.h"
#include "rules/rule.h"
#include "session/paste_rescue.h"
#include "session/workspace_session.h"
#include "ui/exchange/table_exchange.h"
#include "ui/fields/draft_watch.h"
#include "ui/intake/template_menu.h"
#include "ui/intake/template_saver.h"
#include "ui/mapping/document_binding.h"
#include "ui/mapping/folds_maker.h"
#include "ui/mapping/mapping_find.h"
#include "ui/mapping/mapping_strip.h"
#include "ui/mapping/paste_offer.h"
#include "ui/mapping/sector_table.h"
#include "ui/mapping/source_commands.h"
#include "ui/mapping/source_editor.h"
#include "ui/mapping/source_marks.h"
#include "ui/mapping/source_side.h"
#include "ui/mapping/table_commands.h"
#include "ui/mapping/table_side.h"
#include "ui/shell/actions.h"
#include "ui/style/controls.h"

#include <QAction>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace passerelle::ui
{

using document::Buffer;
using mapping::MappingModel;
using session::WorkspaceSession;

/// Up to this size the table follows each key at once; above it waits for the check, which reads beside the
/// editing.
static constexpr qsizetype kReadAtOnce = qsizetype{256} * 1024;

static const QString &splitterKey()
{
    static const QString key = QStringLiteral("mapping/splitter");
    return key;
}

MappingPage::MappingPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_session(context.workspace), m_actions(context.actions),
      m_settings(context.settings)
{
    showPossibleActions();
    // Its commands are everywhere in the window, as long as something is open.
    connect(&m_session, &WorkspaceSession::opened, this, &Page::prepare);
    if (m_session.isOpen())
        QMetaObject::invokeMethod(this, &Page::prepare, Qt::QueuedConnection);
}

void MappingPage::build()
{
    m_model = new MappingModel(this);
    m_stack = new QStackedLayout(this);
    m_strip = new MappingStrip(this);
    m_table = new SectorTable(*m_model, this);
    m_commands = new TableCommands(m_session, *m_model, *m_table);
    m_side = new TableSide(m_context, *m_table, *m_commands, this);
    m_exchange = new TableExchange({m_session, m_commands->runner(), m_context.dialogs, m_settings,
                                    [this] { return m_model->mapping(); }},
                                   this);
    m_source = new SourceEditor(this);
    m_find = new MappingFind(m_session, *m_source, *m_table, this);
    m_stack->addWidget(emptyState(m_actions));
    m_stack->addWidget(content(m_context));
    new DocumentBinding(m_session, Buffer::Mapping, *m_source);
    new FoldsMaker(m_session, *m_source);
    m_source->setExplain([this](quint32 offset) { return messagesAt(m_session.result(), offset); });
    connectEditing();
    connectTable();
    connectExchange(m_actions);
    connectFind(m_actions);
    connectSession();
    showWritable();
    showDocument();
    followCheck();
}

void MappingPage::connectSession()
{
    connect(m_table, &SectorTable::chosenChanged, this, &MappingPage::followTable);
    connect(m_source, &SourceEditor::caretMoved, this, &MappingPage::followSource);
    connect(&m_session.document(), &document::Document::changed, this, &MappingPage::showDocument);
    connect(&m_session, &WorkspaceSession::checked, this, &MappingPage::followCheck);
    connect(&m_session, &WorkspaceSession::opened, this, &MappingPage::showWritable);
    connect(&m_session, &WorkspaceSession::fileChanged, this, &MappingPage::showWritable);
}

MappingPage::~MappingPage() = default;

// ---- set up

QWidget *MappingPage::emptyState(Actions &actions)
{
    auto *empty =
        new EmptyState(QLatin1String("mapping"), tr("No mapping is open"),
                       tr("The mapping parameters tell TNAC which Otipass service each sector asks, and on "
                          "which season and product its sales are made."),
                       this);
    empty->addAction(actions[Actions::Open]);
    empty->addAction(actions[Actions::NewFromSent]);
    empty->addAction(actions[Actions::OpenSample]);
    return empty;
}

QWidget *MappingPage::content(const PageContext &context)
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_splitter = new QSplitter(Qt::Horizontal, content);
    m_splitter->setObjectName(QStringLiteral("mapping-splitter"));
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(sourceSide(context));
    auto *commands = new SourceCommands(context, *m_source, this);
    connect(commands, &SourceCommands::done, this, &Page::done);
    connect(commands, &SourceCommands::problem, this, &Page::problem);
    connect(commands, &SourceCommands::settled, this, &Page::settled);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({660, 440});
    m_splitter->restoreState(m_settings.value(splitterKey()).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setValue(splitterKey(), m_splitter->saveState()); });
    layout->addWidget(m_strip);
    layout->addWidget(m_find->panel());
    layout->addWidget(m_splitter, 1);
    return content;
}

QWidget *MappingPage::sourceSide(const PageContext &context)
{
    auto *rescue = new session::PasteRescue(m_session, this);
    connect(m_source, &SourceEditor::pasted, rescue, &session::PasteRescue::look);
    connect(rescue, &session::PasteRescue::taken, this, [this] { Q_EMIT done(tr("Pasted text repaired")); });
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *offer = new PasteOffer(*rescue, side);
    connect(offer, &PasteOffer::answered, this, [this] { m_source->setFocus(Qt::OtherFocusReason); });
    layout->addWidget(offer);
    layout->addWidget(new SourceSide(context, *m_source, side), 1);
    return side;
}

void MappingPage::connectEditing()
{
    m_model->setEditSink([this](const document::Edit &wanted) { edit(wanted, m_commands->joining()); });
    connect(m_strip, &MappingStrip::projectIdEntered, this, [this](const QString &id) {
        edit(mapping::setProjectId(m_session.currentFacts()->mapping, id));
    });
    connect(m_strip, &MappingStrip::serialChosen, this,
            [this](bool serial) { edit(mapping::setSerial(m_session.currentFacts()->mapping, serial)); });
    // As with edit(): what is made for a text that has changed since is none.
    const auto ofNow = [this](const document::Edit &edit) {
        return m_shownRevision == m_session.document().snapshot().revision ? edit : document::Edit();
    };
    auto *drafts = new DraftWatch(m_session, this);
    drafts->follow(m_strip->projectId(), [this, ofNow](const QString &typed) {
        return ofNow(mapping::setProjectId(m_model->mapping(), typed));
    });
    drafts->followCells(*m_table, [this, ofNow](const QString &typed) {
        return ofNow(m_model->editOf(m_table->chosen(), typed));
    });
}

void MappingPage::connectTable()
{
    m_table->rememberColumns(m_settings);
    m_table->setPlanSectors([this] {
        QStringList codes;
        for (const auto &sector : m_session.setup().plan.sectors)
            codes.append(sector.value);
        return codes;
    });
    connect(m_commands, &TableCommands::problem, this, &Page::problem);
    connect(m_commands, &TableCommands::done, this, &Page::done);
    connectTemplates();
}

void MappingPage::connectTemplates()
{
    auto *saver =
        new TemplateSaver(m_context.dialogs, intake::TemplateStore(m_session.services().dataFolder), this);
    saver->follow(*m_commands->templates());
    connect(saver, &TemplateSaver::problem, this, &Page::problem);
    connect(saver, &TemplateSaver::done, this, &Page::done);
    serve(m_actions[Actions::SaveEntryAsTemplate], [this, saver] {
        const QModelIndex chosen = m_table->chosen();
        const QByteArray text = intake::TemplateStore::entryText(m_model->mapping(), chosen.row());
        if (text.isEmpty())
            Q_EMIT done(tr("Choose a sector of the table first."));
        else
            saver->save(intake::TemplateKind::Entry,
                        m_model->index(chosen.row(), MappingModel::SectorColumn)
                            .data()
                            .toString()
                            .replace(u'/', u'-'),
                        text);
    });
}

void MappingPage::serve(QAction *action, std::function<void()> what)
{
    addAction(action);
    connect(action, &QAction::triggered, this, [this, what = std::move(what)] {
        if (!isVisible())
            Q_EMIT pageRequested(id());
        what();
    });
}

void MappingPage::connectExchange(Actions &actions)
{
    const auto on = [this, &actions](Actions::Id id, std::function<void()> what) {
        serve(actions[id], std::move(what));
    };
    on(Actions::Import, [this] { m_exchange->chooseAndImport(); });
    on(Actions::ExportCsv, [this] { m_exchange->exportAs(exchange::FileFormat::Csv); });
    on(Actions::ExportJson, [this] { m_exchange->exportAs(exchange::FileFormat::Json); });
    on(Actions::ExportMarkdown, [this] { m_exchange->exportAs(exchange::FileFormat::Markdown); });
    connect(m_commands, &TableCommands::pasteRequested, this,
            [this] { m_exchange->paste(m_table->landing()); });
    connect(m_exchange, &TableExchange::problem, this, &Page::problem);
    connect(m_exchange, &TableExchange::done, this, &Page::done);
}

void MappingPage::connectFind(Actions &actions)
{
    const auto on = [this, &actions](Actions::Id id, std::function<void()> what) {
        serve(actions[id], std::move(what));
    };
    on(Actions::Replace, [this] { m_find->open(true); });
    on(Actions::FindNext, [this] { m_find->next(); });
    on(Actions::FindPrevious, [this] { m_find->previous(); });
    auto *filter = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), this);
    connect(filter, &QShortcut::activated, m_side, &TableSide::focusFilter);
    connect(m_find, &MappingFind::done, this, &Page::done);
}

// ---- what the document says

void MappingPage::showDocument()
{
    m_stack->setCurrentIndex(m_session.isOpen() ? 1 : 0);
    const document::Snapshot &now = m_session.document().snapshot();
    if (now.text(Buffer::Mapping).size() <= kReadAtOnce && now.revision != m_shownRevision)
        showMapping(m_session.currentFacts()->mapping, now.revision);
}

void MappingPage::showMapping(const mapping::Mapping &mapping, quint64 revision)
{
    m_shownRevision = revision;
    const QModelIndex chosen = m_table->chosen();
    const int row = chosen.row();
    const int column = chosen.column();
    const std::pair<int, int> scrolled(m_table->horizontalScrollBar()->value(),
                                       m_table->verticalScrollBar()->value());
    m_following = true;
    m_model->setMapping(mapping);
    // Where the table kept its cell, it kept all that is chosen.
    if (row >= 0 && !m_table->isEditing() && !m_table->chosen().isValid())
        m_table->choose(m_model->index(qMin(row, m_model->rowCount() - 1), column));
    m_table->horizontalScrollBar()->setValue(scrolled.first);
    m_table->verticalScrollBar()->setValue(scrolled.second);
    m_following = false;
    m_strip->show(mapping);
}

void MappingPage::followCheck()
{
    const rules::CheckResult &result = m_session.result();
    if (!m_session.isOpen() || !result.facts() || !result.facts()->mappingReading)
        return;
    const rules::Facts &facts = *result.facts();
    const quint64 revision = facts.snapshot.revision;
    // A newer text is in place already: its own check comes.
    if (revision != m_session.document().snapshot().revision)
        return;
    if (revision != m_shownRevision)
        showMapping(facts.mapping, revision);
    const rules::FindingsByPlace findings(result);
    m_model->setMarks(rules::cellMarks(findings));
    m_source->setMarks(findings);
}

void MappingPage::showPossibleActions()
{
    m_actions[Actions::Import]->setEnabled(m_session.isOpen() && !m_session.file().isReadOnly);
    for (const auto id : {Actions::ExportCsv, Actions::ExportJson, Actions::ExportMarkdown})
        m_actions[id]->setEnabled(m_session.isOpen());
}

void MappingPage::showWritable()
{
    m_stack->setCurrentIndex(m_session.isOpen() ? 1 : 0);
    const bool writable = m_session.isOpen() && !m_session.file().isReadOnly;
    m_strip->setWritable(writable);
    m_find->setWritable(writable);
    m_commands->setWritable(writable);
    m_side->setWritable(writable);
    showPossibleActions();
    m_table->setEditTriggers(writable ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                            QAbstractItemView::AnyKeyPressed
                                      : QAbstractItemView::EditTriggers(QAbstractItemView::NoEditTriggers));
}

// ---- one selection in both

void MappingPage::followTable()
{
    const QModelIndex chosen = m_table->chosen();
    if (m_following || !chosen.isValid() || m_shownRevision != m_session.document().snapshot().revision)
        return;
    m_following = true;
    m_source->reveal(m_model->range(chosen));
    m_following = false;
    tellCaret();
}

void MappingPage::followSource()
{
    tellCaret();
    if (m_following || m_shownRevision != m_session.document().snapshot().revision || m_table->isEditing())
        return;
    const ByteRange selected = m_source->selection();
    const QModelIndex cell = m_model->indexAt(selected.offset);
    // For a cell without a text of its own the source shows the sector's name, and the cell stays chosen.
    const QModelIndex chosen = m_table->chosen();
    const bool isShown = chosen.isValid() && m_model->range(chosen) == selected;
    if (!cell.isValid() || cell == chosen || isShown)
        return;
    m_following = true;
    m_table->choose(cell);
    m_following = false;
}

void MappingPage::tellCaret()
{
    const auto position = static_cast<unsigned long>(m_source->caret());
    const long line = m_source->call(QsciScintillaBase::SCI_LINEFROMPOSITION, position);
    const long start =
        m_source->call(QsciScintillaBase::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
    const long column = m_source->call(QsciScintillaBase::SCI_COUNTCHARACTERS,
                                       static_cast<unsigned long>(start), static_cast<long>(position));
    Q_EMIT caretMoved(static_cast<int>(line) + 1, static_cast<int>(column) + 1);
}

std::optional<document::Place> MappingPage::place() const
{
    if (!m_source || !m_session.isOpen())
        return std::nullopt;
    return document::Place{Buffer::Mapping, m_source->selection()};
}

// ---- changes

void MappingPage::edit(const document::Edit &edit, document::Document::Joining joining)
{
    // An edit of a text that has changed since would hit other bytes.
    if (m_shownRevision == m_session.document().snapshot().revision)
        m_session.edit(edit, joining);
    else
        Q_EMIT done(tr("The text is still being read. Repeat the change in a moment."));
}

// ---- page

bool MappingPage::concerns(const rules::Finding &finding) const
{
    return rules::areaOf(finding) == rules::Area::Mapping;
}

bool MappingPage::reveal(const document::Place &place)
{
    if (place.buffer != Buffer::Mapping || !m_session.isOpen())
        return false;
    if (!isVisible())
        return true;
    m_source->reveal(place.range);
    m_source->setFocus(Qt::OtherFocusReason);
    followSource();
    return true;
}

bool MappingPage::takeFile(const QString &path)
{
    if (!exchange::isTableFile(path))
        return false;
    prepare();
    Q_EMIT pageRequested(id());
    m_exchange->importFile(path);
    return true;
}

bool MappingPage::find()
{
    if (!m_session.isOpen())
        return false;
    m_find->open(false);
    return true;
}

void MappingPage::enter()
{
    if (!m_session.isOpen()) {
        Page::enter();
        return;
    }
    if (!m_table->chosen().isValid() && m_model->rowCount() > 0)
        m_table->choose(m_model->index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace passerelle::ui
