// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"
#include "mapping/mapping.h"
#include "otipass/card_detector.h"
#include "otipass/exchange.h"
#include "otipass/request.h"
#include "scan/trace.h"
#include "secrets/redactor.h"
#include "secrets/secret.h"
#include "secutix/sale_check.h"

#include <QObject>
#include <functional>
#include <optional>

namespace passerelle::scan
{

/// What the steps of one scan pass on to each other.
struct ScanState {
    Scan scan;
    /// Answers that come later are told to this object's thread, and dropped once it is gone.
    QObject *owner = nullptr;

    otipass::Detected card;                  ///< by detection
    QString door;                            ///< by device-and-door, with the device's settings:
    bool isHelpdesk = false;                 ///< checks and does not "burn"
    bool isForced = false;                   ///< lets in although refused
    bool isExit = false;                     ///< controls the way out
    QString sector;                          ///< by sector
    std::optional<mapping::Entry> entry;     ///< by mapping-entry
    std::optional<otipass::Request> request; ///< by request, together with the key:
    std::optional<secrets::Secret> key;      ///< until the exchange has taken it
    /// Takes the key out of what was sent and came back: not out of our own sentences, whose gaps would tell
    /// it. What comes back is without the key when the client hands it over.
    secrets::Redactor redactor;
    std::optional<otipass::ExchangeResult> exchange;
    std::optional<otipass::Answer> answer;
    std::optional<ledger::ControlRecord> control; ///< by control-barcode
    std::optional<secutix::SaleTerms> terms;      ///< by tariff
    std::optional<ledger::Recorded> recorded;     ///< once the ledger has it

    /// How to end what runs; set by a step that can be cancelled, empty otherwise.
    std::function<void()> cancelRunning;
    /// What is being written cannot be taken back: a cancel is not heard any more.
    bool isCommitting = false;
};

} // namespace passerelle::scan
