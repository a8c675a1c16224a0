// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/pairing.h"

#include "base/nearness.h"
#include "intake/words.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <cmath>

namespace passerelle::intake
{

namespace
{

/// A word that more services have than this tells nothing.
constexpr std::size_t kMostUses = 64;
/// Shorter words are no abbreviations.
constexpr qsizetype kShortest = 3;
constexpr double kOfAbbreviation = 0.7;
/// A pair needs this much, and so much more than the next best.
constexpr double kLeastScore = 0.2;
constexpr double kMargin = 1.15;
/// So many spellings are compared at most.
constexpr qsizetype kMostComparisons = 1'000'000;

struct Pairing {
    Q_DECLARE_TR_FUNCTIONS(passerelle::intake::Pairing)
};

/// The best partner so far, and how good the next best was.
struct Best {
    qsizetype other = -1;
    double score = 0;
    double next = 0;
    QString word;

    void offer(qsizetype candidate, double found, const QString &because)
    {
        if (found <= score) {
            next = std::max(next, found);
            return;
        }
        next = score;
        score = found;
        other = candidate;
        word = because;
    }
    bool isClear() const { return other >= 0 && score >= kLeastScore && score > next * kMargin; }
};

/// Finds pairs, the surest ways first.
class Pairer
{
public:
    Pairer(const std::vector<SentItem> &sectors, const std::vector<SentItem> &services,
           const CancelToken &cancel)
        : m_sectors(sectors), m_services(services), m_cancel(cancel), m_pairs(sectors.size()),
          m_isUsed(services.size())
    {
    }

    std::vector<Pair> pairs()
    {
        given();
        same(Why::SameCode);
        same(Why::SameName);
        byWords();
        bySpelling();
        byPlace();
        return std::move(m_pairs);
    }

private:
    bool isFree(std::size_t sector) const
    {
        return surenessOf(m_pairs[sector].why) == Sureness::None && m_sectors[sector].service.isEmpty();
    }
    void take(std::size_t sector, qsizetype service, Why why, const QString &word = {})
    {
        m_pairs[sector] = {service, why, word};
        if (service >= 0)
            m_isUsed[static_cast<std::size_t>(service)] = true;
    }

    void given();
    void same(Why why);
    void byWords();
    void weigh(std::size_t sector, const QHash<QString, double> &weights, Best &best,
               std::vector<Best> &services);
    void bySpelling();
    void byPlace();
    void takeMutual(const std::vector<Best> &sectors, const std::vector<Best> &services, Why why);
    std::vector<qsizetype> freeSectors() const;
    std::vector<qsizetype> freeServices() const;

    const std::vector<SentItem> &m_sectors;
    const std::vector<SentItem> &m_services;
    const CancelToken &m_cancel;
    std::vector<Pair> m_pairs;
    std::vector<bool> m_isUsed;
    QHash<QString, std::vector<qsizetype>> m_uses; ///< services by word
    QStringList m_words;                           ///< theirs, sorted
};

std::vector<qsizetype> Pairer::freeSectors() const
{
    std::vector<qsizetype> result;
    for (std::size_t i = 0; i < m_sectors.size(); ++i) {
        if (isFree(i))
            result.push_back(static_cast<qsizetype>(i));
    }
    return result;
}

std::vector<qsizetype> Pairer::freeServices() const
{
    std::vector<qsizetype> result;
    for (std::size_t i = 0; i < m_services.size(); ++i) {
        if (!m_isUsed[i])
            result.push_back(static_cast<qsizetype>(i));
    }
    return result;
}

void Pairer::given()
{
    QHash<QString, qsizetype> ids;
    for (std::size_t i = 0; i < m_services.size(); ++i)
        ids.insert(m_services[i].code.toCaseFolded(), static_cast<qsizetype>(i));
    for (std::size_t i = 0; i < m_sectors.size(); ++i) {
        if (!m_sectors[i].service.isEmpty())
            take(i, ids.value(m_sectors[i].service.toCaseFolded(), -1), Why::Given);
    }
}

/// By a text that one sector and one service have, and no other of either.
void Pairer::same(Why why)
{
    const auto keysOf = [why](const SentItem &item) {
        QStringList keys{foldedText(item.code)};
        if (why == Why::SameName && !item.name.isEmpty())
            keys.append(foldedText(item.name));
        keys.removeDuplicates();
        return keys;
    };
    constexpr qsizetype several = -2;
    QHash<QString, qsizetype> sectors, services;
    const auto note = [](QHash<QString, qsizetype> &where, const QString &key, std::size_t at) {
        const auto known = where.find(key);
        if (known == where.end())
            where.insert(key, static_cast<qsizetype>(at));
        else if (*known != static_cast<qsizetype>(at))
            *known = several;
    };
    for (std::size_t i = 0; i < m_services.size(); ++i) {
        const QStringList keys = m_isUsed[i] ? QStringList() : keysOf(m_services[i]);
        for (const QString &key : keys)
            note(services, key, i);
    }
    for (std::size_t i = 0; i < m_sectors.size(); ++i) {
        const QStringList keys = isFree(i) ? keysOf(m_sectors[i]) : QStringList();
        for (const QString &key : keys)
            note(sectors, key, i);
    }
    for (auto at = sectors.constBegin(); at != sectors.constEnd(); ++at) {
        const qsizetype service = at.key().isEmpty() ? -1 : services.value(at.key(), -1);
        if (*at < 0 || service < 0 || !isFree(static_cast<std::size_t>(*at)) ||
            m_isUsed[static_cast<std::size_t>(service)])
            continue;
        take(static_cast<std::size_t>(*at), service, why);
    }
}

QStringList wordsOfItem(const SentItem &item)
{
    QStringList words = wordsOf(item.code) + wordsOf(item.name);
    words.removeDuplicates();
    return words;
}

/// What a word that the sector has says of each service.
void Pairer::weigh(std::size_t sector, const QHash<QString, double> &weights, Best &best,
                   std::vector<Best> &services)
{
    struct Sum {
        double score = 0, strongest = 0;
        QString word;
    };
    QHash<qsizetype, Sum> sums;
    const auto add = [&](const QString &word, double factor) {
        const std::vector<qsizetype> &uses = m_uses[word];
        const double weight = weights.value(word) * factor;
        if (uses.size() > kMostUses || weight <= 0)
            return;
        for (const qsizetype service : uses) {
            Sum &sum = sums[service];
            sum.score += weight;
            if (weight > sum.strongest) {
                sum.strongest = weight;
                sum.word = word;
            }
        }
    };
    const QStringList words = wordsOfItem(m_sectors[sector]);
    for (const QString &word : words) {
        if (m_uses.contains(word)) {
            add(word, 1);
            continue;
        }
        if (word.size() < kShortest || word.front().isDigit())
            continue;
        auto longer = std::lower_bound(m_words.cbegin(), m_words.cend(), word);
        for (int i = 0; i < 16 && longer != m_words.cend() && longer->startsWith(word); ++i, ++longer)
            add(*longer, kOfAbbreviation);
    }
    for (auto at = sums.constBegin(); at != sums.constEnd(); ++at) {
        best.offer(at.key(), at->score, at->word);
        services[static_cast<std::size_t>(at.key())].offer(static_cast<qsizetype>(sector), at->score,
                                                           at->word);
    }
}

void Pairer::byWords()
{
    QHash<QString, int> inSectors;
    const std::vector<qsizetype> sectors = freeSectors(), services = freeServices();
    if (sectors.empty() || services.empty())
        return;
    for (const qsizetype service : services) {
        const QStringList words = wordsOfItem(m_services[static_cast<std::size_t>(service)]);
        for (const QString &word : words)
            m_uses[word].push_back(service);
    }
    for (const qsizetype sector : sectors) {
        const QStringList words = wordsOfItem(m_sectors[static_cast<std::size_t>(sector)]);
        for (const QString &word : words)
            ++inSectors[word];
    }
    m_words = m_uses.keys();
    std::sort(m_words.begin(), m_words.end());
    // The rarer a word, the more it tells; one that all have tells nothing.
    QHash<QString, double> weights;
    const auto all = static_cast<double>(std::max(sectors.size(), services.size()));
    for (auto at = m_uses.constBegin(); at != m_uses.constEnd(); ++at) {
        const int uses = std::max(static_cast<int>(at->size()), inSectors.value(at.key()));
        const double weight = std::log(all / uses) + (all < 2 ? 1 : 0);
        weights.insert(at.key(), at.key().size() > 1 ? weight : weight / 2);
    }
    std::vector<Best> ofSectors(m_sectors.size()), ofServices(m_services.size());
    for (const qsizetype sector : sectors) {
        if (m_cancel.isCancelled())
            return;
        weigh(static_cast<std::size_t>(sector), weights, ofSectors[static_cast<std::size_t>(sector)],
              ofServices);
    }
    takeMutual(ofSectors, ofServices, Why::SameWord);
}

void Pairer::takeMutual(const std::vector<Best> &sectors, const std::vector<Best> &services, Why why)
{
    for (std::size_t i = 0; i < m_sectors.size(); ++i) {
        const Best &best = sectors[i];
        if (!isFree(i) || best.other < 0 || best.score < kLeastScore)
            continue;
        const Best &back = services[static_cast<std::size_t>(best.other)];
        if (best.isClear() && back.isClear() && back.other == static_cast<qsizetype>(i))
            take(i, best.other, why, why == Why::SameWord ? best.word : QString());
        else if (!best.isClear() || !back.isClear())
            m_pairs[i].why = Why::SeveralFit;
    }
}

/// The same spelling but for a letter or two in ten.
double likeness(const QByteArray &a, const QByteArray &b)
{
    const qsizetype length = std::max(a.size(), b.size());
    const int limit = static_cast<int>(length / 5);
    if (limit == 0 || std::abs(a.size() - b.size()) > limit)
        return 0;
    const int distance = editDistance(a, b, limit);
    return distance > limit ? 0 : 1 - double(distance) / double(length);
}

void Pairer::bySpelling()
{
    const std::vector<qsizetype> sectors = freeSectors(), services = freeServices();
    if (std::ssize(sectors) * std::ssize(services) > kMostComparisons)
        return;
    const auto spellings = [](const SentItem &item) {
        return std::array{foldedText(item.code).toUtf8(), foldedText(item.name).toUtf8()};
    };
    std::vector<std::array<QByteArray, 2>> ofServices;
    ofServices.reserve(services.size());
    for (const qsizetype service : services)
        ofServices.push_back(spellings(m_services[static_cast<std::size_t>(service)]));
    std::vector<Best> bestOfSectors(m_sectors.size()), bestOfServices(m_services.size());
    for (const qsizetype sector : sectors) {
        if (m_cancel.isCancelled())
            return;
        const auto own = spellings(m_sectors[static_cast<std::size_t>(sector)]);
        for (std::size_t i = 0; i < services.size(); ++i) {
            double score = 0;
            for (const QByteArray &a : own) {
                for (const QByteArray &b : ofServices[i])
                    score = std::max(score, likeness(a, b));
            }
            if (score <= 0)
                continue;
            bestOfSectors[static_cast<std::size_t>(sector)].offer(services[i], score, {});
            bestOfServices[static_cast<std::size_t>(services[i])].offer(sector, score, {});
        }
    }
    takeMutual(bestOfSectors, bestOfServices, Why::SpeltAlike);
}

/// What is left: one of each, or two lists of one length whose other pairs stand at the same places.
void Pairer::byPlace()
{
    const std::vector<qsizetype> sectors = freeSectors(), services = freeServices();
    const bool areSeveral = std::any_of(m_pairs.begin(), m_pairs.end(),
                                        [](const Pair &one) { return one.why == Why::SeveralFit; });
    if (sectors.size() == 1 && services.size() == 1 && !areSeveral) {
        take(static_cast<std::size_t>(sectors.front()), services.front(), Why::OnlyLeft);
        return;
    }
    if (m_sectors.size() != m_services.size() || areSeveral)
        return;
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        if (m_pairs[i].why != Why::NothingFits && m_pairs[i].service != static_cast<qsizetype>(i))
            return;
    }
    for (const qsizetype sector : sectors)
        take(static_cast<std::size_t>(sector), sector, Why::SamePlace);
}

} // namespace

Sureness surenessOf(Why why)
{
    switch (why) {
    case Why::NothingFits:
    case Why::SeveralFit:
        return Sureness::None;
    case Why::OnlyLeft:
    case Why::SamePlace:
        return Sureness::Guess;
    case Why::SameWord:
    case Why::SpeltAlike:
        return Sureness::Likely;
    case Why::Given:
    case Why::SameCode:
    case Why::SameName:
    case Why::ByHand:
        break;
    }
    return Sureness::Sure;
}

std::vector<Pair> pairUp(const std::vector<SentItem> &sectors, const std::vector<SentItem> &services,
                         const CancelToken &cancel)
{
    return Pairer(sectors, services, cancel).pairs();
}

QString whyWords(Why why, const QString &word)
{
    switch (why) {
    case Why::NothingFits:
        return Pairing::tr("no service fits: choose one");
    case Why::SeveralFit:
        return Pairing::tr("several services could be meant: choose one");
    case Why::Given:
        return Pairing::tr("sent together");
    case Why::SameCode:
        return Pairing::tr("the same code");
    case Why::SameName:
        return Pairing::tr("the same name");
    case Why::SameWord:
        return Pairing::tr("the word “%1”").arg(word);
    case Why::SpeltAlike:
        return Pairing::tr("spelt almost the same");
    case Why::OnlyLeft:
        return Pairing::tr("only these two were left: look at it");
    case Why::SamePlace:
        return Pairing::tr("only the same place in both lists: look at it");
    case Why::ByHand:
        break;
    }
    return Pairing::tr("chosen by you");
}

} // namespace passerelle::intake
