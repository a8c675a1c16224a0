// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/requests.h"

namespace passerelle::ledger
{

/// A scan's outcome for people; an id that is not known stays as it is.
QString outcomeWord(const QString &outcome, bool isQueued);
/// A moment in the operator's zone and locale, to the second.
QString timeWord(const QDateTime &time);
/// An amount or a rate x 100 in the locale: 1200 is 12.00.
QString hundredthsWord(qint64 hundredths);
/// A code of any length and content on one short line.
QString shortened(const QString &code);

/// The totals as one line: "let in 124 = controls 124 ≠ tickets 121".
QString totalsLine(const Totals &totals);
/// What the operator must know of them: "3 let in without a sale", how many wait. Empty where all is well.
QString totalsWarning(const Totals &totals);

/// How far a synchronisation is: "120 of 300 controls". A total of 0 is not known yet.
QString progressWords(int done, int total);
/// What came of a synchronisation: what was sold, what could not be, and what waits since it was stopped.
QString synchronisedWords(const Synchronised &done);

} // namespace passerelle::ledger
