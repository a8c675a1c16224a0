// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/work_difference.h"

#include "difference/unified_diff.h"

#include <QCoreApplication>

namespace passerelle::session
{

static constexpr qsizetype kMostLines = 4000; ///< more than anybody reads

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

} // namespace

QString workDifference(const workspace::Texts &before, const workspace::Texts &after)
{
    const QString mapping = WorkDifference::mapping();
    const QString workspace = WorkDifference::workspace();
    return shortened(difference::unifiedDiff({mapping, mapping}, before.mapping, after.mapping) +
                     difference::unifiedDiff({workspace, workspace}, before.workspace, after.workspace));
}

} // namespace passerelle::session
