// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace passerelle::otipass
{

/// Where a part of a request takes its value from, as an API profile names it.
enum class Source : quint8 {
    Unknown, ///< the profile names something that the program does not know
    Literal, ///< "literal:…": the text behind the colon
    CardCode,
    CardType, ///< "serial" or "numotipass" [O]
    MappingProjectId,
    MappingSector,
    MappingService,
    MappingSpace,
    MappingSeason,
    MappingProduct,
    ConnectionUserName,
    ScanId,
    ScanTime,
    ScanDevice,
    ScanDoor
};

struct ValueSource {
    Source source = Source::Unknown;
    QString name; ///< as it stands in the profile: "mapping.service"
    QString text; ///< of a literal
    QString
        format; ///< of a time: "iso-8601", "unix-seconds", "unix-milliseconds" or a QDateTime pattern; in UTC
};

/// Everything that a request can be made of. Plain values: whoever fills them knows where they came from.
struct RequestValues {
    QString cardCode;
    QString cardType;
    QString projectId;
    QString sector;
    QString service;
    QString space;
    QString season;
    QString product;
    QString userName;
    QString scanId;
    QString device;
    QString door;
    QDateTime time;
};

/// All names that a profile may use, without "literal:".
QStringList knownSources();
/// The source of that name; Source::Unknown with the name kept where there is none.
ValueSource valueSource(const QString &name, const QString &format = {});
/// The value, empty where it is missing.
QString valueOf(const ValueSource &source, const RequestValues &values);

} // namespace passerelle::otipass
