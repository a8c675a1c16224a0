// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secutix/file_profile.h"
#include "json/reader.h"

#include <QHash>

namespace passerelle::secutix
{

/// Fills a file profile from a text that fits the schema, and notes the names that it does not know, with
/// their places.
class FileProfileReader
{
public:
    explicit FileProfileReader(const QByteArray &text);

    FileProfile read();

private:
    json::NodeId member(json::NodeId object, QLatin1String name) const;
    QString text(json::NodeId object, QLatin1String name, const QString &otherwise = {}) const;
    bool isTrue(json::NodeId object, QLatin1String name) const;
    int number(json::NodeId object, QLatin1String name) const;

    void readConstants(json::NodeId constants);
    FileLayout layout(json::NodeId file);
    void readHeader(json::NodeId rows, FileLayout &into);
    FileColumn column(json::NodeId node);
    CellSource source(json::NodeId value);
    void checkFileName(json::NodeId value, const FileLayout &layout);
    QTimeZone timeZone(json::NodeId value);
    void notice(json::NodeId value, const QString &name, const QStringList &known);

    json::Reading m_reading;
    const json::Tree &m_tree;
    QHash<QString, QString> m_constants;
    QStringList m_knownNames;
    FileProfile m_profile;
};

} // namespace passerelle::secutix
