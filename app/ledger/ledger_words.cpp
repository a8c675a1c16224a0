// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace passerelle::ledger
{

namespace
{

struct LedgerWords {
    Q_DECLARE_TR_FUNCTIONS(passerelle::ledger::Ledger)
};

QString sign(qint64 left, qint64 right) { return left == right ? QStringLiteral("=") : QStringLiteral("≠"); }

} // namespace

QString outcomeWord(const QString &outcome, bool isQueued)
{
    if (isQueued)
        return LedgerWords::tr("Let in offline, sale to come");
    if (outcome == kLetInSaleMade)
        return LedgerWords::tr("Let in, sale made");
    if (outcome == kLetInNoSale)
        return LedgerWords::tr("Let in, no sale");
    if (outcome == QLatin1String("refused"))
        return LedgerWords::tr("Refused");
    if (outcome == QLatin1String("not-otipass"))
        return LedgerWords::tr("Not an Otipass card");
    if (outcome == QLatin1String("no-answer"))
        return LedgerWords::tr("No answer");
    return outcome;
}

QString timeWord(const QDateTime &time)
{
    const QLocale locale;
    QString pattern = locale.timeFormat(QLocale::ShortFormat);
    if (!pattern.contains(QLatin1String("ss")))
        pattern.replace(QLatin1String("mm"), QLatin1String("mm:ss"));
    const QDateTime local = time.toLocalTime();
    return QStringLiteral("%1 %2").arg(locale.toString(local.date(), QLocale::ShortFormat),
                                       locale.toString(local.time(), pattern));
}

QString hundredthsWord(qint64 hundredths)
{
    return QLocale().toString(static_cast<double>(hundredths) / 100.0, 'f', 2);
}

QString shortened(const QString &code)
{
    constexpr qsizetype kLongest = 40;
    const QString line = code.left(kLongest + 1).simplified();
    return line.size() > kLongest ? line.first(kLongest) + u'…' : line;
}

QString totalsLine(const Totals &totals)
{
    return LedgerWords::tr("Let in %L1 %2 controls %L3 %4 tickets %L5")
        .arg(totals.letIn)
        .arg(sign(totals.letIn, totals.controls))
        .arg(totals.controls)
        .arg(sign(totals.controls, totals.tickets))
        .arg(totals.tickets);
}

QString totalsWarning(const Totals &totals)
{
    const auto count = [](qint64 number) { return static_cast<int>(number); };
    QStringList parts;
    if (totals.letInWithoutSale() > 0)
        parts.append(LedgerWords::tr("%n let in without a sale", nullptr, count(totals.letInWithoutSale())));
    if (totals.queuedOffline > 0)
        parts.append(LedgerWords::tr("%n waiting to be synchronised", nullptr, count(totals.queuedOffline)));
    return parts.join(QStringLiteral(" · "));
}

QString progressWords(int done, int total)
{
    return total > 0 ? LedgerWords::tr("%L1 of %Ln control(s)", nullptr, total).arg(done)
                     : LedgerWords::tr("Reading the queue…");
}

QString synchronisedWords(const Synchronised &done)
{
    QStringList sentences;
    if (done.cancelled)
        sentences.append(LedgerWords::tr("Stopped."));
    sentences.append(LedgerWords::tr("%n sale(s) made.", nullptr, done.made));
    if (done.failed > 0)
        sentences.append(LedgerWords::tr(
            "%n control(s) could not be sold and stay queued: the ledger says why.", nullptr, done.failed));
    if (done.left > 0)
        sentences.append(
            LedgerWords::tr("%n control(s) wait for the next synchronisation.", nullptr, done.left));
    return sentences.join(u' ');
}

} // namespace passerelle::ledger
