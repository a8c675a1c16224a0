// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/answer_words.h"

#include <QCoreApplication>

namespace passerelle::otipass
{

namespace
{

struct VerdictTexts {
    Q_DECLARE_TR_FUNCTIONS(passerelle::otipass::Answer)
};

QString askOtipass() { return VerdictTexts::tr("Tell Otipass, with what was asked and answered below."); }

QString profileOrOtipass()
{
    return VerdictTexts::tr(
        "Compare the answer below with the API profile, and correct the profile if Otipass answers so.");
}

AnswerWords refusal(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Inactive:
        return {QStringLiteral("refused-inactive"),
                VerdictTexts::tr("The pass has not been activated yet, so the visitor is not let in."),
                VerdictTexts::tr("Send the visitor to where the pass was sold.")};
    case Verdict::Expired:
        return {QStringLiteral("refused-expired"),
                VerdictTexts::tr("The pass has expired, so the visitor is not let in."),
                VerdictTexts::tr("The visitor needs a new pass or a ticket.")};
    case Verdict::Blocked:
        return {QStringLiteral("refused-blocked"),
                VerdictTexts::tr("The pass is blocked, so the visitor is not let in."),
                VerdictTexts::tr("Send the visitor to where the pass was sold.")};
    case Verdict::AlreadyUsed:
        return {QStringLiteral("refused-already-used"),
                VerdictTexts::tr("The pass has already been used here, so the visitor is not let in."),
                VerdictTexts::tr("The visitor needs a ticket.")};
    case Verdict::NotForThisService:
        return {QStringLiteral("refused-not-for-this-service"),
                VerdictTexts::tr("The pass is not valid at this museum, so the visitor is not let in."),
                VerdictTexts::tr(
                    "If it should be, compare OtipassServiceId of the sector with what Otipass provided.")};
    case Verdict::UnknownCard:
        return {QStringLiteral("refused-unknown-card"),
                VerdictTexts::tr("Otipass does not know this card, so the visitor is not let in."),
                VerdictTexts::tr(
                    "Compare the project id and NumType in the mapping with what Otipass provided, then scan "
                    "again.")};
    default:
        return {QStringLiteral("refused-other"),
                VerdictTexts::tr("Otipass refuses the card, so the visitor is not let in."),
                VerdictTexts::tr("The reason is in Otipass's own words, if it gave one.")};
    }
}

} // namespace

AnswerWords wordsFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::LetIn:
        return {{}, VerdictTexts::tr("Otipass lets the card in."), {}};
    case Verdict::Unauthorised:
        return wordsFor(Oddity::Unauthorised, 401);
    case Verdict::WrongRequest:
        return {QStringLiteral("answer-wrong-request"),
                VerdictTexts::tr("Otipass does not accept how it was asked, so no card can be checked."),
                profileOrOtipass()};
    case Verdict::UnknownService:
        return {
            QStringLiteral("answer-unknown-service"),
            VerdictTexts::tr(
                "Otipass does not know the service of this sector, so every card is turned away here."),
            VerdictTexts::tr(
                "Compare OtipassServiceId and OtipassPSpaceId, capitals too, with what Otipass provided.")};
    case Verdict::UnknownProject:
        return {QStringLiteral("answer-unknown-project"),
                VerdictTexts::tr("Otipass does not know the project, so every card is turned away."),
                VerdictTexts::tr(
                    "Compare OtipassProjectId with the last part of the URL that Otipass provided.")};
    default:
        return refusal(verdict);
    }
}

static AnswerWords wordsForBody(Oddity oddity)
{
    switch (oddity) {
    case Oddity::Empty:
        return {QStringLiteral("answer-empty"),
                VerdictTexts::tr("Otipass answered with nothing, so nobody knows whether the card is good."),
                askOtipass()};
    case Oddity::Html:
        return {QStringLiteral("answer-html"),
                VerdictTexts::tr(
                    "A web page came instead of an answer, so nobody knows whether the card is good."),
                VerdictTexts::tr(
                    "Check the connection's URL, and whether a proxy or a login page stands in between.")};
    case Oddity::NotJson:
        return {QStringLiteral("answer-not-json"),
                VerdictTexts::tr("The answer is not JSON, so nobody knows whether the card is good."),
                profileOrOtipass()};
    case Oddity::UnknownMeaning:
        return {QStringLiteral("answer-other-shape"),
                VerdictTexts::tr(
                    "The API profile gives this answer a meaning that the program does not know, so nobody "
                    "knows whether the card is good."),
                VerdictTexts::tr("Correct the meaning in the API profile.")};
    default:
        return {
            QStringLiteral("answer-other-shape"),
            VerdictTexts::tr(
                "The answer is none of those that the API profile knows, so nobody knows whether the card "
                "is good."),
            profileOrOtipass()};
    }
}

AnswerWords wordsFor(Oddity oddity, int status)
{
    switch (oddity) {
    case Oddity::Redirect:
        return {
            QStringLiteral("answer-redirect"),
            VerdictTexts::tr(
                "Otipass sends the question on to another address (status %1). It was not followed, as the "
                "password would go there too.")
                .arg(status),
            VerdictTexts::tr("Ask Otipass for the right URL and enter it in the connection.")};
    case Oddity::Unauthorised:
        return {
            QStringLiteral("answer-unauthorised"),
            VerdictTexts::tr("Otipass does not accept the user name or the password, so no card is let in."),
            VerdictTexts::tr(
                "Type the password again: TNAC's screen empties it at every save. Then check the user "
                "name.")};
    case Oddity::Forbidden:
        return {
            QStringLiteral("answer-forbidden"),
            VerdictTexts::tr("Otipass refuses the question itself (status 403), so no card can be checked."),
            VerdictTexts::tr("Ask Otipass whether this user may use the project and the service.")};
    case Oddity::ForbiddenByPage:
        return {
            QStringLiteral("answer-forbidden"),
            VerdictTexts::tr("The question was refused (status 403) with a web page. That may come from "
                             "Otipass's server or "
                             "from a firewall on the way."),
            VerdictTexts::tr("Read the page below: it usually names who refused. Then open the URL there.")};
    case Oddity::ForbiddenByProxy:
        return {QStringLiteral("answer-forbidden-by-proxy"),
                VerdictTexts::tr(
                    "The question was refused (status 403), and it looks like the proxy that did it, not "
                    "Otipass. No card can be checked."),
                VerdictTexts::tr("Have the Otipass URL allowed in the outgoing proxy.")};
    case Oddity::ProxyLogin:
        return {QStringLiteral("answer-proxy-login"),
                VerdictTexts::tr(
                    "The proxy asks for a user name and a password of its own (status 407), so the question "
                    "did not reach Otipass."),
                VerdictTexts::tr("Have the Otipass URL allowed in the proxy without a login.")};
    case Oddity::NotFound:
        return {
            QStringLiteral("answer-not-found"),
            VerdictTexts::tr("There is nothing at this address (status 404), so no card can be checked."),
            VerdictTexts::tr(
                "Check that the URL ends in /api, that OtipassProjectId is right, and the path in the API "
                "profile.")};
    case Oddity::TooMany:
        return {
            QStringLiteral("answer-too-many"),
            VerdictTexts::tr("Otipass has been asked too often (status 429) and did not look at the card."),
            VerdictTexts::tr("Wait a moment and scan again. If it comes back, tell Otipass.")};
    case Oddity::ServerError:
        return {
            QStringLiteral("answer-server-error"),
            VerdictTexts::tr("Otipass has a problem of its own (status %1) and did not answer for the card.")
                .arg(status),
            VerdictTexts::tr("Scan again in a moment. If it comes back, tell Otipass.")};
    case Oddity::UnexpectedStatus:
        return {QStringLiteral("answer-unexpected-status"),
                VerdictTexts::tr(
                    "Otipass answered with status %1, which the API profile does not know, so nobody "
                    "knows whether "
                    "the card is good.")
                    .arg(status),
                profileOrOtipass()};
    default:
        return wordsForBody(oddity);
    }
}

} // namespace passerelle::otipass
