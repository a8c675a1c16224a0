// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/connection/profile_rule.h"
#include "rules/rule_kit.h"
#include "secutix/file_profile.h"

namespace passerelle::rules
{

using FileProfileNames = ProfileNames<secutix::FileProfile, document::Buffer::FileProfile>;

namespace
{

/// A text that is no file profile.
class FileProfileUnreadable final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(FileProfileUnreadable)
    PASSERELLE_RULE_CARD("sale-file-profile-unreadable", Error, tr("File profile cannot be read"),
                         tr("The text of the file profile is not JSON, or not of the shape that a profile "
                            "has. The files for TnAC and SecuTix cannot be written with it, and no sale is "
                            "made from them. Correct the profile, or choose another one."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

void FileProfileUnreadable::check(const Facts &facts, Findings &findings) const
{
    FileProfileNames::checkReadable(*this, facts, findings);
}

QString FileProfileUnreadable::words(const Facts &facts, const Finding &) const
{
    return FileProfileNames::whyUnreadable(facts) + u'\n' +
           tr("The files for TnAC and SecuTix cannot be written with it, and no sale is made from "
              "them.\nCorrect the profile, or choose another one.");
}

} // namespace

PASSERELLE_RULE(saleFileProfileUnreadable, FileProfileUnreadable)

} // namespace passerelle::rules
