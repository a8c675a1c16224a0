// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/answer.h"

#include "otipass/answer_words.h"
#include "otipass/json_pointer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace passerelle::otipass
{

namespace
{

constexpr qsizetype kLongestMessage = 500;

struct AnswerTexts {
    Q_DECLARE_TR_FUNCTIONS(passerelle::otipass::Answer)
};

bool looksLikeHtml(const RawAnswer &raw)
{
    const QByteArray start =
        (raw.exactBody.isNull() ? raw.body : raw.exactBody).left(512).trimmed().toLower();
    const bool isMarkup = start.startsWith("<!doctype") || start.startsWith("<html") ||
                          start.startsWith("<head") || start.startsWith("<body");
    return isMarkup || (raw.header("content-type").toLower().contains("html") && !start.startsWith('{'));
}

/// A proxy rarely says that it is one; these are what the usual ones leave in their own pages.
bool looksLikeProxy(const RawAnswer &raw)
{
    static const QList<QByteArray> kOwnHeaders{"via", "proxy-authenticate", "x-squid-error",
                                               "proxy-connection", "proxy-status"};
    static const QList<QByteArray> kServers{"squid",    "proxy",      "zscaler",  "bluecoat", "mcafee",
                                            "fortinet", "forcepoint", "websense", "sophos"};
    const auto has = [&raw](const QByteArray &name) { return !raw.header(name).isEmpty(); };
    if (std::any_of(kOwnHeaders.begin(), kOwnHeaders.end(), has))
        return true;
    const QByteArray server = raw.header("server").toLower();
    return std::any_of(kServers.begin(), kServers.end(),
                       [&server](const QByteArray &name) { return server.contains(name); }) ||
           (raw.viaProxy && looksLikeHtml(raw));
}

bool matches(const AnswerRule &rule, const RawAnswer &raw, const QJsonValue &json)
{
    if (!rule.statuses.empty() &&
        std::find(rule.statuses.begin(), rule.statuses.end(), raw.status) == rule.statuses.end())
        return false;
    if (rule.tests.empty() && looksLikeHtml(raw))
        return false;
    return std::all_of(rule.tests.begin(), rule.tests.end(), [&json](const AnswerTest &test) {
        const QJsonValue value = valueAt(json, test.pointer);
        return test.equals ? value == *test.equals : !value.isUndefined();
    });
}

/// One line without control characters, for a screen or a log.
QString wordsAt(const QJsonValue &json, const QString &pointer)
{
    if (pointer.isEmpty() || json.isUndefined())
        return {};
    QString text = valueAt(json, pointer).toVariant().toString();
    std::replace_if(
        text.begin(), text.end(), [](QChar letter) { return !letter.isPrint() && !letter.isSurrogate(); },
        QChar(u' '));
    text = text.simplified();
    if (text.size() > kLongestMessage)
        text = text.left(kLongestMessage - 1) + QChar(u'…');
    return text;
}

Oddity oddityOfBody(const RawAnswer &raw, const QJsonValue &json)
{
    if (raw.body.trimmed().isEmpty())
        return Oddity::Empty;
    if (!json.isUndefined())
        return Oddity::OtherShape;
    return looksLikeHtml(raw) ? Oddity::Html : Oddity::NotJson;
}

Oddity oddityOf(const RawAnswer &raw, const QJsonValue &json)
{
    if (raw.status >= 200 && raw.status < 300)
        return oddityOfBody(raw, json);
    if (raw.status >= 300 && raw.status < 400)
        return Oddity::Redirect;
    switch (raw.status) {
    case 401:
        return Oddity::Unauthorised;
    case 403:
        if (looksLikeProxy(raw))
            return Oddity::ForbiddenByProxy;
        return looksLikeHtml(raw) ? Oddity::ForbiddenByPage : Oddity::Forbidden;
    case 404:
        return Oddity::NotFound;
    case 407:
        return Oddity::ProxyLogin;
    case 429:
        return Oddity::TooMany;
    default:
        return raw.status >= 500 ? Oddity::ServerError : Oddity::UnexpectedStatus;
    }
}

QJsonValue jsonOf(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return QJsonValue(QJsonValue::Undefined);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

void judge(Answer &answer, Verdict verdict)
{
    answer.hasVerdict = true;
    answer.verdict = verdict;
    answer.meaning = meaningOf(verdict);
}

} // namespace

QByteArray RawAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Answer readAnswer(const ApiProfile &profile, const RawAnswer &raw)
{
    // What it means is read from the answer as it came, what is shown from the answer without the key.
    const QJsonValue shown = jsonOf(raw.body);
    const QJsonValue json = raw.exactBody.isNull() ? shown : jsonOf(raw.exactBody);
    Answer answer;
    answer.operatorMessage = wordsAt(shown, profile.messagePointer);
    answer.code = wordsAt(shown, profile.codePointer);
    answer.validUntil = wordsAt(shown, profile.validUntilPointer);

    const auto found = std::find_if(profile.answers.begin(), profile.answers.end(),
                                    [&](const AnswerRule &rule) { return matches(rule, raw, json); });
    AnswerWords words;
    if (found == profile.answers.end()) {
        const Oddity oddity = oddityOf(raw, json);
        words = wordsFor(oddity, raw.status);
        // The status alone says who is refused, whatever came with it: at the door it is one refusal.
        if (oddity == Oddity::Unauthorised)
            judge(answer, Verdict::Unauthorised);
    } else {
        answer.rule = static_cast<int>(found - profile.answers.begin());
        if (found->verdict) {
            judge(answer, *found->verdict);
            words = wordsFor(answer.verdict);
        } else {
            words = wordsFor(Oddity::UnknownMeaning, raw.status);
        }
    }
    answer.reasonId = words.reasonId;
    answer.next = words.next;
    answer.sentence =
        answer.operatorMessage.isEmpty()
            ? words.sentence
            : AnswerTexts::tr("%1 Otipass says: “%2”.").arg(words.sentence, answer.operatorMessage);
    return answer;
}

} // namespace passerelle::otipass
