// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace_check.h"

#include "schema/schema_check.h"
#include "workspace/workspace_file.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>

namespace passerelle::workspace
{

using json::kNoNode;
using json::NodeId;

namespace
{

class WorkspaceProblem
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceProblem)
public:
    static Problem notJson(const QString &where)
    {
        return {QStringLiteral("workspace-not-json"),
                tr("This workspace is not valid JSON, so it was damaged or edited by hand."), where,
                tr("Correct the place, or take the file from a backup.")};
    }
    static Problem wrongFormat(const QString &where)
    {
        return {QStringLiteral("workspace-wrong-format"),
                tr("This is JSON, but no workspace: its member “format” is not “%1”.").arg(kFormat), where,
                tr("If it holds mapping parameters alone, give it the ending .json and open it again.")};
    }
    static Problem wrongType(const QString &what, const QString &where)
    {
        return {QStringLiteral("workspace-wrong-type"), tr("The workspace cannot be read. %1").arg(what),
                where, tr("Correct the value there, or take the file from a backup.")};
    }
    static QString lineIsNoText() { return tr("A line of the mapping is not a text."); }
    static QString notBase64()
    {
        return tr("The text of the mapping (base64) is damaged: it cannot be decoded. Nothing was changed.");
    }
    static QString base64CutOff()
    {
        return tr("The text of the mapping (base64) is cut off: its end is missing. Nothing was changed.");
    }
    static Problem newerVersion(int version, const QString &where)
    {
        return {QStringLiteral("workspace-newer-version"),
                tr("This workspace was written by a newer version of the program (format %1, this one knows "
                   "%2). It "
                   "is open for reading only, so that nothing of it is lost.")
                    .arg(version)
                    .arg(kVersion),
                where, tr("Install the newer version to change it.")};
    }
    static QString at(const QString &path, const QString &lineColumn)
    {
        return tr("%1, %2").arg(QDir::toNativeSeparators(path), lineColumn);
    }
    static QString at(const QString &path, const QString &lineColumn, const QString &pointer)
    {
        return tr("%1, %2, %3").arg(QDir::toNativeSeparators(path), lineColumn, pointer);
    }
    static QString place(qsizetype line, qsizetype column)
    {
        return tr("line %1, column %2").arg(line).arg(column);
    }
};

/// The node that a JSON pointer leads to, or the last one on the way that is there.
NodeId nodeAt(const json::Tree &tree, const QString &pointer)
{
    NodeId node = tree.root();
    const QStringList steps = pointer.split(u'/', Qt::SkipEmptyParts);
    for (QString step : steps) {
        step.replace(QLatin1String("~1"), QLatin1String("/"))
            .replace(QLatin1String("~0"), QLatin1String("~"));
        NodeId next = kNoNode;
        if (tree.isKind(node, json::Kind::Object)) {
            if (const auto member = tree.member(node, step))
                next = member->value;
        } else if (tree.isKind(node, json::Kind::Array)) {
            int left = step.toInt();
            tree.forEachElement(node, [&](NodeId element) {
                if (left-- == 0)
                    next = element;
            });
        }
        if (next == kNoNode)
            break;
        node = next;
    }
    return node;
}

/// A byte order mark is what some editors put before a text: not JSON, but nothing that was damaged either.
constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF");

const json::Deviation *firstMistake(const json::Reading &reading)
{
    const auto found =
        std::find_if(reading.deviations.begin(), reading.deviations.end(), [](const json::Deviation &one) {
            return one.kind != json::DeviationKind::ByteOrderMark;
        });
    return found == reading.deviations.end() ? nullptr : &*found;
}

QByteArray withoutMark(const QByteArray &text)
{
    return text.startsWith(kByteOrderMark) ? text.sliced(kByteOrderMark.size()) : text;
}

int versionOf(const json::Tree &tree)
{
    const NodeId node = tree.at({QStringLiteral("version")});
    return tree.isKind(node, json::Kind::Number) ? tree.raw(node).toByteArray().toInt() : 0;
}

} // namespace

QString lineAndColumn(const QByteArray &text, quint32 offset)
{
    const QByteArrayView before = QByteArrayView(text).first(qMin(qsizetype{offset}, text.size()));
    const qsizetype start = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.sliced(start)).size() + 1;
    return WorkspaceProblem::place(before.count('\n') + 1, column);
}

/// Says where in the file a value is that does not fit the schema.
static Problem placed(const json::Tree &tree, const QString &path, const QString &what,
                      const QString &pointer)
{
    const NodeId node = nodeAt(tree, pointer);
    return WorkspaceProblem::wrongType(
        what, WorkspaceProblem::at(path, lineAndColumn(tree.text(), tree.node(node).offset), pointer));
}

static Result<void> checkLines(const json::Tree &tree, const QString &path)
{
    int index = 0;
    std::optional<int> wrong;
    tree.forEachElement(tree.at({QStringLiteral("mapping"), QStringLiteral("lines")}), [&](NodeId line) {
        if (!wrong && !tree.isKind(line, json::Kind::String))
            wrong = index;
        ++index;
    });
    if (!wrong)
        return {};
    const QString pointer = QStringLiteral("/mapping/lines/%1").arg(*wrong);
    return Failure(placed(tree, path, WorkspaceProblem::lineIsNoText(), pointer));
}

/// A text that cannot be decoded, or is cut off, would open as another one, and the next save would write
/// that. A save writes groups of four with their padding: what has other groups lost its end.
static Result<void> checkBase64(const json::Tree &tree, const QString &path)
{
    const NodeId text = tree.at({QStringLiteral("mapping"), QStringLiteral("base64")});
    if (!tree.isKind(text, json::Kind::String))
        return {};
    const QByteArray base64 = tree.utf8(text);
    const QString pointer = QStringLiteral("/mapping/base64");
    if (!QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors))
        return Failure(placed(tree, path, WorkspaceProblem::notBase64(), pointer));
    if (base64.size() % 4 != 0)
        return Failure(placed(tree, path, WorkspaceProblem::base64CutOff(), pointer));
    return {};
}

Result<std::optional<Problem>> checkWorkspace(const json::Reading &reading, const QByteArray &reduced,
                                              const QString &path)
{
    const json::Tree &tree = reading.tree;
    if (const json::Deviation *mistake = firstMistake(reading)) {
        const QString where = lineAndColumn(tree.text(), mistake->range.offset);
        return Failure(WorkspaceProblem::notJson(WorkspaceProblem::at(path, where)));
    }
    const NodeId format = tree.at({QStringLiteral("format")});
    if (!tree.isKind(format, json::Kind::String) || tree.string(format) != kFormat)
        return Failure(WorkspaceProblem::wrongFormat(QDir::toNativeSeparators(path)));
    if (const int version = versionOf(tree); version > kVersion)
        return std::optional(WorkspaceProblem::newerVersion(version, QDir::toNativeSeparators(path)));

    const auto schema = schema::builtInSchema(QStringLiteral("workspace"));
    if (!schema)
        return Failure(schema.error());
    if (const Result<void> verdict = schema::checkAgainstSchema(withoutMark(reduced), *schema); !verdict) {
        Problem found = verdict.error();
        if (found.id == QLatin1String("json-not-of-schema"))
            return Failure(placed(tree, path, found.what, found.where));
        found.where = WorkspaceProblem::at(path, found.where);
        return Failure(std::move(found));
    }
    for (const auto &check : {checkLines, checkBase64}) {
        if (const Result<void> verdict = check(tree, path); !verdict)
            return Failure(verdict.error());
    }
    return std::optional<Problem>();
}

} // namespace passerelle::workspace
