// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/find_bar.h"

#include "session/find_session.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace passerelle::ui
{

using search::Scope;

static QLineEdit *field(const char *name, const QString &words, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(QLatin1String(name));
    line->setPlaceholderText(words);
    line->setAccessibleName(words);
    line->setMinimumWidth(24 * kGrid);
    line->setMaximumWidth(52 * kGrid);
    return line;
}

FindBar::FindBar(session::FindSession &find, QWidget *parent)
    : QWidget(parent), m_find(find), m_text(field("find-text", tr("Find"), this)),
      m_with(field("find-with", tr("Replace with"), this)), m_scope(new QComboBox(this)),
      m_more(iconButton(QLatin1String("chevron-right"), tr("Replace as well (Ctrl+H)"), this)),
      m_case(option("find-case", QStringLiteral("Aa"), tr("Capital and small letters differ"))),
      m_whole(option("find-whole", QStringLiteral("[ab]"), tr("Whole cells, names and values only"))),
      m_regular(option("find-regular", QStringLiteral(".*"), tr("Regular expression"))),
      m_previous(iconButton(QLatin1String("chevron-up"), tr("Previous place (Shift+F3)"), this)),
      m_next(iconButton(QLatin1String("chevron-down"), tr("Next place (F3)"), this)),
      m_count(new ToneLabel({}, Tone::Subtle, this))
{
    setObjectName(QStringLiteral("find-bar"));
    setAccessibleName(tr("Find and replace"));
    m_replaceRow = replaceRow();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGrid, kGrid / 2, kGrid, kGrid);
    layout->setSpacing(kGrid / 2);
    layout->addWidget(findRow());
    layout->addWidget(m_replaceRow);
    m_text->installEventFilter(this);
    m_with->installEventFilter(this);
    connect(m_text, &QLineEdit::textEdited, this, &FindBar::ask);
    connect(m_with, &QLineEdit::textEdited, this, &FindBar::ask);
    connect(m_scope, &QComboBox::activated, this, &FindBar::ask);
    connect(m_more, &QToolButton::clicked, this, [this] { showReplacing(!isReplacing()); });
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(&m_find, &session::FindSession::changed, this, &FindBar::showState);
    connect(&m_find.hits(), &search::HitsModel::ticksChanged, this, &FindBar::showState);
    setTabOrder(m_text, m_with); // as elsewhere: from what is searched to what comes in its place
    setTabOrder(m_with, m_case);
    showReplacing(false);
    hide();
}

// ---- set up

QToolButton *FindBar::option(const char *name, const QString &text, const QString &words)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::toggled, this, &FindBar::ask);
    return button;
}

QWidget *FindBar::findRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_more->setObjectName(QStringLiteral("find-more"));
    m_previous->setObjectName(QStringLiteral("find-previous"));
    m_next->setObjectName(QStringLiteral("find-next"));
    m_count->setObjectName(QStringLiteral("find-count"));
    m_scope->setObjectName(QStringLiteral("find-scope"));
    m_scope->setAccessibleName(tr("Where to search"));
    m_scope->setToolTip(tr("Where to search (Alt+L: in the selected part alone)"));
    m_scope->setMaximumWidth(28 * kGrid);
    setPlaces({});
    auto *close = iconButton(QLatin1String("close"), tr("Close (Esc)"), this);
    close->setObjectName(QStringLiteral("find-close"));
    connect(close, &QToolButton::clicked, this, &FindBar::shut);
    layout->addWidget(m_more);
    layout->addWidget(m_text, 3);
    for (QToolButton *button : {m_case, m_whole, m_regular})
        layout->addWidget(button);
    layout->addWidget(m_scope);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_count, 2);
    layout->addStretch(1);
    layout->addWidget(close);
    return row;
}

QWidget *FindBar::replaceRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_replace = new QPushButton(tr("&Replace"), row);
    m_replace->setObjectName(QStringLiteral("replace-one"));
    m_replace->setToolTip(tr("Replace the selected place and go to the next (Enter)"));
    m_replaceAll = new QPushButton(tr("Repla&ce all"), row);
    m_replaceAll->setObjectName(QStringLiteral("replace-all"));
    m_replaceAll->setToolTip(tr("Replace all ticked places as one step (Ctrl+Alt+Enter)"));
    m_list = new QToolButton(row);
    m_list->setObjectName(QStringLiteral("find-list"));
    m_list->setText(tr("Prev&iew"));
    m_list->setAccessibleName(tr("Show each place before and after"));
    m_list->setToolTip(m_list->accessibleName());
    m_list->setIcon(icon(QLatin1String("eye")));
    m_list->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_list->setCheckable(true);
    m_list->setAutoRaise(true);
    m_list->setFocusPolicy(Qt::TabFocus);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceRequested);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAllRequested);
    connect(m_list, &QToolButton::toggled, this, &FindBar::listToggled);
    layout->addSpacing(m_more->sizeHint().width() + 4);
    layout->addWidget(m_with, 3);
    layout->addWidget(m_replace);
    layout->addWidget(m_replaceAll);
    layout->addWidget(m_list);
    layout->addStretch(2);
    return row;
}

// ---- opening and closing

void FindBar::open(bool withReplacement, const QString &text, Where where)
{
    const bool wasHidden = isHidden();
    if (wasHidden || where == Where::Part)
        setPlace({where == Where::Table ? Scope::Table : Scope::Source, where == Where::Part});
    if (!text.isEmpty())
        m_text->setText(text);
    show();
    if (withReplacement)
        showReplacing(true);
    else
        ask();
    QLineEdit *target = withReplacement && !m_text->text().isEmpty() && !wasHidden ? m_with : m_text;
    target->setFocus(Qt::ShortcutFocusReason);
    target->selectAll();
}

FindBar::Place FindBar::place() const
{
    const int row = m_scope->currentIndex();
    return row < 0 ? Place() : m_places[static_cast<std::size_t>(row)];
}

void FindBar::addPlace(const QString &words, Place place)
{
    m_scope->addItem(icon(QLatin1String(place.scope == Scope::Table ? "table" : "source")), words);
    m_places.push_back(std::move(place));
}

void FindBar::setPlace(const Place &place)
{
    const auto at = std::find(m_places.begin(), m_places.end(), place);
    m_scope->setCurrentIndex(at == m_places.end() ? 0 : static_cast<int>(at - m_places.begin()));
}

void FindBar::setPlaces(const std::vector<Column> &columns)
{
    const Place before = place();
    m_scope->clear();
    m_places.clear();
    addPlace(tr("In the source"), {});
    addPlace(tr("In the cells of the table"), {Scope::Table});
    if (m_find.part())
        addPlace(tr("In the selected part"), {Scope::Source, true});
    for (const Column &column : columns)
        addPlace(tr("In the column %1").arg(column.heading), {Scope::Table, false, column.member});
    setPlace(before);
}

void FindBar::switchPart()
{
    setPlace({Scope::Source, !place().isPart});
    ask();
}

void FindBar::shut()
{
    hide();
    m_list->setChecked(false);
    m_find.stop();
    Q_EMIT closed();
}

bool FindBar::isReplacing() const { return !m_replaceRow->isHidden(); }

void FindBar::setWritable(bool writable)
{
    m_writable = writable;
    showState();
}

void FindBar::showReplacing(bool shown)
{
    m_replaceRow->setVisible(shown);
    m_more->setIcon(icon(QLatin1String(shown ? "chevron-down" : "chevron-right")));
    if (!shown)
        m_list->setChecked(false);
    if (!isHidden())
        ask();
}

void FindBar::ask()
{
    search::Query query;
    query.text = m_text->text();
    const Place where = place();
    query.scope = where.scope;
    query.within = where.isPart ? m_find.part() : std::nullopt;
    query.member = where.member;
    query.isCaseSensitive = m_case->isChecked();
    query.isWholeCell = m_whole->isChecked();
    query.isRegular = m_regular->isChecked();
    if (isReplacing())
        query.replacement = m_with->text();
    m_find.setQuery(query);
    showState();
    Q_EMIT queryEdited();
}

// ---- what is shown

void FindBar::setCurrent(int hit)
{
    m_current = hit;
    showState();
}

QString FindBar::countWords() const
{
    if (m_text->text().isEmpty())
        return {};
    if (const auto &problem = m_find.problem())
        return problem->sentence();
    if (!m_find.found())
        return tr("Searching…");
    const QLocale locale;
    const int count = m_find.hits().rowCount();
    if (count == 0)
        return m_find.isSearching() ? tr("Searching…") : tr("Not found");
    const QString all = locale.toString(count) + QLatin1String(m_find.found()->isCut ? "+" : "");
    return m_current >= 0 ? tr("%1 of %2").arg(locale.toString(m_current + 1), all)
                          : tr("%n place(s)", nullptr, count);
}

void FindBar::showState()
{
    const QString words = countWords();
    m_count->setText(words);
    m_count->setToolTip(words);
    const bool isWrong = m_find.problem() || (m_find.found() && m_find.hits().rowCount() == 0);
    m_count->setTone(isWrong ? Tone::Error : Tone::Subtle);
    const int count = m_find.hits().rowCount();
    m_next->setEnabled(count > 0);
    m_previous->setEnabled(count > 0);
    m_replace->setEnabled(m_writable && count > 0);
    const int ticked = m_find.hits().tickedCount();
    m_replaceAll->setEnabled(m_writable && ticked > 0);
    m_replaceAll->setText(ticked == count ? tr("Repla&ce all") : tr("Replace tic&ked (%1)").arg(ticked));
    m_list->setEnabled(count > 0 || m_list->isChecked());
}

// ---- keys

/// The key of VS Code for searching the selected part alone.
bool FindBar::isPartKey(const QKeyEvent &key) const
{
    return key.key() == Qt::Key_L && key.modifiers() == Qt::AltModifier && m_find.part();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    // Before a menu with that letter takes it.
    if (event->type() == QEvent::ShortcutOverride && isPartKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape)
        shut();
    else if (isEnter && key->modifiers().testFlag(Qt::ControlModifier) &&
             key->modifiers().testFlag(Qt::AltModifier) && m_replaceAll->isEnabled() && isReplacing())
        Q_EMIT replaceAllRequested();
    else if (isEnter && key->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT previousRequested();
    else if (isEnter && watched == m_with && m_replace->isEnabled())
        Q_EMIT replaceRequested();
    else if (isEnter)
        Q_EMIT nextRequested();
    else if (isPartKey(*key))
        switchPart();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace passerelle::ui
