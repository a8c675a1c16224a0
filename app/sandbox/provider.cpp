// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/provider.h"

#include "otipass/json_pointer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <algorithm>

// What a provider answers travels over the wire in one language, as a real one's does, so nothing here is
// translated: the error shape and its first sentence are Otipass's own [O], in French; the rest is for those
// who set a connection up, in English.

namespace passerelle::sandbox
{

using otipass::Source;
using otipass::Verdict;

namespace
{

/// Beyond this no field is looked at: a strict provider does not read novels.
constexpr qsizetype kLongestValue = 1000;

QString formDecoded(QByteArray text) { return QUrl::fromPercentEncoding(text.replace('+', ' ')); }

QList<QPair<QString, QString>> formFields(const QByteArray &text)
{
    QList<QPair<QString, QString>> fields;
    for (const QByteArray &part : text.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        fields.append(
            {formDecoded(part.left(equals)), equals < 0 ? QString() : formDecoded(part.sliced(equals + 1))});
    }
    return fields;
}

/// A time as the profile's format writes it.
bool isTime(const QString &text, const QString &format)
{
    bool isNumber = false;
    if (format.startsWith(QLatin1String("unix-"))) {
        text.toLongLong(&isNumber);
        return isNumber;
    }
    if (format.isEmpty() || format == QLatin1String("iso-8601"))
        return QDateTime::fromString(text, Qt::ISODate).isValid();
    return QDateTime::fromString(text, format).isValid();
}

QString shortened(const QString &text) { return text.size() > 40 ? text.left(39) + QChar(u'…') : text; }

} // namespace

QByteArray Asked::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Provider::Provider(otipass::ApiProfile profile, Scenario scenario, std::shared_ptr<const Clock> clock)
    : m_profile(std::move(profile)), m_scenario(std::move(scenario)), m_clock(std::move(clock))
{
}

Reply Provider::answer(const Asked &asked)
{
    Question question;
    Fields fields;
    std::optional<Reply> wrong = checkAddress(asked, question);
    if (!wrong)
        wrong = readFields(asked, fields);
    if (!wrong)
        wrong = checkCredentials(asked, fields);
    if (!wrong)
        wrong = checkHeaders(asked, question);
    if (!wrong)
        wrong = checkFields(fields, question);
    if (!wrong)
        wrong = checkService(question);
    Reply reply = wrong ? *wrong : judge(question);
    reply.card = question.values.value(Source::CardCode);
    return reply;
}

std::optional<Reply> Provider::checkAddress(const Asked &asked, Question &question) const
{
    const auto match = asked.path.startsWith(base() + '/')
                           ? m_profile.path.match(asked.path.sliced(base().size()))
                           : std::nullopt;
    if (!match) {
        Reply reply =
            say(Verdict::WrongRequest,
                QStringLiteral("There is nothing at %1. Expected %2/%3.")
                    .arg(QString::fromUtf8(asked.path), QString::fromLatin1(base()), m_profile.path.text()));
        reply.status = 404;
        return reply;
    }
    question.values = *match;
    if (match->contains(Source::MappingProjectId) &&
        match->value(Source::MappingProjectId) != m_scenario.projectId)
        return say(
            Verdict::UnknownProject,
            QStringLiteral("Project %1 is unknown.").arg(shortened(match->value(Source::MappingProjectId))));
    if (asked.method != m_profile.method) {
        Reply reply = say(Verdict::WrongRequest,
                          QStringLiteral("Method %1 is not allowed, %2 is.")
                              .arg(QString::fromLatin1(asked.method), QString::fromLatin1(m_profile.method)));
        reply.status = 405;
        reply.headers.emplaceBack("Allow", m_profile.method);
        return reply;
    }
    return std::nullopt;
}

std::optional<Reply> Provider::readFields(const Asked &asked, Fields &fields) const
{
    if (m_profile.method == "GET") {
        fields = formFields(asked.query);
        return std::nullopt;
    }
    const QByteArray wanted =
        m_profile.body == otipass::BodyKind::Json ? "application/json" : "application/x-www-form-urlencoded";
    const QByteArray type = asked.header("content-type").split(';').first().trimmed().toLower();
    if (type != wanted) {
        Reply reply = say(Verdict::WrongRequest,
                          QStringLiteral("Content-Type must be %1.").arg(QString::fromLatin1(wanted)));
        reply.status = 415;
        return reply;
    }
    if (m_profile.body == otipass::BodyKind::Form) {
        fields = formFields(asked.body);
        return std::nullopt;
    }
    const QJsonDocument document = QJsonDocument::fromJson(asked.body);
    if (!document.isObject())
        return say(Verdict::WrongRequest, QStringLiteral("The body is not a JSON object."));
    const QJsonObject object = document.object();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member->isString())
            return say(Verdict::WrongRequest,
                       QStringLiteral("Field %1 is not a text.").arg(shortened(member.key())));
        fields.emplaceBack(member.key(), member->toString());
    }
    return std::nullopt;
}

std::optional<Reply> Provider::checkCredentials(const Asked &asked, Fields &fields) const
{
    const otipass::CredentialRule &rule = m_profile.credentials;
    std::optional<QString> user;
    QString key;
    const auto take = [&fields](const QString &name) {
        const auto found = std::find_if(fields.cbegin(), fields.cend(),
                                        [&](const auto &field) { return field.first == name; });
        const QString value = found == fields.cend() ? QString() : found->second;
        if (found != fields.cend())
            fields.erase(found);
        return value;
    };
    const QByteArray authorization = asked.header("authorization");
    switch (rule.way) {
    case otipass::CredentialWay::Basic: {
        const QByteArray both =
            authorization.startsWith("Basic ") ? QByteArray::fromBase64(authorization.sliced(6)) : "";
        const qsizetype colon = both.indexOf(':');
        user = QString::fromUtf8(both.left(colon));
        key = colon < 0 ? QString() : QString::fromUtf8(both.sliced(colon + 1));
        break;
    }
    case otipass::CredentialWay::Bearer:
        key = authorization.startsWith("Bearer ") ? QString::fromUtf8(authorization.sliced(7)) : QString();
        break;
    case otipass::CredentialWay::Header:
        if (!rule.userName.isEmpty())
            user = QString::fromUtf8(asked.header(rule.userName.toLatin1()));
        key = QString::fromUtf8(asked.header(rule.keyName.toLatin1()));
        break;
    case otipass::CredentialWay::Field:
        if (!rule.userName.isEmpty())
            user = take(rule.userName);
        key = take(rule.keyName);
        break;
    }
    if (key.isEmpty())
        return say(Verdict::Unauthorised, QStringLiteral("No key was sent."));
    if (user && *user != m_scenario.userName)
        return say(Verdict::Unauthorised, QStringLiteral("User %1 is unknown.").arg(shortened(*user)));
    if (m_scenario.key != QLatin1String("*") && key != m_scenario.key)
        return say(Verdict::Unauthorised, QStringLiteral("The key is wrong."));
    return std::nullopt;
}

std::optional<Reply> Provider::checkHeaders(const Asked &asked, Question &question) const
{
    for (const otipass::ProfileField &header : m_profile.headers) {
        const QString value = QString::fromUtf8(asked.header(header.name.toLatin1()));
        if (value.isEmpty() || (header.from.source == Source::Literal && value != header.from.text))
            return say(Verdict::WrongRequest,
                       QStringLiteral("Header %1 is missing or wrong.").arg(header.name));
        question.values.insert(header.from.source, value);
    }
    return std::nullopt;
}

std::optional<Reply> Provider::checkFields(const Fields &fields, Question &question) const
{
    QSet<QString> seen;
    for (const auto &[name, value] : fields) {
        const auto known =
            std::find_if(m_profile.fields.begin(), m_profile.fields.end(),
                         [&name = name](const otipass::ProfileField &field) { return field.name == name; });
        if (known == m_profile.fields.end())
            return say(Verdict::WrongRequest, QStringLiteral("Field %1 is unknown.").arg(shortened(name)));
        if (seen.contains(name))
            return say(Verdict::WrongRequest, QStringLiteral("Field %1 was sent twice.").arg(name));
        seen.insert(name);
        if (value.isEmpty() || value.size() > kLongestValue)
            return say(Verdict::WrongRequest, QStringLiteral("Field %1 is empty or too long.").arg(name));
        const otipass::ValueSource &from = known->from;
        if ((from.source == Source::Literal && value != from.text) ||
            (from.source == Source::ScanTime && !isTime(value, from.format)) ||
            (from.source == Source::CardType && value != QLatin1String("serial") &&
             value != QLatin1String("numotipass")))
            return say(Verdict::WrongRequest,
                       QStringLiteral("Field %1 cannot be %2.").arg(name, shortened(value)));
        question.values.insert(from.source, value);
    }
    for (const otipass::ProfileField &field : m_profile.fields) {
        if (!seen.contains(field.name))
            return say(Verdict::WrongRequest, QStringLiteral("Field %1 is missing.").arg(field.name));
    }
    return std::nullopt;
}

std::optional<Reply> Provider::checkService(const Question &question) const
{
    const QHash<Source, QString> &values = question.values;
    const QString id = values.value(Source::MappingService);
    const QString space = values.value(Source::MappingSpace);
    if (values.contains(Source::MappingService)) {
        const Service *service = m_scenario.service(id);
        const auto near =
            std::find_if(m_scenario.services.begin(), m_scenario.services.end(), [&id](const Service &one) {
                return one.service.compare(id, Qt::CaseInsensitive) == 0;
            });
        if (!service && near != m_scenario.services.end())
            return say(Verdict::UnknownService,
                       QStringLiteral("Service %1 is unknown; %2 is known.").arg(id, near->service));
        if (!service)
            return say(Verdict::UnknownService, QStringLiteral("Service %1 is unknown.").arg(shortened(id)));
        if (values.contains(Source::MappingSpace) && service->space != space)
            return say(Verdict::UnknownService,
                       QStringLiteral("Space %1 does not belong to service %2; %3 does.")
                           .arg(shortened(space), id, service->space));
    }
    return std::nullopt;
}

Reply Provider::judge(const Question &question)
{
    const QString code = question.values.value(Source::CardCode);
    const Pass *pass = m_scenario.pass(code);
    // The words are Otipass's own [O].
    if (!pass)
        return say(Verdict::UnknownCard, QStringLiteral("Numotipass %1 introuvable").arg(shortened(code)));
    const QString type = question.values.value(Source::CardType, pass->type);
    if (type != pass->type)
        return say(Verdict::UnknownCard,
                   QStringLiteral("Numotipass %1 introuvable (type %2)").arg(code, type));
    const Verdict verdict = verdictOf(*pass, question);
    if (verdict == Verdict::LetIn && m_scenario.remembersUse)
        m_used.insert({code, question.values.value(Source::MappingService)});
    switch (verdict) {
    case Verdict::LetIn:
        return say(verdict, QStringLiteral("Pass valide"), pass);
    case Verdict::Inactive:
        return say(verdict, QStringLiteral("Pass non active"), pass);
    case Verdict::Expired:
        return say(verdict, QStringLiteral("Pass expire"), pass);
    case Verdict::Blocked:
        return say(verdict, QStringLiteral("Pass bloque"), pass);
    case Verdict::AlreadyUsed:
        return say(verdict, QStringLiteral("Pass deja controle"), pass);
    case Verdict::NotForThisService:
        return say(verdict, QStringLiteral("Pass non valable pour ce service"), pass);
    default:
        return say(verdict, QStringLiteral("Pass refuse"), pass);
    }
}

Verdict Provider::verdictOf(const Pass &pass, const Question &question) const
{
    const QString service = question.values.value(Source::MappingService);
    if (pass.state == Verdict::NotForThisService)
        return pass.services.contains(service) ? Verdict::LetIn : Verdict::NotForThisService;
    if (pass.state != Verdict::LetIn)
        return pass.state;
    if (pass.validUntil.isValid() && pass.validUntil < m_clock->now().date())
        return Verdict::Expired;
    if (!pass.services.isEmpty() && !pass.services.contains(service))
        return Verdict::NotForThisService;
    return m_used.contains({pass.code, service}) ? Verdict::AlreadyUsed : Verdict::LetIn;
}

Reply Provider::say(Verdict verdict, const QString &message, const Pass *pass) const
{
    const otipass::AnswerRule *rule = m_profile.ruleFor(verdict);
    QJsonValue json = QJsonObject();
    Reply reply;
    // A profile need not know every meaning; then the plain error shape is what is left.
    reply.status = meaningOf(verdict) == otipass::Meaning::LetIn ? 200 : 400;
    if (rule) {
        reply.status = rule->statuses.empty() ? reply.status : rule->statuses.front();
        for (const otipass::AnswerTest &test : rule->tests)
            json = otipass::withValueAt(json, test.pointer,
                                        test.equals.value_or(QJsonValue(QStringLiteral("?"))));
    }
    if (!m_profile.messagePointer.isEmpty())
        json = otipass::withValueAt(json, m_profile.messagePointer, message);
    if (pass && pass->validUntil.isValid() && !m_profile.validUntilPointer.isEmpty())
        json =
            otipass::withValueAt(json, m_profile.validUntilPointer, pass->validUntil.toString(Qt::ISODate));
    reply.body = QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact);
    reply.verdict = verdictId(verdict);
    reply.message = message;
    return reply;
}

Reply Provider::error(int status, const QString &code, const QString &message) const
{
    QJsonValue json = QJsonObject();
    if (!m_profile.codePointer.isEmpty())
        json = otipass::withValueAt(json, m_profile.codePointer, code);
    if (!m_profile.messagePointer.isEmpty())
        json = otipass::withValueAt(json, m_profile.messagePointer, message);
    Reply reply;
    reply.status = status;
    reply.body = QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact);
    reply.message = message;
    return reply;
}

} // namespace passerelle::sandbox
