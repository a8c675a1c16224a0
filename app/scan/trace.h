// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"
#include "rules/finding.h"

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace passerelle::scan
{

/// One card held before one device.
struct Scan {
    QString id;       ///< random; the same id is the same scan, however often it is told
    QString cardCode; ///< as the scanner gave it, any text
    QString device;   ///< name of a device of the plan
    QDateTime time;   ///< UTC, milliseconds
    bool online = true;
};

/// What matters at the door and at the desk.
enum class Outcome : quint8 {
    LetInSaleMade, ///< as it should be
    LetInNoSale,   ///< visitors enter and nobody is paid; with Trace::isQueued the sale is still to come
    Refused,
    NotOtipass,
    NoAnswer
};
/// Stable words: let-in-sale-made, let-in-no-sale, refused, not-otipass, no-answer.
QLatin1String outcomeId(Outcome outcome);
/// The reverse; nothing for any other word.
std::optional<Outcome> outcomeFromId(QStringView id);

enum class StepState : quint8 { NotReached, Running, Passed, Failed };
/// Stable words: not-reached, running, passed, failed.
QLatin1String stateId(StepState state);
std::optional<StepState> stateFromId(QStringView id);

/// One thing that a step read, applied or made.
struct Evidence {
    QString label;                        ///< what it is: "Sector", "Sent field numotipass"
    QString value;                        ///< without the key
    std::optional<document::Place> place; ///< where it came from, if from one of the texts
    QString rule;                         ///< the domain's rule that was applied, in words; may be empty
};

/// What became of one step.
struct StepRecord {
    QLatin1String name; ///< stable id, "device-and-door"
    QString title;      ///< for people, translated
    StepState state = StepState::NotReached;
    QString reason;  ///< stable id where it failed
    QString message; ///< one sentence for support staff
    qint64 milliseconds = 0;
    std::vector<Evidence> evidence;
    std::vector<rules::Repair> repairs; ///< where the same repair as a finding's would help
};

/// The whole way of a card, step by step. A value; grows while the scan runs.
struct Trace {
    Scan scan;
    std::vector<StepRecord> steps; ///< always all steps, in order
    bool isFinished = false;
    Outcome outcome = Outcome::NoAnswer;
    QString reason;        ///< stable id; empty for let-in-sale-made
    QString message;       ///< the outcome in one sentence
    QString barcode;       ///< the control barcode, once made
    QString order;         ///< the order's number, once made
    bool isQueued = false; ///< offline: let in, control and sale follow at synchronisation
};

} // namespace passerelle::scan
