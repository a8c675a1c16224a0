// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/mending.h"

#include "document/edit.h"

#include <QCoreApplication>
#include <array>

namespace passerelle::rescue
{

using document::Buffer;
using json::DeviationKind;

namespace
{

/// The change that a deviation's mend counts to.
QLatin1String changeOf(DeviationKind kind)
{
    switch (kind) {
    case DeviationKind::ByteOrderMark:
    case DeviationKind::OddSpace:
        return QLatin1String("odd-spaces");
    case DeviationKind::Comment:
    case DeviationKind::UnclosedComment:
        return QLatin1String("comments");
    case DeviationKind::TextBefore:
    case DeviationKind::TextAfter:
        return QLatin1String("text-around");
    case DeviationKind::TrailingComma:
    case DeviationKind::ExtraComma:
        return QLatin1String("extra-commas");
    case DeviationKind::MissingComma:
    case DeviationKind::MissingColon:
        return QLatin1String("missing-commas");
    case DeviationKind::WrongSeparator:
        return QLatin1String("wrong-separators");
    case DeviationKind::SingleQuotes:
        return QLatin1String("single-quotes");
    case DeviationKind::TypographicQuotes:
        return QLatin1String("typographic-quotes");
    case DeviationKind::UnquotedKey:
    case DeviationKind::UnquotedString:
        return QLatin1String("missing-quotes");
    case DeviationKind::RawLineBreak:
    case DeviationKind::RawControl:
    case DeviationKind::BadEscape:
        return QLatin1String("escapes");
    case DeviationKind::BadNumber:
    case DeviationKind::BadLiteral:
        return QLatin1String("words");
    default:
        return QLatin1String("other");
    }
}

} // namespace

std::optional<QByteArray> exchanged(const QByteArray &text, const std::vector<json::Mend::Piece> &pieces)
{
    document::Edit edit;
    edit.replacements.reserve(pieces.size());
    for (const json::Mend::Piece &piece : pieces)
        edit.replacements.push_back({Buffer::Mapping, piece.range, piece.with});
    document::Snapshot before;
    before.texts[std::size_t(Buffer::Mapping)] = text;
    const auto normalized = document::normalized(std::move(edit), before);
    if (!normalized)
        return std::nullopt;
    return document::applied(text, *normalized, Buffer::Mapping);
}

std::optional<Mended> mended(const json::Reading &reading)
{
    Mended result;
    std::vector<json::Mend::Piece> pieces;
    for (const json::Deviation &deviation : reading.deviations) {
        auto mend = json::mend(reading, deviation);
        if (!mend || !mend->certain)
            continue;
        ++result.counts[changeOf(deviation.kind)];
        std::move(mend->pieces.begin(), mend->pieces.end(), std::back_inserter(pieces));
    }
    auto text = pieces.empty() ? std::nullopt : exchanged(reading.tree.text(), pieces);
    if (!text || *text == reading.tree.text())
        return std::nullopt;
    result.text = std::move(*text);
    return result;
}

QString mendSaid(const QString &id, int count)
{
    struct Words {
        QLatin1String id;
        const char *words;
    };
    static constexpr std::array kWords{
        Words{QLatin1String("odd-spaces"),
              QT_TRANSLATE_N_NOOP("RescueMend", "%n no-break, zero-width or other odd space(s) put right")},
        Words{QLatin1String("comments"), QT_TRANSLATE_N_NOOP("RescueMend", "%n comment(s) taken out")},
        Words{QLatin1String("text-around"),
              QT_TRANSLATE_N_NOOP("RescueMend", "Text around the JSON taken off at %n place(s)")},
        Words{QLatin1String("extra-commas"),
              QT_TRANSLATE_N_NOOP("RescueMend", "%n comma(s) too many taken out")},
        Words{QLatin1String("missing-commas"),
              QT_TRANSLATE_N_NOOP("RescueMend", "%n missing comma(s) or colon(s) put in")},
        Words{QLatin1String("wrong-separators"),
              QT_TRANSLATE_N_NOOP("RescueMend", "%n wrong separator(s) exchanged")},
        Words{QLatin1String("single-quotes"),
              QT_TRANSLATE_N_NOOP("RescueMend", "%n string(s) put from single into double quote marks")},
        Words{QLatin1String("typographic-quotes"),
              QT_TRANSLATE_N_NOOP("RescueMend", "%n string(s) put from typographic into plain quote marks")},
        Words{QLatin1String("missing-quotes"),
              QT_TRANSLATE_N_NOOP("RescueMend", "%n word(s) put into quote marks")},
        Words{QLatin1String("escapes"),
              QT_TRANSLATE_N_NOOP("RescueMend", "%n character(s) within strings written as JSON has them")},
        Words{QLatin1String("words"),
              QT_TRANSLATE_N_NOOP("RescueMend", "%n word(s) or number(s) written as JSON has them")},
        Words{QLatin1String("other"), QT_TRANSLATE_N_NOOP("RescueMend", "%n other thing(s) put right")},
    };
    for (const Words &one : kWords) {
        if (id == one.id)
            return QCoreApplication::translate("RescueMend", one.words, nullptr, count);
    }
    return {};
}

} // namespace passerelle::rescue
