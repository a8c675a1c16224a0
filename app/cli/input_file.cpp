// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input_file.h"

#include "profiles/profile_store.h"
#include "workspace/text_encoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace passerelle::cli
{

namespace
{

using document::Buffer;

class InputText
{
    Q_DECLARE_TR_FUNCTIONS(CommandInput)
};

bool saysWorkspace(const QByteArray &bytes)
{
    const workspace::Encoding encoding = workspace::encodingOf(bytes);
    const bool isForeign = encoding != workspace::Encoding::Utf8 && encoding != workspace::Encoding::Binary;
    const QByteArray text = isForeign ? workspace::toUtf8(bytes, encoding) : bytes;
    if (!text.contains(QByteArray(workspace::kFormat.data(), workspace::kFormat.size())))
        return false;
    const json::Reading reading = json::read(text);
    const json::NodeId format = reading.tree.at({u"format"});
    return reading.tree.isKind(format, json::Kind::String) &&
           reading.tree.string(format) == workspace::kFormat;
}

Problem notReadable()
{
    return {QStringLiteral("input-not-readable"),
            InputText::tr("Standard input could not be kept for reading."),
            {},
            InputText::tr("Name a file instead, or make room in the folder for temporary files.")};
}

Result<QByteArray> allOf(QIODevice &in)
{
    QByteArray text;
    while (text.size() <= json::kLongestText) {
        const QByteArray more = in.read(1 << 20);
        if (more.isEmpty())
            return text;
        text.append(more);
    }
    return Failure(Problem{QStringLiteral("input-too-large"),
                           InputText::tr("Standard input holds more than 256 MiB."),
                           {},
                           InputText::tr("Name the file instead, and make it smaller.")});
}

Result<void> keep(const QByteArray &text, const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush())
        return {};
    return Failure(notReadable());
}

Result<workspace::LoadedFile> loadStandardInput(QIODevice &in, const workspace::LoadOptions &options)
{
    const auto text = allOf(in);
    if (!text)
        return Failure(text.error());
    const QTemporaryDir folder;
    const QString path = folder.filePath(saysWorkspace(*text) ? QStringLiteral("stdin.passerelle")
                                                              : QStringLiteral("stdin.json"));
    if (const auto kept = keep(*text, path); !kept)
        return Failure(kept.error());
    auto loaded = workspace::load(path, options);
    if (loaded)
        loaded->path.clear();
    return loaded;
}

} // namespace

Problem forCommandLine(Problem problem, bool isStandardInput)
{
    if (problem.id == QLatin1String("file-encoding"))
        problem.next = InputText::tr("Add --convert to read it as that. What is written is UTF-8.");
    if (isStandardInput)
        problem.where.clear(); // where it was kept says nothing
    return problem;
}

Result<void> keepStandardInput(QIODevice &in, const QTemporaryDir &folder, const QString &name)
{
    const auto text = allOf(in);
    return text ? keep(*text, folder.filePath(name)) : Result<void>(Failure(text.error()));
}

Result<InputFile> readInput(const QString &name, QIODevice &in, bool convert, const QString &dataFolder)
{
    workspace::LoadOptions options;
    options.foreign = convert ? workspace::ForeignText::Convert : workspace::ForeignText::Keep;
    auto loaded = name == kDash ? loadStandardInput(in, options) : workspace::load(name, options);
    if (!loaded)
        return Failure(forCommandLine(loaded.error(), name == kDash));
    InputFile input{name, std::move(*loaded), {}};
    document::Snapshot snapshot;
    snapshot.texts[std::size_t(Buffer::Mapping)] = input.file.mappingText;
    snapshot.texts[std::size_t(Buffer::Workspace)] = input.file.workspaceText;
    if (input.isWorkspace()) {
        const workspace::Setup setup(
            std::make_shared<const json::Reading>(json::read(input.file.workspaceText)));
        const profiles::ProfileStore store(dataFolder);
        const auto add = [&](profiles::Kind kind, Buffer buffer, const QString &id) {
            snapshot.texts[std::size_t(buffer)] = store.text(kind, id).value_or(QByteArray());
            snapshot.choices[std::size_t(buffer)] = store.ids(kind);
        };
        add(profiles::Kind::Api, Buffer::ApiProfile, setup.apiProfile.value);
        add(profiles::Kind::Files, Buffer::FileProfile, setup.fileProfile.value);
    }
    input.facts = rules::Facts::of(snapshot, input.isWorkspace());
    return input;
}

} // namespace passerelle::cli
