// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_kit.h"

#include <QRegularExpression>

namespace passerelle::rules
{

namespace
{

/// The organisation's access control API must be 1.4 or higher [P].
class ApiVersion final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(ApiVersion)
    PASSERELLE_RULE_CARD("connection-api-version", Error, tr("API version too low"),
                         tr("Otipass controls need version 1.4 or higher of the organisation's access "
                            "control API. With a lower one no control reaches SecuTix, and every card is "
                            "refused. Have the version raised in the organisation's settings."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

/// Whether a version such as 1.4 or 1.10 is at least 1.4; 2 alone is 2.0.
bool isHighEnough(const QString &version)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\s*v?([0-9]{1,4})(?:[._]([0-9]{1,4})([._][0-9]+)*)?\\s*$"));
    const auto match = shape.match(version);
    const int major = match.captured(1).toInt();
    return match.hasMatch() && (major > 1 || (major == 1 && match.captured(2).toInt() >= 4));
}

void ApiVersion::check(const Facts &facts, Findings &findings) const
{
    const workspace::LocatedText &version = facts.setup.connection.apiVersion;
    if (facts.hasWorkspace && !isHighEnough(version.value))
        findings.add(*this, inWorkspace(version));
}

QString ApiVersion::words(const Facts &facts, const Finding &) const
{
    const QString &version = facts.setup.connection.apiVersion.value;
    if (version.isEmpty())
        return tr("The version of the access control API is not known.\n"
                  "Below 1.4 every card is refused.\n"
                  "Look it up in the organisation's settings.");
    return tr("The access control API has the version %1; Otipass needs 1.4 or higher.\n"
              "Every card is refused.\n"
              "Have it raised in the organisation's settings.")
        .arg(shown(version));
}

} // namespace

PASSERELLE_RULE(connectionApiVersion, ApiVersion)

} // namespace passerelle::rules
