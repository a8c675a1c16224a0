// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/connection/profile_rule.h"
#include "rules/rule_kit.h"
#include "workspace/setup_edits.h"

namespace passerelle::rules
{

namespace
{

/// The workspace names a file profile that does not exist, or none.
class FileProfileUnknown final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(FileProfileUnknown)
    PASSERELLE_RULE_CARD(
        "sale-file-profile-unknown", Error, tr("Unknown file profile"),
        tr("The file profile says how the files for TnAC and SecuTix look. Without it they cannot be "
           "written, and no sale is made from them. Choose a profile that exists, or put the missing file "
           "into the folder of file profiles and open the workspace again."))

    void check(const Facts &facts, Findings &findings) const override
    {
        ProfileChoice::check(*this, facts, document::Buffer::FileProfile, facts.setup.fileProfile, findings);
    }
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
};

QString FileProfileUnknown::words(const Facts &facts, const Finding &) const
{
    const QString &chosen = facts.setup.fileProfile.value;
    if (chosen.isEmpty())
        return tr("No file profile is chosen.\n"
                  "The files for TnAC and SecuTix cannot be written.\n"
                  "Choose one.");
    return tr("There is no file profile “%1”.\n"
              "The files for TnAC and SecuTix cannot be written.\n"
              "Choose one that exists.")
        .arg(shownInQuotes(chosen));
}

std::vector<Repair> FileProfileUnknown::repairs(const Facts &facts, const Finding &) const
{
    std::vector<Repair> all;
    const QStringList offered =
        ProfileChoice::offered(facts, document::Buffer::FileProfile, facts.setup.fileProfile);
    for (const QString &id : offered)
        all.push_back(repair(workspace::setFileProfile(facts.setup, id), Safety::Choice));
    return all;
}

} // namespace

PASSERELLE_RULE(saleFileProfileUnknown, FileProfileUnknown)

} // namespace passerelle::rules
