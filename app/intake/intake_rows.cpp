// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake_rows.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <bit>
#include <utility>

namespace passerelle::intake
{

namespace
{

struct Rows {
    Q_DECLARE_TR_FUNCTIONS(passerelle::intake::IntakeRows)

public:
    static QString withName(const SentItem &service)
    {
        return service.name.isEmpty() ? service.code : tr("%1 – %2").arg(service.code, service.name);
    }
};

} // namespace

/// The same line sent again.
static QString keyOf(const SentItem &sent) { return sent.code + u'\n' + sent.name; }

/// Without a service nothing is known of the space.
static QString spaceFor(const QString &service, const QString &said)
{
    return !said.isEmpty() ? said : service.isEmpty() ? QString() : mapping::spaceOf(service);
}

static unsigned bitOf(Said what) { return 1U << static_cast<unsigned>(what); }

IntakeRows::IntakeRows(Proposal proposal, const Common &common)
    : m_services(std::move(proposal.services)), m_common(common)
{
    for (std::size_t i = 0; i < m_services.size(); ++i)
        m_serviceAt.insert(m_services[i].code.toCaseFolded(), static_cast<qsizetype>(i));
    m_rows.reserve(proposal.sectors.size());
    for (std::size_t i = 0; i < proposal.sectors.size(); ++i)
        m_rows.push_back(rowOf(proposal.sectors[i], proposal.pairs[i]));
    countUses();
    countOpen();
}

IntakeRows::Row IntakeRows::rowOf(const SentItem &sent, const Pair &pair) const
{
    static const SentItem none;
    const SentItem &service = pair.service >= 0 ? m_services[static_cast<std::size_t>(pair.service)] : none;
    Row row{sent, sent.code, sent.service, sent.space, {}, {}, pair.why, pair.word, false};
    if (!sent.season.isEmpty())
        row.season = sent.season;
    if (!sent.product.isEmpty())
        row.product = sent.product;
    if (row.service.isEmpty())
        row.service = service.code.isEmpty() ? mapping::serviceOf(sent.space) : service.code;
    if (surenessOf(row.why) == Sureness::None && !row.service.isEmpty())
        row.why = Why::Given;
    row.space = spaceFor(row.service, row.space.isEmpty() ? service.space : row.space);
    return row;
}

void IntakeRows::keepTyped(const IntakeRows &before)
{
    QHash<QString, const Row *> typed;
    QSet<QString> services;
    for (const Row &row : before.m_rows) {
        if (!row.isTyped)
            continue;
        typed.insert(keyOf(row.sent), &row);
        services.insert(row.service.toCaseFolded());
    }
    if (typed.isEmpty())
        return;
    for (Row &row : m_rows) {
        if (const Row *known = typed.value(keyOf(row.sent))) {
            row = *known;
        } else if (surenessOf(row.why) < Sureness::Sure && services.contains(row.service.toCaseFolded())) {
            row.service.clear();
            row.space = row.sent.space;
            row.why = Why::NothingFits;
        }
    }
    countUses();
    countOpen();
}

/// Each key typed into one of these fields comes here: nothing else is asked anew.
void IntakeRows::setCommon(const Common &common)
{
    m_common = common;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        for (const Said what : {Said::Season, Said::Product}) {
            const bool wasOpen = (m_open[i] & bitOf(what)) != 0;
            if (isOpen(m_rows[i], what) == wasOpen)
                continue;
            m_open[i] = static_cast<quint8>(m_open[i] ^ bitOf(what));
            m_askedCount += wasOpen ? -1 : 1;
        }
    }
}

// ---- what is asked

bool IntakeRows::isOpen(const Row &row, Said what) const
{
    switch (what) {
    case Said::Code:
        return row.code.isEmpty() || m_codes.value(row.code) > 1;
    case Said::Service:
        return row.service.isEmpty() || surenessOf(row.why) == Sureness::Guess;
    case Said::Space:
        return row.space.isEmpty() && !row.service.isEmpty();
    case Said::Season:
        return row.season.isEmpty() && m_common.season.isEmpty();
    case Said::Product:
        return row.product.isEmpty() && m_common.product.isEmpty();
    case Said::Name:
    case Said::Why:
        break;
    }
    return false;
}

quint8 IntakeRows::openMask(const Row &row) const
{
    unsigned mask = 0;
    for (int i = 0; i < kSaidCount; ++i) {
        const auto what = static_cast<Said>(i);
        mask |= isOpen(row, what) ? bitOf(what) : 0U;
    }
    return static_cast<quint8>(mask);
}

void IntakeRows::countUses()
{
    m_uses.clear();
    m_codes.clear();
    m_usedCount = m_guesses = 0;
    for (const Row &row : m_rows) {
        use(row.service, 1);
        ++m_codes[row.code];
        m_guesses += surenessOf(row.why) == Sureness::Guess ? 1 : 0;
    }
}

void IntakeRows::countOpen()
{
    m_askedCount = 0;
    m_open.clear();
    m_open.reserve(m_rows.size());
    for (const Row &row : m_rows) {
        m_open.push_back(openMask(row));
        m_askedCount += std::popcount(m_open.back());
    }
}

void IntakeRows::recount(int row)
{
    quint8 &mask = m_open[static_cast<std::size_t>(row)];
    m_askedCount -= std::popcount(mask);
    mask = openMask(at(row));
    m_askedCount += std::popcount(mask);
}

bool IntakeRows::isAsked(int row, Said what) const
{
    return (m_open[static_cast<std::size_t>(row)] & bitOf(what)) != 0;
}

// ---- cells

QString IntakeRows::text(int row, Said what) const
{
    const Row &one = at(row);
    switch (what) {
    case Said::Code:
        return one.code;
    case Said::Name:
        return one.sent.name;
    case Said::Service:
        return one.service;
    case Said::Space:
        return one.space;
    case Said::Season:
        return one.season.isNull() ? m_common.season : one.season;
    case Said::Product:
        return one.product.isNull() ? m_common.product : one.product;
    case Said::Why:
        break;
    }
    return whyWords(one.why, one.word);
}

bool IntakeRows::isCommon(int row, Said what) const
{
    return (what == Said::Season && at(row).season.isNull()) ||
           (what == Said::Product && at(row).product.isNull());
}

void IntakeRows::type(int row, Said what, const QString &text)
{
    Row &one = m_rows[static_cast<std::size_t>(row)];
    one.isTyped = true;
    switch (what) {
    case Said::Code:
        setCode(row, text);
        return;
    case Said::Service:
        setService(one, text);
        break;
    case Said::Space:
        one.space = text;
        break;
    case Said::Season:
        one.season = text.isEmpty() ? QString() : text;
        break;
    case Said::Product:
        one.product = text.isEmpty() ? QString() : text;
        break;
    case Said::Name:
    case Said::Why:
        break;
    }
    recount(row);
}

/// Another row may be the only one of its code again, or no more.
void IntakeRows::setCode(int row, const QString &code)
{
    Row &one = m_rows[static_cast<std::size_t>(row)];
    const QString before = std::exchange(one.code, code);
    --m_codes[before];
    ++m_codes[code];
    for (int other = 0; other < count(); ++other) {
        if (other == row || at(other).code == before || at(other).code == code)
            recount(other);
    }
}

void IntakeRows::confirm(int row)
{
    if (sureness(row) == Sureness::Guess)
        type(row, Said::Service, at(row).service);
}

// ---- services

/// -1: none of those that were sent.
qsizetype IntakeRows::serviceOf(const QString &typed) const
{
    const qsizetype whole = m_serviceAt.value(typed.toCaseFolded(), -1);
    return whole >= 0 ? whole : m_serviceAt.value(typed.section(u' ', 0, 0).toCaseFolded(), -1);
}

void IntakeRows::setService(Row &row, const QString &typed)
{
    const qsizetype known = serviceOf(typed);
    m_guesses -= surenessOf(row.why) == Sureness::Guess ? 1 : 0;
    use(row.service, -1);
    row.service = known >= 0 ? m_services[static_cast<std::size_t>(known)].code : typed;
    use(row.service, 1);
    row.why = row.service.isEmpty() ? Why::NothingFits : Why::ByHand;
    row.space =
        spaceFor(row.service, known >= 0 ? m_services[static_cast<std::size_t>(known)].space : QString());
}

void IntakeRows::use(const QString &service, int by)
{
    const QString key = service.toCaseFolded();
    if (key.isEmpty() || !m_serviceAt.contains(key))
        return;
    int &uses = m_uses[key];
    const bool wasUsed = uses > 0;
    uses += by;
    m_usedCount += (uses > 0 ? 1 : 0) - (wasUsed ? 1 : 0);
}

bool IntakeRows::isUnused(const SentItem &service) const
{
    return m_uses.value(service.code.toCaseFolded()) == 0;
}

QStringList IntakeRows::unusedServices(qsizetype most) const
{
    QStringList unused;
    for (auto one = m_services.begin(); one != m_services.end() && unused.size() < most; ++one) {
        if (isUnused(*one))
            unused.append(Rows::withName(*one));
    }
    return unused;
}

QStringList IntakeRows::servicesToChoose(qsizetype most) const
{
    QStringList all = unusedServices(most);
    for (auto one = m_services.begin(); one != m_services.end() && all.size() < most; ++one) {
        if (!isUnused(*one))
            all.append(Rows::withName(*one));
    }
    return all;
}

std::vector<mapping::NewSector> IntakeRows::sectors() const
{
    std::vector<mapping::NewSector> result;
    result.reserve(m_rows.size());
    for (int row = 0; row < count(); ++row) {
        const Row &one = at(row);
        if (!one.code.isEmpty())
            result.push_back(
                {one.code, {one.service, one.space, text(row, Said::Season), text(row, Said::Product)}});
    }
    return result;
}

} // namespace passerelle::intake
