// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_kit.h"
#include "workspace/setup_edits.h"

#include <QDir>

namespace passerelle::rules
{

namespace
{

/// The mapping's file stands outside the workspace's folder.
class LinkedOutside final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(LinkedOutside)
    PASSERELLE_RULE_CARD(
        "mapping-linked-outside", Warning, tr("Mapping outside the workspace's folder"),
        tr("The workspace is linked to a mapping in another folder. Where the workspace is "
           "copied or sent, the mapping is not, and it does not open; and a save writes into "
           "that other place, which another workspace may share. Keep the mapping in the "
           "workspace's file, or beside it."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
};

/// By the path as it is written, since the facts know no folder: an absolute one does not move with the
/// workspace, wherever it leads. A path of Windows counts on every system.
bool leadsOutside(const QString &path)
{
    const QString clean = QDir::cleanPath(QString(path).replace(u'\\', u'/'));
    const bool hasDrive = clean.size() > 1 && clean.at(1) == u':';
    return hasDrive || clean.startsWith(u'/') || clean == QLatin1String("..") ||
           clean.startsWith(QLatin1String("../"));
}

void LinkedOutside::check(const Facts &facts, Findings &findings) const
{
    const workspace::LocatedText &file = facts.setup.mappingFile;
    if (facts.hasWorkspace && file.present && leadsOutside(file.value))
        findings.add(*this, inWorkspace(file));
}

QString LinkedOutside::words(const Facts &facts, const Finding &) const
{
    return tr("The mapping is linked from another folder, “%1”.\n"
              "A copy of the workspace does not open without it, and a save writes there.\n"
              "Keep it in the workspace's file, or beside it.")
        .arg(shownInQuotes(facts.setup.mappingFile.value));
}

std::vector<Repair> LinkedOutside::repairs(const Facts &facts, const Finding &) const
{
    return {repair(workspace::embedMapping(facts.setup), Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(mappingLinkedOutside, LinkedOutside)

} // namespace passerelle::rules
