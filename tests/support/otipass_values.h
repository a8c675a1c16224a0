// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "otipass/api_profile.h"
#include "otipass/exchange.h"
#include "otipass/request.h"

#include <QFile>
#include <QSignalSpy>
#include <QtTest>

namespace passerelle::support
{

/// A word that must be found nowhere; told apart from anything that an answer or a request holds.
inline const QByteArray kMarkerKey("s3cret/Marker+key=ZZ");

inline QByteArray profileText()
{
    QFile file(QStringLiteral(PASSERELLE_RESOURCES "/profiles/api/otipass-assumed.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline otipass::ApiProfile assumedProfile()
{
    const Result<otipass::ApiProfile> profile = otipass::ApiProfile::parse(profileText());
    return profile ? *profile : otipass::ApiProfile();
}

/// The values of a card that the scenario "toulouse" lets in.
inline otipass::RequestValues goodValues(const QString &card = QStringLiteral("TLS00012345678"))
{
    otipass::RequestValues values;
    values.cardCode = card;
    values.cardType = QStringLiteral("serial");
    values.projectId = QStringLiteral("toulouse");
    values.sector = QStringLiteral("DDMM_AUG");
    values.service = QStringLiteral("PCUMID031FS00061");
    values.space = QStringLiteral("PROVIDER#PCUMID031FS00061");
    values.season = QStringLiteral("DDMM23");
    values.product = QStringLiteral("PASSTOU");
    values.time = QDateTime(QDate(2026, 5, 4), QTime(10, 11, 12, 345), Qt::UTC);
    return values;
}

inline otipass::ConnectionValues connectionTo(const QUrl &url, int timeoutSeconds = 0)
{
    return {url.toString(), QStringLiteral("museum"), timeoutSeconds};
}

/// Waits for the end of an exchange, which must come exactly once.
inline otipass::ExchangeResult resultOf(otipass::Exchange *exchange, int milliseconds = 20000)
{
    QSignalSpy ends(exchange, &otipass::Exchange::finished);
    if (ends.isEmpty() && !ends.wait(milliseconds)) {
        qWarning("the exchange did not end");
        return {};
    }
    return ends.first().first().value<otipass::ExchangeResult>();
}

} // namespace passerelle::support
