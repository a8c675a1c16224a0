// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/entry_order.h"

#include "json/layout.h"

#include <QCoreApplication>
#include <algorithm>

namespace passerelle::mapping
{

using document::Buffer;
using json::DeviationKind;

struct EntryOrder {
    Q_DECLARE_TR_FUNCTIONS(EntryOrder)
};

/// A departure from JSON that leaves no doubt where an entry begins and ends.
static bool isHarmless(DeviationKind kind)
{
    switch (kind) {
    case DeviationKind::Comment:
    case DeviationKind::TrailingComma:
    case DeviationKind::SingleQuotes:
    case DeviationKind::TypographicQuotes:
    case DeviationKind::UnquotedKey:
    case DeviationKind::RawControl:
    case DeviationKind::BadEscape:
    case DeviationKind::NotUtf8:
    case DeviationKind::BadNumber:
    case DeviationKind::BadLiteral:
        return true;
    default:
        return false;
    }
}

static bool isInOrder(const Mapping &mapping, const std::vector<json::Child> &children)
{
    const json::Node &infos = mapping.tree().node(mapping.sectorInfosField().value);
    const auto &sectors = mapping.sectors();
    if ((infos.flags & json::Unclosed) || children.size() != sectors.size())
        return false;
    for (std::size_t i = 0; i < sectors.size(); ++i) {
        const bool isSeparated = i + 1 == sectors.size() || children[i].comma != json::kNoOffset;
        if (children[i].first != sectors[i].key || sectors[i].entry == json::kNoNode || !isSeparated)
            return false;
    }
    const auto &deviations = mapping.reading().deviations;
    return std::none_of(deviations.begin(), deviations.end(), [&infos](const json::Deviation &one) {
        const bool isInside = one.range.end() > infos.offset && one.range.offset < infos.range().end();
        return isInside && !isHarmless(one.kind);
    });
}

namespace
{

bool isLineEnd(char byte) { return byte == '\n' || byte == '\r'; }

bool isSpace(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char byte) { return byte == ' ' || byte == '\t' || isLineEnd(byte); });
}

/// An entry with what goes along.
struct Unit {
    QByteArrayView lead;  ///< from the end of the one before: white space and comments
    QByteArrayView body;  ///< its name and its value, up to the comma
    QByteArrayView trail; ///< comments behind the comma, on the same line
    bool hasComma = false;
};

/// Cuts the text of sectorInfos into its entries.
class Cutter
{
public:
    explicit Cutter(const Mapping &mapping)
        : m_text(mapping.tree().text()), m_layout(mapping.reading()),
          m_start(m_layout.behindComments(mapping.tree().node(mapping.sectorInfosField().value).offset + 1))
    {
    }

    Unit unit(const std::vector<json::Child> &children, std::size_t at) const
    {
        const json::Child &child = children[at];
        const quint32 from = at == 0 ? m_start : end(children[at - 1]);
        const bool hasComma = child.comma != json::kNoOffset;
        const quint32 behind = hasComma ? child.comma + 1 : child.end;
        return {part(from, child.offset), part(child.offset, hasComma ? child.comma : child.end),
                part(behind, end(child)), hasComma};
    }
    quint32 start(const std::vector<json::Child> &children, std::size_t at) const
    {
        return at == 0 ? m_start : end(children[at - 1]);
    }
    quint32 end(const json::Child &child) const
    {
        return m_layout.behindComments(child.comma == json::kNoOffset ? child.end : child.comma + 1);
    }

private:
    QByteArrayView part(quint32 from, quint32 to) const
    {
        return QByteArrayView(m_text).sliced(from, to - from);
    }

    const QByteArray &m_text;
    json::Layout m_layout;
    quint32 m_start; ///< behind the brace and the comments on its line
};

/// What stands before an entry at its new place: its own comments, otherwise the white space that was there.
QByteArrayView leadFor(const Unit &unit, const Unit &place)
{
    if (!isSpace(unit.lead))
        return unit.lead;
    if (isSpace(place.lead))
        return place.lead;
    const auto last = std::find_if(place.lead.rbegin(), place.lead.rend(), isLineEnd);
    if (last == place.lead.rend())
        return unit.lead;
    auto at = place.lead.size() - 1 - (last - place.lead.rbegin());
    if (at > 0 && place.lead[at] == '\n' && place.lead[at - 1] == '\r')
        --at;
    return place.lead.sliced(at);
}

} // namespace

Result<document::Edit> reordered(const Mapping &mapping, qint32 first, const std::vector<qint32> &order,
                                 const QString &name)
{
    const std::vector<json::Child> children =
        json::Layout(mapping.reading()).children(mapping.sectorInfosField().value);
    if (!isInOrder(mapping, children)) {
        return Failure(
            Problem{QStringLiteral("rows-not-movable"),
                    EntryOrder::tr("The sectors are not written well enough to change their order."),
                    {},
                    EntryOrder::tr("Repair the errors in the source first.")});
    }
    const Cutter cutter(mapping);
    const auto from = static_cast<std::size_t>(first);
    const std::size_t last = from + order.size() - 1;
    const ByteRange range = ByteRange::between(cutter.start(children, from), cutter.end(children[last]));
    QByteArray text;
    text.reserve(range.length + 64);
    bool isInComment = false; // until the end of the line
    const auto append = [&](QByteArrayView bytes) {
        if (isInComment && !bytes.isEmpty() && !isLineEnd(bytes.front()))
            text += '\n';
        isInComment = isInComment && bytes.isEmpty();
        text += bytes;
    };
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Unit place = cutter.unit(children, from + i);
        const Unit unit = cutter.unit(children, static_cast<std::size_t>(order[i]));
        append(leadFor(unit, place));
        append(unit.body);
        if (place.hasComma)
            append(",");
        append(unit.trail);
        isInComment = unit.trail.contains('/') || unit.trail.contains('#');
    }
    const QByteArrayView rest = QByteArrayView(mapping.tree().text()).sliced(range.end());
    if (isInComment && !rest.isEmpty() && !isLineEnd(rest.front()))
        text += '\n';
    return document::Edit{name, {{Buffer::Mapping, range, text}}};
}

} // namespace passerelle::mapping
