// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/scan_state.h"
#include "scan/trace.h"

namespace passerelle::scan
{

/// What a scan comes to.
struct Ending {
    Outcome outcome = Outcome::NoAnswer;
    QString reason; ///< stable id; empty for let-in-sale-made
    QString message;
    bool isQueued = false;
};

/// Reasons that belong to no single step.
inline constexpr QLatin1String kReasonForcedEntry("forced-entry");
inline constexpr QLatin1String kReasonHelpdesk("helpdesk-check");
inline constexpr QLatin1String kReasonExit("exit-device");
inline constexpr QLatin1String kReasonCancelled("cancelled");

/// The one place that says which steps a scan takes and what their failures mean at the door:
/// - Detection fails: the device does not take the card for an Otipass card; nobody is asked [P].
/// - Online, anything missing before the question (device, door, sector, entry, connection): TNAC cannot ask,
/// so the
///   visitor is refused [P]. The exchange fails, or nothing can be made of what came back: no answer. The
///   answer refuses the card or the question (user, key, service, project): refused.
/// - After the answer "let in" the visitor is in, whatever follows: without barcode, tariff or sale nobody is
/// paid [P].
/// - Offline only detection decides [P]: whoever is detected is let in and queued. Device, sector and entry
/// are read
///   all the same, so that season and product of this moment are kept; their failure refuses nobody. The
///   barcode is made at once, so that each synchronisation stores the same control.
/// - A helpdesk device checks and does not "burn" [G]: the question is asked, but no control and no sale
/// follow.
/// - A device of direction Out lets nobody in; a sale is made "for each card let in" [P], so here too the
/// card is
///   checked and neither control nor sale follows [A].
/// - "Force entry" lets in although refused [G], also where the question could not be put; there is no valid
/// control
///   and so no sale. It does not make an answer where none came [A].
bool runs(QLatin1String step, const Trace &trace, const ScanState &state);

/// What the steps taken so far come to, once no further step runs.
Ending ending(const Trace &trace, const ScanState &state);

} // namespace passerelle::scan
