// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/paste_repair.h"

#include <QByteArrayList>
#include <algorithm>

namespace passerelle::rescue
{

namespace
{

/// A word or a number is typed as well as pasted, and is for the rules.
bool isMoreThanAWord(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    return std::any_of(trimmed.begin(), trimmed.end(), [](char c) {
        return c == '{' || c == '[' || c == ':' || c == '"' || c == '\n' || c == '\r' || c == ',';
    });
}

bool deviatesIn(const json::Reading &reading, ByteRange place)
{
    return std::any_of(reading.deviations.begin(), reading.deviations.end(), [place](const auto &one) {
        return one.range.offset <= place.end() && place.offset <= one.range.end();
    });
}

} // namespace

std::optional<PasteRepair> PasteRepair::find(const QByteArray &text, ByteRange pasted,
                                             const CancelToken &cancel)
{
    if (qint64{pasted.offset} + pasted.length > text.size())
        return std::nullopt;
    const QByteArray given = text.mid(pasted.offset, pasted.length);
    if (!isMoreThanAWord(given))
        return std::nullopt;
    const json::Reading before = json::read(text);
    if (before.isStrict() || !deviatesIn(before, pasted))
        return std::nullopt;
    auto rescued = rescue(given, cancel);
    if (!rescued || cancel.isCancelled())
        return std::nullopt;
    PasteRepair repair(text, pasted, std::move(*rescued));
    if (!repair.isWhole())
        std::erase_if(repair.m_rescued.guesses, [](const Guess &one) {
            return one.id == QLatin1String("missing-braces") || one.id == QLatin1String("sector-entries");
        });
    const QByteArray certain = repair.repaired({});
    const bool isBetter = certain != given && repair.deviationsWith(certain) < before.deviations.size();
    if (!isBetter && repair.m_rescued.guesses.empty())
        return std::nullopt;
    return repair;
}

QByteArray PasteRepair::repaired(const std::vector<std::size_t> &guesses) const
{
    if (guesses.empty())
        return fitted(m_rescued.text);
    const auto after = rescue(answered(m_rescued, guesses));
    return fitted(after ? after->text : m_rescued.text);
}

bool PasteRepair::isWhole() const
{
    const QByteArrayView text(m_text);
    return text.first(m_place.offset).trimmed().isEmpty() && text.sliced(m_place.end()).trimmed().isEmpty();
}

/// Of the ways in which it can stand there, the one that leaves the fewest things wrong.
QByteArray PasteRepair::fitted(const QByteArray &rescued) const
{
    if (isWhole())
        return rescued;
    QByteArrayList ways{m_text.mid(m_place.offset, m_place.length), rescued};
    const json::Tree tree = json::read(rescued).tree;
    if (tree.isKind(tree.root(), json::Kind::Object) && rescued.trimmed().startsWith('{') &&
        rescued.trimmed().endsWith('}')) {
        const QByteArray members = rescued.trimmed().chopped(1).sliced(1).trimmed();
        ways += {members, members + ",", ", " + members};
    }
    const QByteArray *best = nullptr;
    std::size_t fewest = 0;
    for (const QByteArray &way : std::as_const(ways)) {
        const std::size_t wrong = deviationsWith(way);
        if (best && wrong >= fewest)
            continue;
        best = &way;
        fewest = wrong;
    }
    return *best;
}

std::size_t PasteRepair::deviationsWith(const QByteArray &instead) const
{
    return json::read(QByteArray(m_text).replace(m_place.offset, m_place.length, instead)).deviations.size();
}

} // namespace passerelle::rescue
