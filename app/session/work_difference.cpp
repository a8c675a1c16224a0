// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/work_difference.h"

#include "compare/change_words.h"
#include "difference/unified_diff.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace passerelle::session
{

static constexpr qsizetype kMostLines = 4000;   ///< more than anybody reads
static constexpr std::size_t kMostChanges = 60; ///< the texts stand below them

namespace
{

class WorkDifference
{
    Q_DECLARE_TR_FUNCTIONS(WorkDifference)
public:
    static QString mapping() { return tr("mapping parameters"); }
    static QString workspace() { return tr("workspace"); }
    static QString leftOut(qsizetype lines)
    {
        return tr("… and %n more lines", nullptr, static_cast<int>(lines));
    }
    static QString moreChanges(std::size_t changes)
    {
        return tr("… and %Ln more change(s)", nullptr, static_cast<int>(changes));
    }
    static QString means() { return tr("What changed for TNAC:"); }
    static QString sameMeaning()
    {
        return tr("For TNAC nothing changed: the mapping is only written differently.");
    }
    static QString texts() { return tr("Line by line:"); }
};

/// The first lines of a diff.
QString shortened(const QByteArray &diff)
{
    qsizetype end = 0, lines = 0;
    for (; lines < kMostLines && end < diff.size(); ++lines) {
        const qsizetype next = diff.indexOf('\n', end);
        end = next < 0 ? diff.size() : next + 1;
    }
    QString shown = QString::fromUtf8(diff.first(end));
    if (end < diff.size())
        shown += WorkDifference::leftOut(QByteArrayView(diff).sliced(end).count('\n')) + u'\n';
    return shown;
}

mapping::Mapping mappingOf(const QByteArray &text)
{
    // Work that was never saved began with nothing: then every sector is a new one.
    const bool isNothing = text.trimmed().isEmpty();
    return mapping::Mapping(std::make_shared<const json::Reading>(json::read(isNothing ? "{}" : text)));
}

/// What changed in the mapping by meaning, a line each.
QStringList changesOfMapping(const QByteArray &before, const QByteArray &after)
{
    const auto comparison = compare::compared(mappingOf(before), mappingOf(after));
    if (comparison->isSame())
        return {WorkDifference::sameMeaning()};
    QStringList lines{WorkDifference::means()};
    const std::size_t shown = std::min(kMostChanges, comparison->changes.size());
    for (std::size_t i = 0; i < shown; ++i)
        lines += compare::changeLine(*comparison, comparison->changes[i]);
    if (shown < comparison->changes.size())
        lines += WorkDifference::moreChanges(comparison->changes.size() - shown);
    return lines;
}

} // namespace

QString workDifference(const workspace::Texts &before, const workspace::Texts &after)
{
    const QString mapping = WorkDifference::mapping();
    const QString workspace = WorkDifference::workspace();
    const QString texts =
        shortened(difference::unifiedDiff({mapping, mapping}, before.mapping, after.mapping) +
                  difference::unifiedDiff({workspace, workspace}, before.workspace, after.workspace));
    if (before.mapping == after.mapping)
        return texts;
    const QStringList lines = changesOfMapping(before.mapping, after.mapping);
    return lines.join(u'\n') + QStringLiteral("\n\n") + WorkDifference::texts() + u'\n' + texts;
}

} // namespace passerelle::session
