// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/completion.h"

#include "mapping/caret_context.h"
#include "mapping/member_names.h"
#include "json/editing.h"

#include <QHash>
#include <algorithm>

namespace passerelle::mapping
{

/// More than these nobody looks through.
static constexpr std::size_t kMostOffers = 100;
/// How far on either side of the caret other sectors' values are looked at.
static constexpr qint32 kReach = 2000;

namespace
{

/// The first row behind a byte of the text.
qint32 rowBehind(const Mapping &mapping, quint32 offset)
{
    const Sectors &sectors = mapping.sectors();
    const auto behind =
        std::upper_bound(sectors.begin(), sectors.end(), offset, [&mapping](quint32 at, const Sector &one) {
            return at < mapping.tree().node(one.key).offset;
        });
    return static_cast<qint32>(behind - sectors.begin());
}

/// Values of a field over the sectors around a row, the most frequent first.
QStringList valuesOfField(const Mapping &mapping, EntryField field, qint32 around)
{
    QHash<QByteArray, int> counts;
    QByteArray scratch;
    const auto to = std::min(static_cast<qint32>(mapping.sectors().size()), around + kReach);
    for (qint32 row = std::max(0, around - kReach); row < to; ++row) {
        const json::NodeId value = mapping.sectors()[static_cast<std::size_t>(row)].field(field).value;
        if (mapping.tree().isKind(value, json::Kind::String))
            ++counts[mapping.bytes(value, scratch).toByteArray()];
    }
    std::vector<std::pair<int, QByteArray>> sorted;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (!it.key().isEmpty())
            sorted.emplace_back(-it.value(), it.key());
    }
    const auto most = sorted.begin() + static_cast<std::ptrdiff_t>(std::min(kMostOffers, sorted.size()));
    std::partial_sort(sorted.begin(), most, sorted.end());
    QStringList values;
    for (auto it = sorted.begin(); it != most; ++it)
        values.append(QString::fromUtf8(it->second));
    return values;
}

QStringList missingNames(const CaretContext &context)
{
    const bool isTop = context.level == CaretContext::Top;
    const int count = isTop ? 3 : static_cast<int>(kEntryFieldCount);
    QStringList names;
    for (int i = 0; i < count; ++i) {
        const QLatin1String name = knownName(isTop, static_cast<quint8>(i));
        const bool isThere =
            std::any_of(context.names.begin(), context.names.end(),
                        [name](const QByteArray &one) { return name == QLatin1String(one); });
        if (!isThere)
            names.append(name);
    }
    return names;
}

QStringList texts(const CaretContext &context, const Mapping &newest, const QStringList &planSectors)
{
    QStringList list;
    if (!context.isValue && (context.level == CaretContext::Top || context.level == CaretContext::Entry))
        return missingNames(context);
    if (!context.isValue && context.level == CaretContext::Codes) {
        std::copy_if(planSectors.begin(), planSectors.end(), std::back_inserter(list),
                     [&newest](const QString &code) { return newest.withCode(code).empty(); });
        return list;
    }
    if (context.level == CaretContext::Top && context.name == kNumType.latin1())
        return {QString(kSerial)};
    const quint8 field = context.level == CaretContext::Entry ? exactEntryName(context.name) : kNoName;
    return field == kNoName ? list
                            : valuesOfField(newest, static_cast<EntryField>(field),
                                            rowBehind(newest, context.word.offset));
}

} // namespace

Completion completionAt(const QByteArray &text, quint32 caret, const Mapping &newest,
                        const QStringList &planSectors)
{
    Completion completion;
    const CaretContext context = caretContext(text, caret, newest);
    completion.range = context.word;
    const quint32 from = context.word.offset + (context.isQuoted ? 1 : 0);
    if (caret > from)
        completion.typed = QString::fromUtf8(text.mid(from, caret - from));
    const QStringList all = texts(context, newest, planSectors);
    for (const QString &one : all) {
        const bool isWritten = one == completion.typed; // by the caret itself, mostly
        if (isWritten || !one.contains(completion.typed, Qt::CaseInsensitive) ||
            completion.offers.size() == kMostOffers)
            continue;
        QByteArray literal = json::Editor::literal(one);
        if (!context.isValue && !context.hasColon)
            literal += ": ";
        completion.offers.push_back({one, literal});
    }
    std::stable_partition(completion.offers.begin(), completion.offers.end(),
                          [&completion](const Completion::Offer &offer) {
                              return offer.text.startsWith(completion.typed, Qt::CaseInsensitive);
                          });
    return completion;
}

} // namespace passerelle::mapping
