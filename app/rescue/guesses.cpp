// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/mending.h"

#include "document/line_index.h"
#include "workspace/text_encoding.h"
#include "json/bytes.h"

#include <QCoreApplication>
#include <algorithm>

namespace passerelle::rescue
{

using json::Deviation;
using json::DeviationKind;
using json::Mend;
using json::NodeId;

namespace
{

struct Doubt {
    QLatin1String id;
    const char *question;
    const char *answer;
};

/// What is in doubt about each kind, in words.
Doubt doubtOf(DeviationKind kind)
{
    switch (kind) {
    case DeviationKind::UnclosedString:
    case DeviationKind::SingleQuotes:
    case DeviationKind::TypographicQuotes:
        return {QLatin1String("unclosed-string"),
                QT_TRANSLATE_NOOP("RescueGuess",
                                  "Line %1 of the repaired text: it is not certain where this string ends."),
                QT_TRANSLATE_NOOP("RescueGuess", "Close it here")};
    case DeviationKind::UnclosedBracket:
        return {QLatin1String("missing-bracket"),
                QT_TRANSLATE_NOOP("RescueGuess",
                                  "Line %1 of the repaired text: a bracket is missing, perhaps here."),
                QT_TRANSLATE_NOOP("RescueGuess", "Put the bracket in")};
    case DeviationKind::ExtraBracket:
        return {
            QLatin1String("extra-bracket"),
            QT_TRANSLATE_NOOP("RescueGuess", "Line %1 of the repaired text: this bracket closes nothing."),
            QT_TRANSLATE_NOOP("RescueGuess", "Take the bracket out")};
    case DeviationKind::WrongBracket:
        return {QLatin1String("wrong-bracket"),
                QT_TRANSLATE_NOOP(
                    "RescueGuess",
                    "Line %1 of the repaired text: this bracket does not fit the one that is open."),
                QT_TRANSLATE_NOOP("RescueGuess", "Exchange it for the one that fits")};
    case DeviationKind::UnquotedKey:
    case DeviationKind::UnquotedString:
        return {QLatin1String("missing-quotes"),
                QT_TRANSLATE_NOOP(
                    "RescueGuess",
                    "Line %1 of the repaired text: it is not certain what belongs into quote marks."),
                QT_TRANSLATE_NOOP("RescueGuess", "Put all these words into quote marks")};
    case DeviationKind::UnclosedComment:
        return {QLatin1String("unclosed-comment"),
                QT_TRANSLATE_NOOP("RescueGuess",
                                  "Line %1 of the repaired text: it is not certain where this comment ends."),
                QT_TRANSLATE_NOOP("RescueGuess", "Take it out up to the end of its line")};
    case DeviationKind::TextBefore:
    case DeviationKind::TextAfter:
    case DeviationKind::UnexpectedText:
        return {QLatin1String("other-text"),
                QT_TRANSLATE_NOOP(
                    "RescueGuess",
                    "Line %1 of the repaired text: this text does not belong to the JSON, as it seems."),
                QT_TRANSLATE_NOOP("RescueGuess", "Take it out")};
    case DeviationKind::NotUtf8:
        return {
            QLatin1String("encoding"),
            QT_TRANSLATE_NOOP("RescueGuess", "Line %1 of the repaired text: characters of another encoding."),
            QT_TRANSLATE_NOOP("RescueGuess", "Read them as Windows-1252")};
    case DeviationKind::ExtraComma:
        return {
            QLatin1String("extra-comma"),
            QT_TRANSLATE_NOOP("RescueGuess", "Line %1 of the repaired text: a comma with nothing before it."),
            QT_TRANSLATE_NOOP("RescueGuess", "Take the comma out")};
    case DeviationKind::RawLineBreak:
    case DeviationKind::RawControl:
        return {
            QLatin1String("line-break"),
            QT_TRANSLATE_NOOP("RescueGuess",
                              "Line %1 of the repaired text: a line break or a tab stands within a text."),
            QT_TRANSLATE_NOOP("RescueGuess", "Join what stands on both sides")};
    default:
        return {QLatin1String("spelling"),
                QT_TRANSLATE_NOOP("RescueGuess",
                                  "Line %1 of the repaired text: it is not certain what was meant here."),
                QT_TRANSLATE_NOOP("RescueGuess", "Write it as JSON in the likeliest way")};
    }
}

/// Gathers what is in doubt in one text.
class Doubts
{
public:
    explicit Doubts(const json::Reading &reading)
        : m_reading(reading), m_tree(reading.tree), m_lines(reading.tree.text())
    {
    }

    std::vector<Guess> take()
    {
        findCut();
        findBraces();
        for (const Deviation &one : m_reading.deviations) {
            const bool isGrouped = one.kind == DeviationKind::UnclosedBracket && isUnbracedRoot(one.node);
            if (isGrouped || (m_cut && isOfCut(one)))
                continue;
            if (const auto mend = json::mend(m_reading, one); mend && !mend->pieces.empty())
                add(one, mend->pieces);
        }
        std::stable_sort(m_guesses.begin(), m_guesses.end(), [](const Guess &a, const Guess &b) {
            return a.pieces.front().range < b.pieces.front().range;
        });
        return std::move(m_guesses);
    }

private:
    static QString translated(const char *text) { return QCoreApplication::translate("RescueGuess", text); }

    QString questionAt(const char *question, quint32 offset) const
    {
        return translated(question).arg(m_lines.line(offset));
    }

    /// Many of one kind are one question, from the ninth on.
    void add(const Deviation &deviation, const std::vector<Mend::Piece> &pieces)
    {
        constexpr int kMostOfAKind = 8;
        const auto kind = static_cast<std::size_t>(deviation.kind);
        const Doubt doubt = doubtOf(deviation.kind);
        if (++m_ofKind[kind] > kMostOfAKind + 1) {
            Guess &rest = m_guesses[m_rest[kind]];
            rest.pieces.insert(rest.pieces.end(), pieces.begin(), pieces.end());
            rest.question = questionAt(
                QT_TRANSLATE_NOOP(
                    "RescueGuess",
                    "From line %1 of the repaired text on, many more places like the ones before."),
                rest.place.offset);
            return;
        }
        m_rest[kind] = m_guesses.size();
        m_guesses.push_back({doubt.id, questionAt(doubt.question, deviation.range.offset),
                             translated(doubt.answer), deviation.range, pieces});
    }

    bool isUnbracedRoot(NodeId node) const
    {
        return node != json::kNoNode && node == m_tree.root() && m_tree.isKind(node, json::Kind::Object) &&
               m_tree.text()[m_tree.node(node).offset] != '{';
    }

    /// Both braces around everything are one question. What was cut off closes with all that is open.
    void findBraces()
    {
        const NodeId root = m_tree.root();
        if (!isUnbracedRoot(root))
            return;
        const json::Node &node = m_tree.node(root);
        Guess guess{QStringLiteral("missing-braces"),
                    translated(QT_TRANSLATE_NOOP("RescueGuess", "The braces around all of it are missing.")),
                    translated(QT_TRANSLATE_NOOP("RescueGuess", "Put them in")),
                    node.range(),
                    {{{node.offset, 0}, "{"}}};
        if ((node.flags & json::Unclosed) != 0 && !m_cut)
            guess.pieces.push_back({{node.range().end(), 0}, "}"});
        m_guesses.push_back(std::move(guess));
    }

    bool isOfCut(const Deviation &one) const
    {
        return one.range.offset >= *m_cut &&
               (one.kind == DeviationKind::UnclosedBracket || one.kind == DeviationKind::UnclosedString ||
                one.kind == DeviationKind::MissingValue);
    }

    /// Whether nothing that matters stands behind a place.
    bool isAtEnd(quint32 offset) const
    {
        const QByteArrayView rest = QByteArrayView(m_tree.text()).sliced(offset);
        return std::all_of(rest.begin(), rest.end(),
                           [](char c) { return json::bytes::isSpace(c) || c == ',' || c == ':'; });
    }

    /// The text ends before it was closed: what it takes to close it is one question.
    void findCut()
    {
        const auto last = std::find_if(
            m_reading.deviations.rbegin(), m_reading.deviations.rend(), [this](const Deviation &one) {
                return one.kind == DeviationKind::UnclosedBracket && !isUnbracedRoot(one.node);
            });
        if (last == m_reading.deviations.rend() || !isAtEnd(last->range.offset))
            return;
        m_cut = last->range.offset;
        std::vector<Deviation> ends;
        std::copy_if(m_reading.deviations.begin(), m_reading.deviations.end(), std::back_inserter(ends),
                     [this](const Deviation &one) { return isOfCut(one); });
        const auto dangling = std::find_if(ends.begin(), ends.end(), [](const Deviation &one) {
            return one.kind == DeviationKind::MissingValue;
        });
        const bool hasDangling = dangling != ends.end();
        const auto end = static_cast<quint32>(m_tree.text().size());
        const quint32 from = hasDangling ? beforeMember(dangling->node) : *m_cut;
        const QByteArray closing = closers(std::move(ends), !hasDangling);
        const ByteRange place = hasDangling ? ByteRange::between(from, end) : ByteRange{from, 0};
        m_guesses.push_back(
            {QStringLiteral("cut-off"),
             questionAt(QT_TRANSLATE_NOOP("RescueGuess",
                                          "Line %1 of the repaired text: the text stops in the middle."),
                        from),
             hasDangling ? translated(QT_TRANSLATE_NOOP(
                               "RescueGuess", "Leave the unfinished member out and close what is open"))
                         : translated(QT_TRANSLATE_NOOP("RescueGuess", "Close what is open")),
             place,
             {{place, closing}}});
    }

    /// What closes everything, from the inside out.
    QByteArray closers(std::vector<Deviation> ends, bool withString) const
    {
        const auto inner = [](const Deviation &a, const Deviation &b) { return a.node > b.node; };
        std::stable_sort(ends.begin(), ends.end(), inner);
        QByteArray result;
        for (const Deviation &one : ends) {
            const bool isWanted = one.kind == DeviationKind::UnclosedBracket ||
                                  (one.kind == DeviationKind::UnclosedString && withString);
            const auto mend = isWanted ? json::mend(m_reading, one) : std::nullopt;
            if (mend && !mend->pieces.empty())
                result += mend->pieces.front().with;
        }
        return result;
    }

    /// Where a member begins that is to be left out, with the comma before it.
    quint32 beforeMember(NodeId key) const
    {
        const QByteArray &text = m_tree.text();
        quint32 from = m_tree.node(key).offset;
        const auto skipBack = [&] {
            while (from > 0 && json::bytes::isSpace(text[from - 1]))
                --from;
        };
        skipBack();
        if (from > 0 && text[from - 1] == ',') {
            --from;
            skipBack();
        }
        return from;
    }

    const json::Reading &m_reading;
    const json::Tree &m_tree;
    document::LineIndex m_lines;
    std::vector<Guess> m_guesses;
    std::array<int, json::kDeviationKinds> m_ofKind{};
    std::array<std::size_t, json::kDeviationKinds> m_rest{};
    std::optional<quint32> m_cut;
};

/// What all of a text seems to be written in. Everything else is to be asked about the text that it turns
/// into.
std::optional<Guess> encodingGuess(const QByteArray &text)
{
    const workspace::Encoding seen = workspace::encodingOf(text);
    if (seen != workspace::Encoding::Windows1252)
        return std::nullopt;
    const ByteRange all{0, static_cast<quint32>(text.size())};
    return Guess{
        QStringLiteral("encoding"),
        QCoreApplication::translate("RescueGuess", "The text is not UTF-8; it seems to be written in %1.")
            .arg(workspace::encodingName(seen)),
        QCoreApplication::translate("RescueGuess", "Read it as that"),
        all,
        {{all, workspace::toUtf8(text, seen)}}};
}

} // namespace

std::vector<Guess> guessesOf(const json::Reading &reading)
{
    std::vector<Guess> guesses;
    if (auto encoding = encodingGuess(reading.tree.text())) {
        guesses.push_back(*std::move(encoding));
        return guesses;
    }
    if (!reading.isStrict())
        guesses = Doubts(reading).take();
    else if (auto inner = mappingInValue(reading.tree))
        guesses.push_back(*std::move(inner));
    if (auto entries = sectorEntries(reading.tree))
        guesses.insert(guesses.begin(), *std::move(entries));
    return guesses;
}

} // namespace passerelle::rescue
