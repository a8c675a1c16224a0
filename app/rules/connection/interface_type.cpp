// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_kit.h"
#include "workspace/setup_edits.h"

namespace passerelle::rules
{

namespace
{

/// The interface type is OTIPASS to the letter [P].
class InterfaceType final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(InterfaceType)
    PASSERELLE_RULE_CARD(
        "connection-interface-type", Error, tr("Wrong interface type"),
        tr("TNAC knows Otipass interfaces by the type OTIPASS, to the letter. With another type the "
           "interface is not asked at all, and every card is refused. Choose OTIPASS."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
};

void InterfaceType::check(const Facts &facts, Findings &findings) const
{
    const workspace::LocatedText &type = facts.setup.connection.interfaceType;
    if (facts.hasWorkspace && type.value != workspace::kInterfaceType)
        findings.add(*this, inWorkspace(type));
}

QString InterfaceType::words(const Facts &facts, const Finding &) const
{
    const QString &type = facts.setup.connection.interfaceType.value;
    if (type.isEmpty())
        return tr("The interface type is missing.\n"
                  "TNAC then does not ask Otipass, and every card is refused.\n"
                  "Choose OTIPASS.");
    return tr("The interface type is “%1”, not exactly OTIPASS.\n"
              "TNAC then does not ask Otipass, and every card is refused.\n"
              "Choose OTIPASS.")
        .arg(shownInQuotes(type));
}

std::vector<Repair> InterfaceType::repairs(const Facts &facts, const Finding &) const
{
    const QString &type = facts.setup.connection.interfaceType.value;
    const bool isSame = type.trimmed().compare(workspace::kInterfaceType, Qt::CaseInsensitive) == 0;
    return {repair(tr("Write OTIPASS"),
                   workspace::setConnectionField(facts.setup, workspace::ConnectionField::InterfaceType,
                                                 workspace::kInterfaceType)
                       .replacements,
                   isSame ? Safety::Safe : Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(connectionInterfaceType, InterfaceType)

} // namespace passerelle::rules
