// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_range.h"
#include "base/result.h"
#include "otipass/path_template.h"
#include "otipass/value_source.h"
#include "otipass/verdict.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <optional>
#include <vector>

namespace passerelle::otipass
{

/// A name in a profile that the program does not know: a finding, not a failure to load.
struct UnknownName {
    ByteRange range; ///< of the value in the profile's text, with its quotes
    QString pointer; ///< JSON pointer of the value
    QString name;
    QString nearest; ///< the known name that was probably meant; empty where none is near
};

/// One field or header of the request.
struct ProfileField {
    QString name;
    ValueSource from;
};

enum class BodyKind : quint8 { Form, Json };

/// How user and key travel [A].
enum class CredentialWay : quint8 {
    Basic,  ///< Authorization: Basic base64(user:key)
    Bearer, ///< Authorization: Bearer key
    Header, ///< headers of the names given
    Field   ///< fields of the body, of the names given
};

struct CredentialRule {
    CredentialWay way = CredentialWay::Basic;
    QString userName; ///< name of the header or field with the user; empty: the user is not sent
    QString keyName;  ///< name of the header or field with the key
};

/// One condition on an answer's JSON.
struct AnswerTest {
    QString pointer;                  ///< JSON pointer (RFC 6901)
    std::optional<QJsonValue> equals; ///< nothing: that the value exists is enough
};

/// An answer that matches (one of the statuses, and all tests) means this.
struct AnswerRule {
    std::vector<int> statuses; ///< empty: any
    std::vector<AnswerTest> tests;
    std::optional<Verdict> verdict; ///< nothing where the profile's word is unknown (see UnknownName)
};

/// What a code of each kind looks like. For serials all of it is an assumption [A]; the numotipass is known
/// [O].
struct CardShape {
    int shortest = 1;
    int longest = 64;
    QString alphabet; ///< all characters that may stand in it
    bool raiseToCapitals = false;
    bool padWithZeros = false; ///< a shorter number is filled up from the left to `longest`
    bool luhn = false;         ///< the last digit is a Luhn check digit
};

/// Everything about the provider's HTTP that is not public, as data that a user can edit [A]. A value; any
/// thread.
struct ApiProfile {
    QString id;
    QString name;

    QByteArray method; ///< POST, GET, PUT
    PathTemplate path; ///< behind the connection's URL; `<OtipassProjectId>/v1/<resource>` [O]
    BodyKind body = BodyKind::Form;
    std::vector<ProfileField> fields; ///< in the body, or in the query of a GET
    std::vector<ProfileField> headers;
    CredentialRule credentials;
    int silenceSeconds =
        10;                ///< nothing arrives for so long: given up (where the connection says nothing else)
    int totalSeconds = 30; ///< given up after so long even though bytes still arrive

    std::vector<AnswerRule> answers; ///< the first that matches counts
    QString messagePointer;          ///< where the operator's message is in an answer
    QString codePointer;             ///< where an error's code is
    QString validUntilPointer;       ///< where the pass's last day is; may be empty

    CardShape serial;
    CardShape numotipass;
    QString timestampFormat; ///< of the control barcode: a QDateTime pattern, in UTC [A]

    std::vector<UnknownName> unknownNames;

    /// The longest profile that is read, in bytes.
    static constexpr qsizetype kLongest = qsizetype{1024} * 1024;
    /// Problems: those of schema::readChecked, profile-too-large, profile-newer (a version that this program
    /// does not know), profile-key-in-url (a GET with the key as a field would show it in every log).
    static Result<ApiProfile> parse(const QByteArray &text);

    /// The first rule that means this verdict, or nullptr: what a provider of this profile would answer.
    const AnswerRule *ruleFor(Verdict verdict) const;
};

} // namespace passerelle::otipass
