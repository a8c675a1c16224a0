// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/wire_request.h"

#include <algorithm>

namespace passerelle::otipass
{

namespace
{

bool fitsAHeader(QByteArrayView value)
{
    return std::all_of(value.begin(), value.end(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return code >= 0x20 && code != 0x7F;
    });
}

void addBasic(WireRequest &wire, const QString &user, const secrets::Secret &key)
{
    QByteArray both = user.toUtf8() + ':';
    both.append(key.reveal());
    wire.headers.emplace_back("Authorization", "Basic " + both.toBase64());
    secrets::wipe(both);
}

} // namespace

std::optional<WireRequest> withKey(const Request &request, const secrets::Secret &key)
{
    const CredentialRule &rule = request.credentials;
    const bool inHeader = rule.way == CredentialWay::Bearer || rule.way == CredentialWay::Header;
    if (key.isEmpty() || (inHeader && !fitsAHeader(key.reveal())))
        return std::nullopt;
    WireRequest wire{request.headers, {}};
    auto fields = request.fields;
    switch (rule.way) {
    case CredentialWay::Basic:
        addBasic(wire, request.userName, key);
        break;
    case CredentialWay::Bearer:
        wire.headers.emplace_back("Authorization", QByteArray("Bearer ").append(key.reveal()));
        break;
    case CredentialWay::Header:
        if (!rule.userName.isEmpty())
            wire.headers.emplace_back(rule.userName.toLatin1(), request.userName.toLatin1());
        wire.headers.emplace_back(rule.keyName.toLatin1(), key.reveal().toByteArray());
        break;
    case CredentialWay::Field:
        if (!rule.userName.isEmpty())
            fields.emplace_back(rule.userName, request.userName);
        fields.emplace_back(rule.keyName, key.revealText());
        break;
    }
    if (request.hasBody())
        wire.body = encodeFields(request.bodyKind, fields);
    if (rule.way == CredentialWay::Field)
        secrets::wipe(fields.back().second);
    return wire;
}

} // namespace passerelle::otipass
