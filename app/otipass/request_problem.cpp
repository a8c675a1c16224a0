// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/request_problem.h"

#include "base/nearness.h"
#include <QCoreApplication>

namespace passerelle::otipass
{

namespace
{

struct RequestProblemWords {
    Q_DECLARE_TR_FUNCTIONS(passerelle::otipass::Request)
};

} // namespace

QString sourceWords(const ValueSource &source)
{
    switch (source.source) {
    case Source::Unknown:
        return source.name;
    case Source::Literal:
        return RequestProblemWords::tr("a fixed text of the API profile");
    case Source::CardCode:
        return RequestProblemWords::tr("the card's code");
    case Source::CardType:
        return RequestProblemWords::tr("the kind of card number");
    case Source::MappingProjectId:
        return RequestProblemWords::tr("OtipassProjectId of the mapping");
    case Source::MappingSector:
        return RequestProblemWords::tr("the sector's code");
    case Source::MappingService:
        return RequestProblemWords::tr("OtipassServiceId of the sector's entry");
    case Source::MappingSpace:
        return RequestProblemWords::tr("OtipassPSpaceId of the sector's entry");
    case Source::MappingSeason:
        return RequestProblemWords::tr("seasonCode of the sector's entry");
    case Source::MappingProduct:
        return RequestProblemWords::tr("productCode of the sector's entry");
    case Source::ConnectionUserName:
        return RequestProblemWords::tr("the connection's user name");
    case Source::ScanId:
        return RequestProblemWords::tr("the scan's own number");
    case Source::ScanTime:
        return RequestProblemWords::tr("the time of the scan");
    case Source::ScanDevice:
        return RequestProblemWords::tr("the device's name");
    case Source::ScanDoor:
        return RequestProblemWords::tr("the door's name");
    }
    Q_UNREACHABLE();
}

Problem unknownSourceProblem(const ValueSource &source)
{
    const QString nearest = nearestName(source.name, knownSources());
    return {QStringLiteral("request-source-unknown"),
            RequestProblemWords::tr(
                "The API profile asks for “%1”, which this program does not know, so no question can be "
                "put to Otipass.")
                .arg(source.name),
            {},
            nearest.isEmpty()
                ? RequestProblemWords::tr("Correct the API profile.")
                : RequestProblemWords::tr("Correct the API profile; “%1” was probably meant.").arg(nearest)};
}

Problem missingValueProblem(const ValueSource &source)
{
    return {QStringLiteral("request-value-missing"),
            RequestProblemWords::tr("The question to Otipass needs %1, and it is empty.")
                .arg(sourceWords(source)),
            {},
            RequestProblemWords::tr("Fill it in.")};
}

Problem notASegmentProblem(const ValueSource &source, const QString &value)
{
    return {QStringLiteral("request-value-not-a-segment"),
            RequestProblemWords::tr("“%1” cannot stand in an address (%2): it would lead to another place.")
                .arg(value, sourceWords(source)),
            {},
            RequestProblemWords::tr("Enter the value that Otipass provided.")};
}

Problem wrongUrlProblem(const QString &url, const QString &why)
{
    return {QStringLiteral("request-url-wrong"),
            RequestProblemWords::tr("No question can be sent to the connection's URL: %1.").arg(why), url,
            RequestProblemWords::tr("Enter the URL that Otipass provided, up to and with /api.")};
}

Problem credentialsInUrlProblem()
{
    return {QStringLiteral("request-url-has-credentials"),
            RequestProblemWords::tr(
                "The connection's URL holds a user name or a password, which every proxy and log on the "
                "way would see, so nothing was sent."),
            {},
            RequestProblemWords::tr("Take them out of the URL and enter them in their own fields.")};
}

Problem wrongUserProblem(const QString &user)
{
    return {
        QStringLiteral("request-user-wrong"),
        RequestProblemWords::tr("The user name “%1” holds a colon or a control character and cannot be sent.")
            .arg(user),
        {},
        RequestProblemWords::tr("Enter the user name that Otipass provided.")};
}

Problem wrongHeaderProblem(const QString &name)
{
    return {QStringLiteral("request-header-wrong"),
            RequestProblemWords::tr(
                "The header “%1” would get a line break, a control character or a letter that headers "
                "cannot carry.")
                .arg(name),
            {},
            RequestProblemWords::tr("Correct the value, or let the API profile send it as a field.")};
}

} // namespace passerelle::otipass
