// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_problems.h"

#include "ledger/ledger_database.h"

#include <QCoreApplication>
#include <QDir>

namespace passerelle::ledger
{

namespace
{

struct LedgerProblemsWords {
    Q_DECLARE_TR_FUNCTIONS(passerelle::ledger::Ledger)
};

/// What happened, and what to do.
struct Sentences {
    QString what;
    QString next;
};

Sentences unusable(QLatin1String id)
{
    if (id == kCorrupt)
        return {LedgerProblemsWords::tr("The ledger's file is damaged. Nothing was written to it."),
                LedgerProblemsWords::tr(
                    "Bring back a copy of it, or begin a new ledger: on the page Ledger of the "
                    "window, or by moving this file away.")};
    if (id == kForeign)
        return {
            LedgerProblemsWords::tr(
                "The file is a database of another program, not a ledger. Nothing was written to it."),
            LedgerProblemsWords::tr("Choose another place for the ledger, or begin a new one: on the page "
                                    "Ledger of the window, or by moving this file away.")};
    if (id == kNewer)
        return {LedgerProblemsWords::tr(
                    "The ledger was written by a newer version of this program. Nothing was written to it."),
                LedgerProblemsWords::tr(
                    "Install the newer version, or begin a new ledger: on the page Ledger of the "
                    "window, or by moving this file away.")};
    if (id == kNotAFile)
        return {LedgerProblemsWords::tr("At the ledger's place stands a folder or a device, not a file."),
                LedgerProblemsWords::tr("Move it away, or choose another place for the ledger.")};
    return {LedgerProblemsWords::tr("There is no ledger yet."),
            LedgerProblemsWords::tr("Scan a card first.")};
}

Sentences refusing(QLatin1String id, const QString &detail)
{
    if (id == kLocked)
        return {LedgerProblemsWords::tr(
                    "Another program holds the ledger. The scan or the sale was not written."),
                LedgerProblemsWords::tr("Close the other program, then try again.")};
    if (id == kNotWritable)
        return {LedgerProblemsWords::tr("The ledger cannot be written: its folder or its file refuses."),
                LedgerProblemsWords::tr("Give yourself the right to write there, or choose another place.")};
    if (id == kDiskFull)
        return {
            LedgerProblemsWords::tr(
                "The disk is full. The scan or the sale was not written; what was written before is safe."),
            LedgerProblemsWords::tr("Make room on the disk, then try again.")};
    if (id == kBarcodeTwice)
        return {LedgerProblemsWords::tr("Another control has the barcode %1 already. Nothing was written.")
                    .arg(detail),
                LedgerProblemsWords::tr("Scan the card again.")};
    return {LedgerProblemsWords::tr("The ledger could not be read or written (%1).").arg(detail),
            LedgerProblemsWords::tr("Try again; look at the disk if it happens again.")};
}

} // namespace

Problem ledgerProblem(QLatin1String id, const QString &path, const QString &detail)
{
    const bool isUnusable =
        id == kCorrupt || id == kForeign || id == kNewer || id == kNotAFile || id == kMissing;
    const Sentences sentences = isUnusable ? unusable(id) : refusing(id, detail);
    return {id, sentences.what, QDir::toNativeSeparators(path), sentences.next};
}

bool isMendedBySettingAside(const QString &problemId)
{
    return problemId == kCorrupt || problemId == kForeign || problemId == kNewer;
}

QLatin1String problemIdOf(int sqliteCode)
{
    // The low byte is the kind (https://www.sqlite.org/rescode.html), whatever detail stands above it.
    switch (sqliteCode & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return kLocked;
    case 11: // CORRUPT
    case 26: // NOTADB
        return kCorrupt;
    case 13: // FULL
        return kDiskFull;
    case 3:  // PERM
    case 8:  // READONLY
    case 14: // CANTOPEN
        return kNotWritable;
    default:
        return kFailed;
    }
}

} // namespace passerelle::ledger
