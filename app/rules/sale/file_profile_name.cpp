// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/connection/profile_rule.h"
#include "rules/rule_kit.h"
#include "secutix/file_profile.h"

namespace passerelle::rules
{

using FileProfileNames = ProfileNames<secutix::FileProfile, document::Buffer::FileProfile>;

namespace
{

/// A name in the file profile that the program does not know.
class FileProfileName final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(FileProfileName)
    PASSERELLE_RULE_CARD("sale-file-profile-name", Error, tr("Unknown name in the file profile"),
                         tr("A field of the file profile names something that the program does not know. The "
                            "files for TnAC and SecuTix cannot be written with it, and no sale is made from "
                            "them. Correct the name in the profile, or choose another profile."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

void FileProfileName::check(const Facts &facts, Findings &findings) const
{
    FileProfileNames::checkNames(*this, facts, findings);
}

QString FileProfileName::words(const Facts &facts, const Finding &finding) const
{
    const auto profile = FileProfileNames::parse(facts);
    if (!profile || finding.subject >= profile->unknownNames.size())
        return title();
    const auto &unknown = profile->unknownNames[finding.subject];
    if (unknown.nearest.isEmpty())
        return tr("The file profile names “%1”, which the program does not know.\n"
                  "The files for TnAC and SecuTix cannot be written.\n"
                  "Correct the name in the profile.")
            .arg(shownInQuotes(unknown.name));
    return tr("The file profile names “%1”, which the program does not know; “%2” was probably meant.\n"
              "The files for TnAC and SecuTix cannot be written.\n"
              "Correct the name in the profile.")
        .arg(shownInQuotes(unknown.name), shownInQuotes(unknown.nearest));
}

} // namespace

PASSERELLE_RULE(saleFileProfileName, FileProfileName)

} // namespace passerelle::rules
