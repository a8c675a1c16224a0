// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_edits.h"

#include "mapping/entry_style.h"
#include "json/editing.h"

#include <QCoreApplication>
#include <algorithm>

namespace passerelle::mapping
{

using document::Buffer;
using document::Edit;
using document::Replacement;
using json::Editor;
using json::kNoNode;
using json::NodeId;

struct MappingEdits {
    Q_DECLARE_TR_FUNCTIONS(MappingEdits)
};

static Edit named(const QString &name, std::vector<Replacement> replacements)
{
    return {name, std::move(replacements)};
}

/// Writes a value behind a name that has none.
static Replacement giveValue(const Mapping &mapping, NodeId key, const QByteArray &literal)
{
    const json::Node &node = mapping.tree().node(key);
    if (node.separator != json::kNoOffset)
        return {Buffer::Mapping, {node.separator + 1, 0}, " " + literal};
    return {Buffer::Mapping, {node.range().end(), 0}, ": " + literal};
}

static std::vector<Replacement> setMember(const Mapping &mapping, NodeId object, const Field &field,
                                          QLatin1String name, const QByteArray &literal, NodeId behind)
{
    const Editor editor(mapping.reading(), Buffer::Mapping);
    if (field.isMissing())
        return editor.addMember(object, QString(name), literal, behind);
    if (field.value == kNoNode)
        return {giveValue(mapping, field.key, literal)};
    return {editor.setValue(field.value, literal)};
}

/// For a text whose outermost value is no object: it becomes one with this member alone.
static std::vector<Replacement> startText(const Mapping &mapping, const QByteArray &text)
{
    const NodeId root = mapping.tree().root();
    if (root == kNoNode)
        return {{Buffer::Mapping, {static_cast<quint32>(mapping.tree().text().size()), 0}, text}};
    return {Editor(mapping.reading(), Buffer::Mapping).setValue(root, text.trimmed())};
}

static std::vector<Replacement> setTop(const Mapping &mapping, const Field &field, QLatin1String name,
                                       const QByteArray &literal, const Field &behind = {})
{
    const NodeId root = mapping.tree().root();
    if (!mapping.tree().isKind(root, json::Kind::Object))
        return startText(mapping, "{\n   " + Editor::literal(QString(name)) + ": " + literal + "\n}\n");
    return setMember(mapping, root, field, name, literal, behind.key);
}

Edit setProjectId(const Mapping &mapping, QStringView projectId)
{
    return named(MappingEdits::tr("Set project id"),
                 setTop(mapping, mapping.projectIdField(), kProjectId, Editor::literal(projectId)));
}

Edit setSerial(const Mapping &mapping, bool serial)
{
    const Field &field = mapping.numTypeField();
    if (serial) {
        return named(
            MappingEdits::tr("Set card numbers to serial"),
            setTop(mapping, field, kNumType, Editor::literal(QString(kSerial)), mapping.projectIdField()));
    }
    Edit edit{MappingEdits::tr("Set card numbers to digits only"), {}};
    if (!field.isMissing()) {
        edit.replacements =
            Editor(mapping.reading(), Buffer::Mapping).removeMember(mapping.tree().root(), field.key);
    }
    return edit;
}

Edit setSectorCode(const Mapping &mapping, qint32 row, QStringView code)
{
    const Sector &sector = mapping.sector(row);
    return named(MappingEdits::tr("Rename sector %1 to %2").arg(mapping.code(sector), code),
                 {Editor(mapping.reading(), Buffer::Mapping).renameKey(sector.key, code)});
}

QString fieldWords(EntryField field)
{
    switch (field) {
    case EntryField::Service:
        return MappingEdits::tr("service id");
    case EntryField::Space:
        return MappingEdits::tr("space id");
    case EntryField::Season:
        return MappingEdits::tr("season code");
    case EntryField::Product:
        break;
    }
    return MappingEdits::tr("product code");
}

static QString setFieldName(EntryField field, const QString &code)
{
    switch (field) {
    case EntryField::Service:
        return MappingEdits::tr("Set service id of %1").arg(code);
    case EntryField::Space:
        return MappingEdits::tr("Set space id of %1").arg(code);
    case EntryField::Season:
        return MappingEdits::tr("Set season code of %1").arg(code);
    case EntryField::Product:
        break;
    }
    return MappingEdits::tr("Set product code of %1").arg(code);
}

/// A new member stands behind the known one that goes before it, or at the end.
static NodeId keyBefore(const Sector &sector, EntryField field)
{
    for (auto at = static_cast<std::size_t>(field); at > 0; --at) {
        if (!sector.fields[at - 1].isMissing())
            return sector.fields[at - 1].key;
    }
    return kNoNode;
}

Edit setField(const Mapping &mapping, qint32 row, EntryField field, QStringView value)
{
    const Sector &sector = mapping.sector(row);
    const QString name = setFieldName(field, mapping.code(sector));
    const QByteArray literal = Editor::literal(value);
    if (mapping.tree().isKind(sector.entry, json::Kind::Object)) {
        return named(name, setMember(mapping, sector.entry, sector.field(field), memberName(field), literal,
                                     keyBefore(sector, field)));
    }
    const QByteArray object = "{" + Editor::literal(QString(memberName(field))) + ": " + literal + "}";
    if (sector.entry == kNoNode)
        return named(name, {giveValue(mapping, sector.key, object)});
    return named(name, {Editor(mapping.reading(), Buffer::Mapping).setValue(sector.entry, object)});
}

Edit insertSector(const Mapping &mapping, const NewSector &sector, qint32 behindRow)
{
    Edit edit{MappingEdits::tr("Add sector %1").arg(sector.code), {}};
    const json::Tree &tree = mapping.tree();
    const EntryStyle style(mapping);
    const Field &infos = mapping.sectorInfosField();
    if (!tree.isKind(tree.root(), json::Kind::Object)) {
        edit.replacements = startText(mapping, style.wholeText(sector));
    } else if (!tree.isKind(infos.value, json::Kind::Object)) {
        edit.replacements =
            setMember(mapping, tree.root(), infos, kSectorInfos, style.sectorInfos(sector), kNoNode);
    } else {
        const auto last = static_cast<qint32>(mapping.sectors().size()) - 1;
        const qint32 row = behindRow < 0 ? last : std::min(behindRow, last);
        edit.replacements = Editor(mapping.reading(), Buffer::Mapping)
                                .addMember(infos.value, sector.code, style.entry(sector, row),
                                           row < 0 ? kNoNode : mapping.sector(row).key);
    }
    return edit;
}

Edit duplicateSector(const Mapping &mapping, qint32 row, QStringView code)
{
    const Sector &sector = mapping.sector(row);
    Edit edit{MappingEdits::tr("Duplicate sector %1").arg(mapping.code(sector)), {}};
    if (sector.entry == kNoNode)
        return edit;
    edit.replacements = Editor(mapping.reading(), Buffer::Mapping)
                            .addMember(mapping.sectorInfosField().value, code,
                                       mapping.tree().raw(sector.entry).toByteArray(), sector.key);
    return edit;
}

Edit removeSectors(const Mapping &mapping, std::vector<qint32> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    Edit edit;
    if (rows.empty())
        return edit;
    edit.name = rows.size() == 1
                    ? MappingEdits::tr("Remove sector %1").arg(mapping.code(mapping.sector(rows[0])))
                    : MappingEdits::tr("Remove %n sectors", nullptr, static_cast<int>(rows.size()));
    std::vector<NodeId> keys;
    keys.reserve(rows.size());
    for (const qint32 row : rows)
        keys.push_back(mapping.sector(row).key);
    edit.replacements = Editor(mapping.reading(), Buffer::Mapping)
                            .removeMembers(mapping.sectorInfosField().value, std::move(keys));
    return edit;
}

NewSector valuesOf(const Mapping &mapping, qint32 row)
{
    const Sector &sector = mapping.sector(row);
    NewSector result{mapping.code(sector), {}};
    for (const EntryField field : kEntryFields)
        result.values[static_cast<std::size_t>(field)] = mapping.text(sector.field(field));
    return result;
}

QString spaceOf(QStringView service) { return kSpacePrefix + service.toString().toUpper(); }

QString serviceOf(QStringView space)
{
    return space.startsWith(kSpacePrefix) ? space.sliced(kSpacePrefix.size()).toString() : QString();
}

QString freeCode(const Mapping &mapping, const QString &like)
{
    const QString stem = like.isEmpty() ? QStringLiteral("SECTOR") : like;
    QString code = like.isEmpty() ? stem : stem + QStringLiteral("_2");
    for (int number = 2; !mapping.withCode(code).empty(); ++number)
        code = stem + u'_' + QString::number(number);
    return code;
}

} // namespace passerelle::mapping
