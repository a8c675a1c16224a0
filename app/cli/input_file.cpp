// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input_file.h"

#include "profiles/profile_store.h"
#include "workspace/regular_file.h"
#include "workspace/text_encoding.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
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

constexpr QLatin1String kKept("stdin.");

Result<workspace::LoadedFile> loadStandardInput(QIODevice &in, workspace::LoadOptions options)
{
    const auto text = allOf(in);
    if (!text)
        return Failure(text.error());
    const QTemporaryDir folder;
    const QString path =
        folder.filePath(kKept + (saysWorkspace(*text) ? workspace::kSuffix : QLatin1String("json")));
    if (const auto kept = keep(*text, path); !kept)
        return Failure(kept.error());
    options.linkedFrom = QDir::currentPath();
    auto loaded = workspace::load(path, options);
    if (loaded)
        loaded->path.clear();
    return loaded;
}

/// Where standard input was kept says nothing to anybody.
QString withoutKeptPath(QString where)
{
    static const QRegularExpression kept(
        QStringLiteral("^.*[/\\\\]%1(%2|json)")
            .arg(QRegularExpression::escape(QString(kKept)), workspace::kSuffix));
    where.replace(kept, QString(kDash));
    return where == kDash ? QString() : where;
}

/// Nobody has work open on a command line.
void notSaved(Problem &problem)
{
    const QString &id = problem.id;
    if (id == QLatin1String("save-folder-missing"))
        problem.what = InputText::tr("The folder of this file is not there.");
    if (id == QLatin1String("save-too-large") || id == QLatin1String("save-workspace-broken"))
        return;
    const bool isNoFile = id == QLatin1String("save-not-regular") || id == QLatin1String("save-is-directory");
    problem.next = isNoFile ? InputText::tr("Name a file, or write - for standard output.")
                            : InputText::tr("What stood there is unchanged. Put that right and repeat the "
                                            "command, or name another place.");
}

} // namespace

Problem forCommandLine(Problem problem)
{
    const QString &id = problem.id;
    if (id == QLatin1String("file-encoding"))
        problem.next = InputText::tr("Add --convert to read it as that and go on in UTF-8.");
    else if (id == QLatin1String("file-not-regular"))
        problem.next = InputText::tr("Write - instead of its name, and give its content to standard input.");
    else if (id == QLatin1String("file-name-not-text"))
        problem.next = InputText::tr("Give the file another name, or write - instead of it and give its "
                                     "content to standard input.");
    else if (id.startsWith(QLatin1String("save-")))
        notSaved(problem);
    problem.where = withoutKeptPath(problem.where);
    return problem;
}

std::optional<Problem> nameProblem(const QString &name)
{
    if (!workspace::isUnreadableName(name))
        return std::nullopt;
    return Problem{QStringLiteral("file-name-not-text"), workspace::unreadableNameWords(), name,
                   InputText::tr("Write another name.")};
}

QString keptName(const QTemporaryDir &folder) { return folder.filePath(kKept + workspace::kSuffix); }

Result<void> keepStandardInput(QIODevice &in, const QTemporaryDir &folder)
{
    const auto text = allOf(in);
    return text ? keep(*text, keptName(folder)) : Result<void>(Failure(text.error()));
}

workspace::ForeignText foreignText(bool convert)
{
    return convert ? workspace::ForeignText::Convert : workspace::ForeignText::Keep;
}

Result<InputFile> readInput(const QString &name, QIODevice &in, workspace::ForeignText foreign,
                            const QString &dataFolder)
{
    workspace::LoadOptions options;
    options.foreign = foreign;
    auto loaded = name == kDash ? loadStandardInput(in, options) : workspace::load(name, options);
    if (!loaded)
        return Failure(forCommandLine(loaded.error()));
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

void sayEncodings(const World &world, const std::vector<workspace::FoundForeign> &foreign)
{
    for (const workspace::FoundForeign &one : foreign) {
        const Problem problem = forCommandLine(one.problem());
        if (one.isConverted)
            world.say(InputText::tr("%1 was read as %2 and turned into UTF-8.")
                          .arg(problem.where.isEmpty() ? QString(kDash) : QFileInfo(one.path).fileName(),
                               workspace::encodingName(one.seen)));
        else
            world.say(problem);
    }
}

} // namespace passerelle::cli
