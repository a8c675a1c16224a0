// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/rescue.h"

#include "rescue/content.h"
#include "rescue/layer.h"
#include "rescue/mending.h"
#include "workspace/text_encoding.h"

#include <QCoreApplication>
#include <algorithm>

namespace passerelle::rescue
{

namespace
{

/// Nobody wraps a text so often; one that is made to be is left alone.
constexpr int kMostRounds = 24;

enum class Depth : quint8 {
    Wrapping, ///< only what is around the JSON
    Whole     ///< what is within it as well
};

class Rescuer
{
public:
    Rescuer(const QByteArray &text, Depth depth, CancelToken cancel)
        : m_given(text), m_depth(depth), m_cancel(std::move(cancel)), m_reading(json::read(text))
    {
    }

    std::optional<Rescued> run()
    {
        for (int round = 0; !isDone(); ++round) {
            if (m_cancel.isCancelled())
                return std::nullopt;
            if (round == kMostRounds)
                return untouched();
            if (!peel() && !mend())
                break;
        }
        if (m_cancel.isCancelled())
            return std::nullopt;
        return json::holdsMember(m_reading.tree) ? rescued() : untouched();
    }

private:
    bool isDone() const
    {
        return m_reading.isStrict() && (m_changes.empty() || json::holdsMember(m_reading.tree));
    }

    bool peel()
    {
        for (const Layer *layer : allLayers()) {
            if (m_cancel.isCancelled())
                return false;
            const auto peeled = layer->peel(m_reading);
            if (!peeled || peeled->text == m_reading.tree.text())
                continue;
            count(layer->id(), peeled->count, layer);
            m_reading = json::read(peeled->text);
            return true;
        }
        return false;
    }

    bool mend()
    {
        // In bytes that are not read yet a quote mark looks like a letter.
        if (m_depth == Depth::Wrapping || !isRead())
            return false;
        const auto after = mended(m_reading);
        if (!after)
            return false;
        for (const auto &[id, times] : after->counts)
            count(id, times, nullptr);
        m_reading = json::read(after->text);
        return true;
    }

    bool isRead() const
    {
        return workspace::encodingOf(m_reading.tree.text()) != workspace::Encoding::Windows1252;
    }

    void count(const QString &id, int times, const Layer *layer)
    {
        const auto known = std::find_if(m_changes.begin(), m_changes.end(),
                                        [&](const Counted &one) { return one.id == id; });
        if (known == m_changes.end())
            m_changes.push_back({id, times, layer});
        else
            known->count += times;
    }

    Rescued untouched() const
    {
        Rescued result{m_given, {}, {}, {}, false};
        const json::Reading reading = m_changes.empty() ? m_reading : json::read(m_given);
        result.isStrict = reading.isStrict();
        if (!result.isStrict)
            return result;
        if (auto inner = jsonInString(reading))
            result.guesses.push_back(takenOut(std::move(*inner)));
        return result;
    }

    Guess takenOut(QByteArray inner) const
    {
        const ByteRange all{0, static_cast<quint32>(m_given.size())};
        return {QStringLiteral("string-in-string"),
                QCoreApplication::translate("Rescue", "All of the text is one string, and that holds JSON."),
                QCoreApplication::translate("Rescue", "Take the JSON out of the string"),
                all,
                {{all, std::move(inner)}}};
    }

    Rescued rescued() const
    {
        Rescued result{m_reading.tree.text(), {}, {}, {}, m_reading.isStrict()};
        for (const Counted &one : m_changes)
            result.changes.push_back(
                {one.id, one.count, one.layer ? one.layer->said(one.count) : mendSaid(one.id, one.count)});
        if (m_depth == Depth::Whole)
            result.guesses = guessesOf(m_reading);
        return result;
    }

    struct Counted {
        QString id;
        int count;
        const Layer *layer; ///< null for a mend
    };

    QByteArray m_given;
    Depth m_depth;
    CancelToken m_cancel;
    json::Reading m_reading;
    std::vector<Counted> m_changes;
};

void addChanges(std::vector<Change> &all, const std::vector<Change> &more)
{
    std::copy(more.begin(), more.end(), std::back_inserter(all));
}

} // namespace

std::optional<Rescued> rescue(const QByteArray &text, const CancelToken &cancel)
{
    return Rescuer(text, Depth::Whole, cancel).run();
}

std::optional<Rescued> unwrap(const QByteArray &text, const CancelToken &cancel)
{
    return Rescuer(text, Depth::Wrapping, cancel).run();
}

/// Those of some guesses whose answers can be given together: none stands in another's way.
static std::vector<std::size_t> together(const Rescued &rescued, const std::vector<std::size_t> &guesses)
{
    std::vector<std::size_t> taken;
    qint64 free = -1; // behind all that is taken
    for (const std::size_t index : guesses) {
        if (index >= rescued.guesses.size())
            continue;
        const Guess &guess = rescued.guesses[index];
        const bool isFree = std::all_of(guess.pieces.begin(), guess.pieces.end(),
                                        [free](const auto &piece) { return piece.range.offset > free; });
        if (!isFree)
            continue;
        taken.push_back(index);
        for (const json::Mend::Piece &piece : guess.pieces)
            free = std::max<qint64>(free, piece.range.end());
    }
    return taken;
}

QByteArray answered(const Rescued &rescued, const std::vector<std::size_t> &guesses)
{
    std::vector<json::Mend::Piece> pieces;
    for (const std::size_t index : together(rescued, guesses))
        std::copy(rescued.guesses[index].pieces.begin(), rescued.guesses[index].pieces.end(),
                  std::back_inserter(pieces));
    return exchanged(rescued.text, pieces).value_or(rescued.text);
}

std::optional<Rescued> likeliest(Rescued rescued, const CancelToken &cancel)
{
    for (int round = 0; round < kMostRounds && !rescued.guesses.empty(); ++round) {
        std::vector<std::size_t> all(rescued.guesses.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = i;
        const std::vector<std::size_t> taken = together(rescued, all);
        const QByteArray text = answered(rescued, taken);
        if (text == rescued.text)
            break;
        auto next = rescue(text, cancel);
        if (!next)
            return std::nullopt;
        next->guessed = std::move(rescued.guessed);
        // What stood in the way of another one is asked again, and told when it is answered.
        for (const std::size_t index : taken)
            next->guessed.push_back(std::move(rescued.guesses[index]));
        std::vector<Change> changes = std::move(rescued.changes);
        addChanges(changes, next->changes);
        next->changes = std::move(changes);
        rescued = std::move(*next);
    }
    return rescued;
}

} // namespace passerelle::rescue
