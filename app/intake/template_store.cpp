// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/template_store.h"

#include "exchange/json_block.h"
#include "workspace/regular_file.h"
#include "workspace/safe_save.h"
#include "workspace/text_encoding.h"
#include "workspace/workspace_check.h"
#include "json/format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace passerelle::intake
{

using json::Kind;
using json::NodeId;
using mapping::Mapping;
using Template = TemplateStore::Template;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(passerelle::intake::TemplateStore)

public:
    static Failure notJson(const QString &path, const QByteArray &text, quint32 offset)
    {
        return Failure(
            Problem{QStringLiteral("template-not-json"),
                    tr("The template is no right JSON (%1).").arg(workspace::lineAndColumn(text, offset)),
                    path, tr("Open it as a mapping here, repair it and save it.")});
    }
    static Failure notEntry(const QString &path)
    {
        return Failure(Problem{QStringLiteral("template-not-entry"),
                               tr("The template holds no entry of a sector."), path,
                               tr("Write one entry into it, or put it into the folder of mappings.")});
    }
    static Failure notMapping(const QString &path)
    {
        return Failure(Problem{QStringLiteral("template-not-mapping"),
                               tr("The template holds no sectorInfos."), path,
                               tr("Put a whole mapping into it, or put it into the folder of entries.")});
    }
    static Failure tooLarge(const QString &path)
    {
        return Failure(Problem{QStringLiteral("template-too-large"),
                               tr("The file is too large for a template."), path, tr("Choose another one.")});
    }
    static Failure elsewhere(const QString &path, const QString &folder)
    {
        return Failure(Problem{QStringLiteral("template-elsewhere"),
                               tr("Only a file in the folder of templates is one."), path,
                               tr("Save it in %1.").arg(QDir::toNativeSeparators(folder))});
    }
    static Failure notReady(const QString &path)
    {
        return Failure(Problem{QStringLiteral("template-not-ready"),
                               tr("Nothing could begin with it, since it is no right JSON yet."), path,
                               tr("Repair what the findings say, then save it as a template.")});
    }
    static Failure notRemoved(const QString &path)
    {
        return Failure(Problem{QStringLiteral("template-not-removed"), tr("The template cannot be removed."),
                               path, tr("Allow changes in its folder, or remove the file by hand.")});
    }
    static Failure noFolder(const QString &path)
    {
        return Failure(Problem{QStringLiteral("template-folder"),
                               tr("The folder for templates cannot be made."), path,
                               tr("Make it by hand, or allow writing there.")});
    }
    static QString nameOf(TemplateKind kind, const QString &id)
    {
        if (kind == TemplateKind::Entry)
            return tr("An entry to fill in");
        return id == QLatin1String("serial") ? tr("A mapping for serial cards")
                                             : tr("A mapping for cards with digits only");
    }
};

QString folderName(TemplateKind kind)
{
    return kind == TemplateKind::Entry ? QStringLiteral("templates/entries")
                                       : QStringLiteral("templates/mappings");
}

void addFrom(std::vector<Template> &found, TemplateKind kind, const QString &folder, bool isBuiltIn)
{
    QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.json"), QStringLiteral("*.jsonc")},
                                                     QDir::Files | QDir::Readable);
    std::sort(files.begin(), files.end(), [](const QFileInfo &a, const QFileInfo &b) {
        return a.fileName().toCaseFolded().localeAwareCompare(b.fileName().toCaseFolded()) < 0;
    });
    for (const QFileInfo &file : std::as_const(files)) {
        const QString id = file.completeBaseName();
        if (std::any_of(found.begin(), found.end(), [&id](const Template &one) { return one.id == id; }))
            continue;
        found.push_back({id, isBuiltIn ? Words::nameOf(kind, id) : id, file.filePath(), isBuiltIn});
    }
}

/// What is no JSON in it; a comment is none of these.
const json::Deviation *wrongIn(const json::Reading &reading)
{
    const auto wrong =
        std::find_if(reading.deviations.begin(), reading.deviations.end(),
                     [](const json::Deviation &one) { return one.kind != json::DeviationKind::Comment; });
    return wrong == reading.deviations.end() ? nullptr : &*wrong;
}

/// A template's text, which is JSON but for comments.
Result<std::shared_ptr<const json::Reading>> readTemplate(const QString &path)
{
    if (QFileInfo(path).size() > TemplateStore::kLongest)
        return Words::tooLarge(path);
    const Result<QByteArray> bytes = workspace::readRegularFile(path);
    if (!bytes)
        return Failure(bytes.error());
    const workspace::Encoding encoding = workspace::encodingOf(*bytes);
    if (encoding == workspace::Encoding::Binary)
        return Words::notJson(path, {}, 0);
    auto reading = std::make_shared<const json::Reading>(json::read(workspace::toUtf8(*bytes, encoding)));
    if (const json::Deviation *wrong = wrongIn(*reading))
        return Words::notJson(path, reading->tree.text(), wrong->range.offset);
    return reading;
}

void takeMember(mapping::NewSector &sector, const json::Tree &tree, json::Member member)
{
    const QString name = tree.string(member.key);
    for (const auto field : mapping::kEntryFields) {
        if (name == mapping::memberName(field) && tree.isKind(member.value, Kind::String)) {
            const QString value = tree.string(member.value);
            sector.values[static_cast<std::size_t>(field)] = value.isNull() ? QLatin1String("") : value;
            return;
        }
    }
    sector.others.emplace_back(name, tree.raw(member.value).toByteArray());
}

} // namespace

QString TemplateStore::userFolder(TemplateKind kind) const
{
    return m_dataFolder.isEmpty() ? QString() : QDir(m_dataFolder).filePath(folderName(kind));
}

Result<QString> TemplateStore::madeUserFolder(TemplateKind kind) const
{
    QString folder = userFolder(kind);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return Words::noFolder(folder);
    return folder;
}

Result<void> TemplateStore::save(TemplateKind kind, const QString &path, const QByteArray &text) const
{
    const QFileInfo file(path);
    const QString folder = userFolder(kind);
    static const QStringList suffixes{QStringLiteral("json"), QStringLiteral("jsonc")};
    if (QFileInfo(folder).canonicalFilePath() != file.dir().canonicalPath() ||
        !suffixes.contains(file.suffix()))
        return Words::elsewhere(path, folder);
    if (text.size() > kLongest)
        return Words::tooLarge(path);
    const auto reading = std::make_shared<const json::Reading>(json::read(text));
    if (wrongIn(*reading))
        return Words::notReady(path);
    const json::Tree &tree = reading->tree;
    if (kind == TemplateKind::Entry && !exchange::isEntry(tree, tree.root()))
        return Words::notEntry(path);
    if (kind == TemplateKind::Mapping &&
        !tree.isKind(Mapping(reading).sectorInfosField().value, Kind::Object))
        return Words::notMapping(path);
    return workspace::writeWhole(path, text);
}

Result<void> TemplateStore::remove(const QString &path)
{
    if (!QFile::remove(path))
        return Words::notRemoved(path);
    return {};
}

QByteArray TemplateStore::entryText(const Mapping &mapping, int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= mapping.sectors().size())
        return {};
    const NodeId entry = mapping.sectors()[static_cast<std::size_t>(row)].entry;
    if (entry == json::kNoNode)
        return {};
    const QByteArray text = mapping.tree().raw(entry).toByteArray();
    return json::formattedText(json::read(text), QByteArrayLiteral("  ")).value_or(text) + '\n';
}

std::vector<Template> TemplateStore::list(TemplateKind kind) const
{
    std::vector<Template> found;
    if (const QString folder = userFolder(kind); !folder.isEmpty())
        addFrom(found, kind, folder, false);
    addFrom(found, kind, QStringLiteral(":/passerelle/") + folderName(kind), true);
    return found;
}

Result<mapping::NewSector> TemplateStore::entry(const QString &path)
{
    const auto reading = readTemplate(path);
    if (!reading)
        return Failure(reading.error());
    const json::Tree &tree = (*reading)->tree;
    mapping::NewSector sector;
    sector.leavesOutNull = true;
    NodeId entry = tree.root();
    if (tree.isKind(entry, Kind::Object) && !exchange::isEntry(tree, entry)) {
        // The same under a code, alone.
        NodeId inner = json::kNoNode;
        tree.forEachMember(entry, [&](json::Member member) {
            inner = sector.code.isNull() ? member.value : json::kNoNode;
            sector.code = tree.string(member.key);
        });
        entry = inner;
    }
    if (entry == json::kNoNode || !tree.isKind(entry, Kind::Object) || !exchange::isEntry(tree, entry))
        return Words::notEntry(path);
    tree.forEachMember(entry, [&](json::Member member) { takeMember(sector, tree, member); });
    return sector;
}

Result<QByteArray> TemplateStore::mapping(const QString &path)
{
    const auto reading = readTemplate(path);
    if (!reading)
        return Failure(reading.error());
    const Mapping mapping(*reading);
    if (!mapping.tree().isKind(mapping.sectorInfosField().value, Kind::Object))
        return Words::notMapping(path);
    return mapping.tree().text();
}

} // namespace passerelle::intake
