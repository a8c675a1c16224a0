// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/source_commands.h"

#include "session/workspace_session.h"
#include "ui/mapping/quick_open.h"
#include "ui/mapping/source_editor.h"
#include "ui/mapping/source_folding.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace passerelle::ui
{

using Base = QsciScintillaBase;

static const QString &zoomKey()
{
    static const QString key = QStringLiteral("mapping/zoom");
    return key;
}

static const QString &wrapKey()
{
    static const QString key = QStringLiteral("mapping/wrap");
    return key;
}

static const QString &stepKey()
{
    static const QString key = QStringLiteral("mapping/indent");
    return key;
}

SourceCommands::SourceCommands(const PageContext &context, SourceEditor &source, Page *page)
    : QObject(page), m_session(context.workspace), m_settings(context.settings), m_actions(context.actions),
      m_source(source), m_page(page), m_formatter(context.workspace), m_quick(new QuickOpen(page))
{
    connectActions();
    restore();
    connect(&source, &SourceEditor::menuAboutToShow, this, &SourceCommands::fillMenu);
    connect(&m_session.document(), &document::Document::changed, this, &SourceCommands::settle);
    connect(&source, &Base::SCN_ZOOM, this,
            [this] { m_settings.setValue(zoomKey(), static_cast<int>(m_source.call(Base::SCI_GETZOOM))); });
    connect(m_quick, &QuickOpen::sectorChosen, this, [this](ByteRange name) { m_source.reveal(name); });
    connect(m_quick, &QuickOpen::lineChosen, this, [this](int line) {
        const long last = m_source.call(Base::SCI_GETLINECOUNT);
        const auto wanted = static_cast<unsigned long>(qBound(1L, long{line}, last) - 1);
        const long start = m_source.call(Base::SCI_POSITIONFROMLINE, wanted);
        m_source.reveal({static_cast<quint32>(start), 0});
    });
    connect(m_quick, &QuickOpen::closed, &source, [&source] { source.setFocus(Qt::OtherFocusReason); });
}

void SourceCommands::on(int action, void (SourceCommands::*what)())
{
    QAction *command = m_actions[static_cast<Actions::Id>(action)];
    m_page->addAction(command);
    connect(command, &QAction::triggered, this, [this, what] {
        if (!m_session.isOpen())
            return;
        if (!m_page->isVisible())
            Q_EMIT m_page->pageRequested(m_page->id());
        (this->*what)();
    });
}

void SourceCommands::connectActions()
{
    on(Actions::GoToSector, &SourceCommands::goToSector);
    on(Actions::GoToLine, &SourceCommands::goToLine);
    on(Actions::Format, &SourceCommands::format);
    on(Actions::ZoomIn, &SourceCommands::zoomIn);
    on(Actions::ZoomOut, &SourceCommands::zoomOut);
    on(Actions::ZoomReset, &SourceCommands::zoomReset);
    on(Actions::WrapLines, &SourceCommands::toggleWrap);
    on(Actions::Fold, &SourceCommands::fold);
    on(Actions::Unfold, &SourceCommands::unfold);
    on(Actions::FoldAll, &SourceCommands::foldAll);
    on(Actions::UnfoldAll, &SourceCommands::unfoldAll);
}

void SourceCommands::restore()
{
    m_source.call(Base::SCI_SETZOOM, static_cast<unsigned long>(m_settings.value(zoomKey()).toInt()));
    const bool wraps = m_settings.value(wrapKey()).toBool();
    m_source.call(Base::SCI_SETWRAPMODE,
                  static_cast<unsigned long>(wraps ? Base::SC_WRAP_WORD : Base::SC_WRAP_NONE));
    m_actions[Actions::WrapLines]->setChecked(wraps);
}

// ---- places

void SourceCommands::goToSector() { openQuick(false); }
void SourceCommands::goToLine() { openQuick(true); }

void SourceCommands::openQuick(bool toLine)
{
    const auto &facts = m_session.result().facts();
    const bool isCurrent = facts && facts->snapshot.revision == m_session.document().snapshot().revision;
    if (!isCurrent && !toLine) {
        Q_EMIT done(tr("The text is still being read. Repeat it in a moment."));
        return;
    }
    m_quick->open(isCurrent ? facts->mapping : mapping::Mapping(),
                  static_cast<int>(m_source.call(Base::SCI_GETLINECOUNT)), toLine);
}

// ---- layout

QByteArray SourceCommands::step() const
{
    const int width = m_settings.value(stepKey()).toInt();
    return width < 0 ? QByteArray("\t") : QByteArray(qMin(width, 8), ' '); // 0: as the text has it
}

void SourceCommands::format()
{
    m_formatter.format(step(), [this](const Result<bool> &changed) {
        settle();
        if (!changed) {
            m_told = changed.error().id;
            Q_EMIT problem(changed.error());
            return;
        }
        Q_EMIT done(*changed ? tr("Laid out.") : tr("The source is laid out already."));
    });
}

/// The problem was that of a text which is another now.
void SourceCommands::settle()
{
    if (!m_told.isEmpty())
        Q_EMIT settled(std::exchange(m_told, QString()));
}

void SourceCommands::fillMenu(QMenu *menu)
{
    menu->addSeparator();
    menu->addAction(m_actions[Actions::Format]);
    QMenu *steps = menu->addMenu(tr("&Indentation"));
    auto *group = new QActionGroup(steps);
    const std::pair<int, QString> choices[] = {
        {0, tr("As the text has it")}, {2, tr("Two spaces")}, {4, tr("Four spaces")}, {-1, tr("Tabs")}};
    for (const auto &[width, words] : choices) {
        QAction *choice = steps->addAction(words);
        choice->setCheckable(true);
        choice->setChecked(m_settings.value(stepKey()).toInt() == width);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, width = width] {
            m_settings.setValue(stepKey(), width);
            format();
        });
    }
    menu->addSeparator();
    menu->addActions({m_actions[Actions::GoToSector], m_actions[Actions::GoToLine]});
    menu->addSeparator();
    menu->addAction(m_actions[Actions::WrapLines]);
    menu->addActions({m_actions[Actions::Fold], m_actions[Actions::Unfold], m_actions[Actions::FoldAll],
                      m_actions[Actions::UnfoldAll]});
}

// ---- what is seen

void SourceCommands::zoomIn() { m_source.call(Base::SCI_ZOOMIN); }
void SourceCommands::zoomOut() { m_source.call(Base::SCI_ZOOMOUT); }
void SourceCommands::zoomReset() { m_source.call(Base::SCI_SETZOOM, 0); }

void SourceCommands::fold() { m_source.folding().foldHere(); }
void SourceCommands::unfold() { m_source.folding().unfoldHere(); }
void SourceCommands::foldAll() { m_source.folding().foldAll(); }
void SourceCommands::unfoldAll() { m_source.folding().unfoldAll(); }

void SourceCommands::toggleWrap()
{
    m_settings.setValue(wrapKey(), m_actions[Actions::WrapLines]->isChecked());
    restore();
}

} // namespace passerelle::ui
