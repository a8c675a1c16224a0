// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_plan.h"

#include "base/letters.h"
#include "document/composition.h"
#include "mapping/cell_edits.h"
#include "mapping/row_edits.h"
#include "json/editing.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace passerelle::exchange
{

using mapping::EntryField;
using mapping::Mapping;

struct Plan {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

static bool holds(const std::vector<Target> &columns, Target target)
{
    return std::find(columns.begin(), columns.end(), target) != columns.end();
}

Choices Choices::of(const Block &block, const Mapping &mapping, qint32 firstRow)
{
    Choices choices;
    for (const Column &column : block.columns)
        choices.columns.push_back(column.target);
    choices.firstRow = firstRow;
    choices.fillsPair =
        block.hasTarget(Target::Code) && (block.hasTarget(Target::Service) || block.hasTarget(Target::Space));
    choices.fillsCommon = block.hasTarget(Target::Code);
    choices.setsTop =
        block.form == Form::Mapping && mapping.sectors().empty() && mapping.projectId().isEmpty();
    return choices;
}

QString PlannedRow::remark() const
{
    switch (refusal) {
    case Refusal::NoCode:
        return Plan::tr("It does not say which sector it is about.");
    case Refusal::Repeated:
        return Plan::tr("Line %1 is about the same sector.").arg(earlierLine);
    case Refusal::NoSector:
        return Plan::tr("There is no sector at this place, and no code for a new one.");
    case Refusal::Nothing:
        return Plan::tr("There is nothing in it to take over.");
    case Refusal::None:
        break;
    }
    QStringList remarks = oddities();
    if (!similarCode.isEmpty())
        remarks.prepend(
            Plan::tr("Much like sector %1, which is there: perhaps the same one.").arg(similarCode));
    return remarks.join(u' ');
}

static bool isPlain(const QString &text) { return std::none_of(text.begin(), text.end(), isInvisible); }

/// What would be found wrong as soon as it stands in the mapping.
QStringList PlannedRow::oddities() const
{
    QStringList odd;
    if (fate == RowFate::New && !isPlain(code))
        odd.append(Plan::tr("The code holds a line break or another character that cannot be seen."));
    const auto separator =
        std::find_if(code.begin(), code.end(), [](QChar one) { return QStringView(u",;|").contains(one); });
    if (fate == RowFate::New && separator != code.end())
        odd.append(Plan::tr("The code holds “%1”: perhaps it is two codes in one cell.").arg(*separator));
    for (const MemberChange &one : members) {
        if (!isPlain(one.to))
            odd.append(Plan::tr("%1 holds a line break or another character that cannot be seen.")
                           .arg(memberWords(one.member)));
    }
    return odd;
}

namespace
{

/// The value that every sector has in a field; null where they differ or there is none.
QString commonValue(const Mapping &mapping, EntryField field)
{
    QString common;
    for (const mapping::Sector &sector : mapping.sectors()) {
        const QString value = mapping.text(sector.field(field));
        if (value.isEmpty() || value == common)
            continue;
        if (!common.isNull())
            return {};
        common = value;
    }
    return common;
}

/// Makes a plan, a row after the other.
class Planner
{
public:
    Planner(const Block &block, const Choices &choices, const Mapping &mapping)
        : m_block(block), m_choices(choices), m_mapping(mapping)
    {
        m_hasCodes = holds(choices.columns, Target::Code);
        if (choices.fillsCommon) {
            for (const EntryField field : {EntryField::Season, EntryField::Product})
                m_common.emplace_back(mapping::memberName(field), commonValue(mapping, field));
        }
    }

    PlannedRow plan(std::size_t index)
    {
        const Row &row = m_block.rows[index];
        PlannedRow planned;
        planned.line = row.line;
        std::vector<MemberChange> values = valuesOf(row, planned);
        find(planned, index);
        if (planned.refusal == Refusal::None && planned.sector < 0)
            becomeNew(planned, std::move(values));
        else if (planned.refusal == Refusal::None)
            becomeChanged(planned, std::move(values));
        if (planned.refusal != Refusal::None)
            planned.fate = RowFate::Refused;
        return planned;
    }

private:
    /// What the row's cells say, by member; its code goes to the plan.
    std::vector<MemberChange> valuesOf(const Row &row, PlannedRow &planned) const
    {
        std::vector<MemberChange> values;
        for (qsizetype i = 0; i < row.cells.size() && i < std::ssize(m_choices.columns); ++i) {
            const Target target = m_choices.columns[static_cast<std::size_t>(i)];
            const QString &cell = row.cells[i];
            if (target == Target::Ignore || cell.isNull())
                continue;
            if (target == Target::Code) {
                planned.code = cell;
                continue;
            }
            const QString name = target == Target::Other ? nameOf(i) : memberOf(target);
            values.push_back({name, {}, cell});
            if (const auto bare = row.bare.find(i); bare != row.bare.end())
                planned.bare[name] = bare->second;
        }
        // Where the table has both columns an empty cell leaves alone what is there; a new sector has nothing
        // yet.
        const bool hasBoth =
            holds(m_choices.columns, Target::Service) && holds(m_choices.columns, Target::Space);
        if (m_choices.fillsPair &&
            (!hasBoth || (!m_choices.emptiesCells && !m_mapping.effective(planned.code))))
            fillPair(values);
        return values;
    }

    QString nameOf(qsizetype column) const
    {
        const QString &name = m_block.columns[static_cast<std::size_t>(column)].name;
        return name.isEmpty() ? Plan::tr("column%1").arg(column + 1) : name;
    }

    static MemberChange *valueOf(std::vector<MemberChange> &values, const QString &member)
    {
        const auto at = std::find_if(values.begin(), values.end(),
                                     [&](const MemberChange &one) { return one.member == member; });
        return at == values.end() || at->to.isEmpty() ? nullptr : &*at;
    }

    static void fillPair(std::vector<MemberChange> &values)
    {
        const QString service = memberOf(Target::Service), space = memberOf(Target::Space);
        const auto put = [&values](const QString &member, const QString &text) {
            std::erase_if(values, [&](const MemberChange &one) { return one.member == member; });
            values.push_back({member, {}, text});
        };
        const MemberChange *const givenService = valueOf(values, service);
        const MemberChange *const givenSpace = valueOf(values, space);
        if (givenService && !givenSpace)
            put(space, mapping::spaceOf(givenService->to));
        else if (givenSpace && !givenService && !mapping::serviceOf(givenSpace->to).isEmpty())
            put(service, mapping::serviceOf(givenSpace->to));
    }

    /// The sector that the row is about, or why there is none.
    void find(PlannedRow &planned, std::size_t index)
    {
        if (!m_hasCodes) {
            const qint64 row = qint64{m_choices.firstRow} + static_cast<qint64>(index);
            if (m_choices.firstRow < 0 || row >= std::ssize(m_mapping.sectors())) {
                planned.refusal = m_choices.firstRow < 0 ? Refusal::NoCode : Refusal::NoSector;
                return;
            }
            planned.sector = static_cast<qint32>(row);
            planned.code = m_mapping.code(m_mapping.sector(row));
            return;
        }
        if (planned.code.isEmpty()) {
            planned.refusal = Refusal::NoCode;
            return;
        }
        const auto earlier = m_lines.constFind(planned.code);
        if (earlier != m_lines.constEnd()) {
            planned.refusal = Refusal::Repeated;
            planned.earlierLine = *earlier;
            return;
        }
        m_lines.insert(planned.code, planned.line);
        // Of a repeated code the last one counts, for TNAC as well.
        if (const std::vector<qint32> rows = m_mapping.withCode(planned.code); !rows.empty())
            planned.sector = rows.back();
    }

    void becomeNew(PlannedRow &planned, std::vector<MemberChange> values) const
    {
        planned.fate = RowFate::New;
        std::erase_if(values, [](const MemberChange &one) { return one.to.isEmpty(); });
        for (const auto &[member, common] : m_common) {
            if (!common.isEmpty() && !valueOf(values, member))
                values.push_back({member, {}, common});
        }
        planned.members = std::move(values);
        const QByteArray code = planned.code.toUtf8();
        QByteArray scratch;
        const qint32 like = m_mapping.codes().first(
            code, [&](qint32 row) { return m_mapping.bytes(m_mapping.sector(row).key, scratch); });
        if (like >= 0)
            planned.similarCode = m_mapping.code(m_mapping.sector(like));
    }

    void becomeChanged(PlannedRow &planned, std::vector<MemberChange> values) const
    {
        if (values.empty() && !m_hasCodes) {
            planned.refusal = Refusal::Nothing;
            return;
        }
        for (MemberChange &one : values) {
            one.from = mapping::cellText(m_mapping, planned.sector, one.member);
            const bool isEmptied = one.to.isEmpty() && !one.from.isEmpty() && m_choices.emptiesCells;
            if (one.to != one.from && (isEmptied || !one.to.isEmpty()))
                planned.members.push_back(std::move(one));
        }
        planned.fate = planned.members.empty() ? RowFate::Same : RowFate::Changed;
    }

    const Block &m_block;
    const Choices &m_choices;
    const Mapping &m_mapping;
    bool m_hasCodes = false;
    std::vector<std::pair<QString, QString>> m_common;
    QHash<QString, int> m_lines; ///< where a code came first
};

} // namespace

ImportPlan::ImportPlan(const Block &block, const Choices &choices, const Mapping &mapping)
{
    Planner planner(block, choices, mapping);
    m_rows.reserve(block.rows.size());
    QSet<QString> names;
    QStringList others;
    for (std::size_t i = 0; i < block.rows.size(); ++i) {
        m_rows.push_back(planner.plan(i));
        for (const MemberChange &one : m_rows.back().members) {
            if (names.contains(one.member))
                continue;
            names.insert(one.member);
            others.append(one.member);
        }
    }
    for (const EntryField field : mapping::kEntryFields) {
        m_members.append(mapping::memberName(field));
        others.removeAll(m_members.back());
    }
    m_members += others;
    if (!choices.setsTop)
        return;
    if (block.projectId && *block.projectId != mapping.projectId())
        m_projectId = block.projectId;
    if (block.isSerial && *block.isSerial != mapping.isSerial())
        m_isSerial = block.isSerial;
}

int ImportPlan::count(RowFate fate) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [fate](const PlannedRow &row) { return row.fate == fate; }));
}

bool ImportPlan::isEmpty() const
{
    return !m_projectId && !m_isSerial &&
           std::none_of(m_rows.begin(), m_rows.end(), [](const PlannedRow &row) {
               return row.fate == RowFate::New || row.fate == RowFate::Changed;
           });
}

static mapping::NewSector newSector(const PlannedRow &row)
{
    mapping::NewSector sector{row.code, {}};
    sector.leavesOutNull = true;
    for (const MemberChange &one : row.members) {
        const auto known =
            std::find_if(mapping::kEntryFields.begin(), mapping::kEntryFields.end(),
                         [&](EntryField field) { return one.member == mapping::memberName(field); });
        if (known != mapping::kEntryFields.end()) {
            sector.values[static_cast<std::size_t>(*known)] = one.to;
            continue;
        }
        const auto bare = row.bare.find(one.member);
        sector.others.emplace_back(one.member,
                                   bare == row.bare.end() ? json::Editor::literal(one.to) : bare->second);
    }
    return sector;
}

/// Does another edit after a first one, as one.
template <typename Next>
static document::Edit followed(const document::Edit &first, const Mapping &mapping, const Next &next)
{
    document::Snapshot before, between;
    before.texts[0] = mapping.tree().text();
    const auto done = document::normalized(first, before);
    if (!done)
        return first;
    between.texts[0] = document::applied(before.texts[0], *done, document::Buffer::Mapping);
    const auto then = document::normalized(
        next(Mapping(std::make_shared<const json::Reading>(json::read(between.texts[0])))), between);
    return then ? document::composed(*done, *then, before, between) : first;
}

document::Edit ImportPlan::edit(const Mapping &mapping) const
{
    std::vector<mapping::CellText> texts;
    std::vector<mapping::NewSector> fresh;
    for (const PlannedRow &row : m_rows) {
        if (row.fate == RowFate::New)
            fresh.push_back(newSector(row));
        if (row.fate != RowFate::Changed)
            continue;
        for (const MemberChange &one : row.members) {
            const auto bare = row.bare.find(one.member);
            texts.push_back(
                {{row.sector, one.member}, one.to, bare == row.bare.end() ? QByteArray() : bare->second});
        }
    }
    const int rows = count(RowFate::New) + count(RowFate::Changed);
    document::Edit edit =
        mapping::setCells(mapping, std::move(texts), Plan::tr("Take over %n sector(s)", nullptr, rows));
    edit.add(mapping::insertSectors(mapping, fresh, static_cast<qint32>(mapping.sectors().size())));
    if (m_projectId)
        edit = followed(edit, mapping,
                        [this](const Mapping &made) { return mapping::setProjectId(made, *m_projectId); });
    if (m_isSerial)
        edit = followed(edit, mapping,
                        [this](const Mapping &made) { return mapping::setSerial(made, *m_isSerial); });
    return edit;
}

} // namespace passerelle::exchange
