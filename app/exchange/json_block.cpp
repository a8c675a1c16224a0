// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_block.h"

#include "exchange/column_guess.h"
#include "json/bytes.h"

#include <algorithm>

namespace passerelle::exchange
{

using json::Kind;
using json::NodeId;
using mapping::Mapping;

/// Behind white space, a byte order mark and comments.
static QByteArrayView withoutBeginning(QByteArrayView text)
{
    for (;;) {
        while (!text.isEmpty() && json::bytes::isSpace(text.front()))
            text = text.sliced(1);
        if (text.startsWith("\xEF\xBB\xBF")) {
            text = text.sliced(3);
        } else if (text.startsWith("//")) {
            const qsizetype end = text.indexOf('\n');
            text = end < 0 ? QByteArrayView() : text.sliced(end);
        } else if (text.startsWith("/*")) {
            const qsizetype end = text.indexOf("*/");
            text = end < 0 ? QByteArrayView() : text.sliced(end + 2);
        } else {
            return text;
        }
    }
}

/// A quoted name, and a colon with a value behind it.
static bool isMember(QByteArrayView text)
{
    if (text.isEmpty() || (text.front() != '"' && text.front() != '\''))
        return false;
    const qsizetype close = text.indexOf(text.front(), 1);
    if (close < 0 || text.sliced(1, close - 1).contains('\n'))
        return false;
    QByteArrayView behind = text.sliced(close + 1);
    while (!behind.isEmpty() && json::bytes::isSpace(behind.front()))
        behind = behind.sliced(1);
    return behind.startsWith(':');
}

bool looksLikeJson(QByteArrayView text)
{
    const QByteArrayView begin = withoutBeginning(text);
    return begin.startsWith('{') || begin.startsWith('[') || isMember(begin);
}

static std::shared_ptr<const json::Reading> read(const QByteArray &text)
{
    return std::make_shared<const json::Reading>(json::read(text));
}

namespace
{

/// Gathers entries as rows; a new member's name makes a new column.
class Gatherer
{
public:
    explicit Gatherer(const json::Tree &tree) : m_tree(tree) {}

    void add(const QString &code, NodeId entry)
    {
        m_row = {};
        m_row.line = static_cast<int>(m_block.rows.size()) + 1;
        if (!code.isNull())
            set(QString(), code);
        m_tree.forEachMember(entry, [this](json::Member member) {
            if (member.value == json::kNoNode)
                return;
            const QString name = m_tree.string(member.key);
            if (name.isEmpty()) // no column can be called so: that is the code's
                return;
            if (m_tree.isKind(member.value, Kind::String))
                set(name, m_tree.string(member.value).trimmed());
            else
                setBare(name, member.value);
        });
        m_block.rows.push_back(std::move(m_row));
    }

    Block take(Form form)
    {
        m_block.form = form;
        for (Row &row : m_block.rows) {
            while (row.cells.size() < std::ssize(m_block.columns))
                row.cells.append(QString());
        }
        return std::move(m_block);
    }
    Block &block() { return m_block; }

private:
    qsizetype columnOf(const QString &name)
    {
        auto &columns = m_block.columns;
        const auto at = m_places.find(name);
        if (at != m_places.end())
            return at->second;
        columns.push_back({name, target(name), true});
        return m_places[name] = std::ssize(columns) - 1;
    }
    Target target(const QString &name) const
    {
        if (name.isEmpty())
            return Target::Code;
        for (const Target known : {Target::Service, Target::Space, Target::Season, Target::Product}) {
            if (name == memberOf(known))
                return known;
        }
        return Target::Other;
    }
    void set(const QString &name, const QString &text)
    {
        const qsizetype column = columnOf(name);
        while (m_row.cells.size() <= column)
            m_row.cells.append(QString());
        m_row.cells[column] = text.isNull() ? QLatin1String("") : text;
    }
    void setBare(const QString &name, NodeId value)
    {
        const QByteArray raw = m_tree.raw(value).toByteArray();
        set(name, QString::fromUtf8(raw));
        if (json::read(raw).isStrict())
            m_row.bare[columnOf(name)] = raw;
    }

    const json::Tree &m_tree;
    Block m_block;
    Row m_row;
    std::map<QString, qsizetype> m_places;
};

} // namespace

static Block ofMapping(const Mapping &mapping, Form form)
{
    Gatherer gatherer(mapping.tree());
    for (const mapping::Sector &sector : mapping.sectors())
        gatherer.add(mapping.code(sector), sector.entry);
    return gatherer.take(form);
}

/// An array of objects: their code stands under a name of its own.
static Block ofArray(const json::Tree &tree)
{
    Gatherer gatherer(tree);
    tree.forEachElement(tree.root(), [&](NodeId element) {
        if (tree.isKind(element, Kind::Object))
            gatherer.add(QString(), element);
    });
    Block block = gatherer.take(Form::Sectors);
    for (Column &column : block.columns) {
        const Target named = column.target == Target::Other ? targetOfName(column.name) : Target::Ignore;
        if (named != Target::Ignore && !block.hasTarget(named))
            column.target = named;
    }
    return block;
}

bool isEntry(const json::Tree &tree, NodeId object)
{
    bool isKnown = false;
    tree.forEachMember(object, [&](json::Member member) {
        const QString name = tree.string(member.key);
        isKnown = isKnown || std::any_of(mapping::kEntryFields.begin(), mapping::kEntryFields.end(),
                                         [&](auto field) { return name == mapping::memberName(field); });
    });
    return isKnown;
}

static bool holdsObjects(const json::Tree &tree, NodeId object)
{
    bool found = false;
    tree.forEachMember(
        object, [&](json::Member member) { found = found || tree.isKind(member.value, Kind::Object); });
    return found;
}

static std::optional<Block> ofObject(const QByteArray &text)
{
    const auto reading = read(text);
    const json::Tree &tree = reading->tree;
    if (!tree.isKind(tree.root(), Kind::Object))
        return std::nullopt;
    const Mapping whole(reading);
    if (!whole.sectors().empty()) {
        Block block = ofMapping(whole, Form::Mapping);
        if (!whole.projectIdField().isMissing())
            block.projectId = whole.projectId();
        block.isSerial = whole.isSerial();
        return block;
    }
    if (isEntry(tree, tree.root())) {
        Gatherer gatherer(tree);
        gatherer.add(QString(), tree.root());
        return gatherer.take(Form::Entry);
    }
    if (!holdsObjects(tree, tree.root()))
        return std::nullopt;
    const Mapping some(read("{\"sectorInfos\":" + text.mid(tree.node(tree.root()).offset) + "}"));
    if (some.sectors().empty())
        return std::nullopt;
    return ofMapping(some, Form::Sectors);
}

static std::optional<Block> ofText(const QByteArray &text)
{
    const QByteArray begin = withoutBeginning(text).toByteArray();
    if (isMember(begin))
        return ofObject("{" + begin + "}");
    if (!begin.startsWith('['))
        return ofObject(text);
    const json::Reading reading = json::read(text);
    if (!reading.tree.isKind(reading.tree.root(), Kind::Array))
        return std::nullopt;
    return ofArray(reading.tree);
}

std::optional<Block> readJson(const QByteArray &text)
{
    std::optional<Block> block = ofText(text);
    // Entries without a single member say nothing about any sector.
    if (block && (block->rows.empty() || block->columns.empty()))
        return std::nullopt;
    return block;
}

} // namespace passerelle::exchange
