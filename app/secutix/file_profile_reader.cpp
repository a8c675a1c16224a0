// SPDX-License-Identifier: GPL-3.0-or-later
#include "secutix/file_profile_reader.h"

#include "base/nearness.h"

#include <QRegularExpression>

namespace passerelle::secutix
{

using json::kNoNode;
using json::NodeId;

namespace
{

constexpr QLatin1String kConstant("constant.");
constexpr QLatin1String kTime("{time}");
constexpr QLatin1String kSplit("{split}");

} // namespace

FileProfileReader::FileProfileReader(const QByteArray &text)
    : m_reading(json::read(text)), m_tree(m_reading.tree), m_knownNames(rowSourceNames())
{
    m_knownNames.append({QStringLiteral("boolean:true"), QStringLiteral("boolean:false")});
}

FileProfile FileProfileReader::read()
{
    const NodeId root = m_tree.root();
    m_profile.id = text(root, QLatin1String("id"));
    m_profile.name = text(root, QLatin1String("name"));
    readConstants(member(root, QLatin1String("constants")));
    m_tree.forEachElement(member(root, QLatin1String("files")),
                          [this](NodeId file) { m_profile.files.push_back(layout(file)); });
    return std::move(m_profile);
}

NodeId FileProfileReader::member(NodeId object, QLatin1String name) const
{
    const auto found = m_tree.member(object, QString(name));
    return found ? found->value : kNoNode;
}

QString FileProfileReader::text(NodeId object, QLatin1String name, const QString &otherwise) const
{
    const NodeId value = member(object, name);
    return m_tree.isKind(value, json::Kind::String) ? m_tree.string(value) : otherwise;
}

bool FileProfileReader::isTrue(NodeId object, QLatin1String name) const
{
    return m_tree.isKind(member(object, name), json::Kind::True);
}

int FileProfileReader::number(NodeId object, QLatin1String name) const
{
    const NodeId value = member(object, name);
    return value == kNoNode ? 0 : m_tree.raw(value).toByteArray().toInt();
}

void FileProfileReader::readConstants(NodeId constants)
{
    m_tree.forEachMember(constants, [this](const json::Member &one) {
        const QString name = kConstant + m_tree.string(one.key);
        m_constants.insert(name, m_tree.string(one.value));
        m_knownNames.append(name);
    });
}

FileLayout FileProfileReader::layout(NodeId file)
{
    FileLayout result;
    result.id = text(file, QLatin1String("id"));
    result.title = text(file, QLatin1String("title"), result.id);
    result.fileName = text(file, QLatin1String("fileName"));
    result.salesOnly = text(file, QLatin1String("rowsOf")) == QLatin1String("sales");
    if (const NodeId split = member(file, QLatin1String("splitBy")); split != kNoNode)
        result.splitBy = source(split);
    checkFileName(member(file, QLatin1String("fileName")), result);
    result.separator = text(file, QLatin1String("separator"), QStringLiteral(";")).at(0);
    const QString quotes = text(file, QLatin1String("quotes"));
    result.quoting = quotes == QLatin1String("always")  ? Quoting::Always
                     : quotes == QLatin1String("never") ? Quoting::Never
                                                        : Quoting::WhenNeeded;
    result.latin1 = text(file, QLatin1String("encoding")) == QLatin1String("iso-8859-1");
    result.byteOrderMark = isTrue(file, QLatin1String("byteOrderMark")) && !result.latin1;
    result.lineEnd = text(file, QLatin1String("lineEnd")) == QLatin1String("lf") ? "\n" : "\r\n";
    result.dateFormat = text(file, QLatin1String("dateFormat"), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (const NodeId zone = member(file, QLatin1String("timeZone")); zone != kNoNode)
        result.timeZone = timeZone(zone);
    const NodeId booleans = member(file, QLatin1String("booleans"));
    result.trueWord = text(booleans, QLatin1String("true"), QStringLiteral("TRUE"));
    result.falseWord = text(booleans, QLatin1String("false"), QStringLiteral("FALSE"));
    m_tree.forEachElement(member(file, QLatin1String("columns")),
                          [&](NodeId one) { result.columns.push_back(column(one)); });
    readHeader(member(file, QLatin1String("headerRows")), result);
    return result;
}

void FileProfileReader::readHeader(NodeId rows, FileLayout &into)
{
    m_tree.forEachElement(rows, [&](NodeId row) {
        std::vector<CellSource> cells;
        if (m_tree.isKind(row, json::Kind::Array)) {
            m_tree.forEachElement(row, [&](NodeId cell) { cells.push_back(source(cell)); });
        } else { // "column-names"
            for (const FileColumn &one : into.columns)
                cells.push_back({CellSource::Kind::Literal, one.name, one.name, false, -1});
        }
        into.headerRows.push_back(std::move(cells));
    });
}

FileColumn FileProfileReader::column(NodeId node)
{
    FileColumn result;
    result.name = text(node, QLatin1String("name"));
    result.from = source(member(node, QLatin1String("value")));
    result.format = text(node, QLatin1String("format"));
    result.maxLength = number(node, QLatin1String("maxLength"));
    result.mandatory = isTrue(node, QLatin1String("mandatory"));
    result.digits = isTrue(node, QLatin1String("digits"));
    return result;
}

CellSource FileProfileReader::source(NodeId value)
{
    const QString name = m_tree.string(value);
    if (const auto constant = m_constants.constFind(name); constant != m_constants.cend())
        return {CellSource::Kind::Literal, name, *constant, false, -1};
    CellSource result = cellSource(name);
    if (result.kind == CellSource::Kind::Unknown)
        notice(value, name, m_knownNames);
    return result;
}

void FileProfileReader::checkFileName(NodeId value, const FileLayout &layout)
{
    QStringList known{kTime};
    if (layout.splitBy)
        known.append(kSplit);
    static const QRegularExpression place(QStringLiteral("\\{[^{}]*\\}"));
    QRegularExpressionMatchIterator places = place.globalMatch(layout.fileName);
    while (places.hasNext()) {
        const QString name = places.next().captured();
        if (!known.contains(name))
            notice(value, name, known);
    }
}

QTimeZone FileProfileReader::timeZone(NodeId value)
{
    const QString name = m_tree.string(value);
    if (name == QLatin1String("UTC"))
        return QTimeZone::utc();
    if (name == QLatin1String("system"))
        return QTimeZone::systemTimeZone();
    const QTimeZone zone(name.toLatin1());
    if (zone.isValid())
        return zone;
    QStringList known{QStringLiteral("UTC"), QStringLiteral("system")};
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids)
        known.append(QString::fromLatin1(id));
    notice(value, name, known);
    return QTimeZone::utc();
}

void FileProfileReader::notice(NodeId value, const QString &name, const QStringList &known)
{
    m_profile.unknownNames.push_back({m_tree.node(value).range(), name, nearestName(name, known)});
}

} // namespace passerelle::secutix
