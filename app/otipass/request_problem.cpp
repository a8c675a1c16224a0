// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/request_problem.h"

#include <QCoreApplication>

namespace passerelle::otipass
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(passerelle::otipass::Request)
};

} // namespace

QString sourceWords(const ValueSource &source)
{
    switch (source.source) {
    case Source::Unknown:
        return source.name;
    case Source::Literal:
        return Words::tr("a fixed text of the API profile");
    case Source::CardCode:
        return Words::tr("the card's code");
    case Source::CardType:
        return Words::tr("the kind of card number");
    case Source::MappingProjectId:
        return Words::tr("OtipassProjectId of the mapping");
    case Source::MappingSector:
        return Words::tr("the sector's code");
    case Source::MappingService:
        return Words::tr("OtipassServiceId of the sector's entry");
    case Source::MappingSpace:
        return Words::tr("OtipassPSpaceId of the sector's entry");
    case Source::MappingSeason:
        return Words::tr("seasonCode of the sector's entry");
    case Source::MappingProduct:
        return Words::tr("productCode of the sector's entry");
    case Source::ConnectionUserName:
        return Words::tr("the connection's user name");
    case Source::ScanId:
        return Words::tr("the scan's own number");
    case Source::ScanTime:
        return Words::tr("the time of the scan");
    case Source::ScanDevice:
        return Words::tr("the device's name");
    case Source::ScanDoor:
        return Words::tr("the door's name");
    }
    Q_UNREACHABLE();
}

Problem unknownSourceProblem(const ValueSource &source)
{
    const QString nearest = nearestName(source.name, knownSources());
    return {
        QStringLiteral("request-source-unknown"),
        Words::tr("The API profile asks for “%1”, which this program does not know, so no question can be "
                  "put to Otipass.")
            .arg(source.name),
        {},
        nearest.isEmpty() ? Words::tr("Correct the API profile.")
                          : Words::tr("Correct the API profile; “%1” was probably meant.").arg(nearest)};
}

Problem missingValueProblem(const ValueSource &source)
{
    return {QStringLiteral("request-value-missing"),
            Words::tr("The question to Otipass needs %1, and it is empty.").arg(sourceWords(source)),
            {},
            Words::tr("Fill it in.")};
}

Problem notASegmentProblem(const ValueSource &source, const QString &value)
{
    return {QStringLiteral("request-value-not-a-segment"),
            Words::tr("“%1” cannot stand in an address (%2): it would lead to another place.")
                .arg(value, sourceWords(source)),
            {},
            Words::tr("Enter the value that Otipass provided.")};
}

Problem wrongUrlProblem(const QString &url, const QString &why)
{
    return {QStringLiteral("request-url-wrong"),
            Words::tr("No question can be sent to the connection's URL: %1.").arg(why), url,
            Words::tr("Enter the URL that Otipass provided, up to and with /api.")};
}

Problem credentialsInUrlProblem()
{
    return {
        QStringLiteral("request-url-has-credentials"),
        Words::tr("The connection's URL holds a user name or a password, which every proxy and log on the "
                  "way would see, so nothing was sent."),
        {},
        Words::tr("Take them out of the URL and enter them in their own fields.")};
}

Problem wrongUserProblem(const QString &user)
{
    return {
        QStringLiteral("request-user-wrong"),
        Words::tr("The user name “%1” holds a colon or a control character and cannot be sent.").arg(user),
        {},
        Words::tr("Enter the user name that Otipass provided.")};
}

Problem wrongHeaderProblem(const QString &name)
{
    return {QStringLiteral("request-header-wrong"),
            Words::tr("The header “%1” would get a line break, a control character or a letter that headers "
                      "cannot carry.")
                .arg(name),
            {},
            Words::tr("Correct the value, or let the API profile send it as a field.")};
}

} // namespace passerelle::otipass
