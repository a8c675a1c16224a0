// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/scan_context.h"
#include "scan/scan_state.h"
#include "scan/step_result.h"

#include <memory>
#include <vector>

namespace passerelle::scan
{

/// Stable ids of the steps, in the order of the chain.
inline constexpr QLatin1String kDetection("detection");
inline constexpr QLatin1String kDeviceAndDoor("device-and-door");
inline constexpr QLatin1String kSector("sector");
inline constexpr QLatin1String kMappingEntry("mapping-entry");
inline constexpr QLatin1String kRequest("request");
inline constexpr QLatin1String kExchange("exchange");
inline constexpr QLatin1String kAnswer("answer");
inline constexpr QLatin1String kControlBarcode("control-barcode");
inline constexpr QLatin1String kTariff("tariff");
inline constexpr QLatin1String kSale("sale");
inline constexpr QLatin1String kFiles("files");

/// One step of a card's way. Stateless: what it needs comes with the context, what it makes goes into the
/// state. A new step is one class, one line in step_list.cpp, one test; which outcome its failure means
/// stands in outcome_rules.cpp.
class Step
{
public:
    virtual ~Step() = default;

    virtual QLatin1String id() const = 0;
    /// A few words for people, translated.
    virtual QString title() const = 0;
    /// Does its one thing and ends by calling `end` once. Context and state live until then, or until the
    /// step was cancelled through ScanState::cancelRunning; after that `end` may be called and does nothing.
    virtual void run(const ScanContext &context, ScanState &state, const StepEnd &end) const = 0;
};

/// A step that is done at once.
class ImmediateStep : public Step
{
public:
    void run(const ScanContext &context, ScanState &state, const StepEnd &end) const final
    {
        end(take(context, state));
    }
    virtual StepResult take(const ScanContext &context, ScanState &state) const = 0;
};

/// All steps, in order. Lives as long as the program.
const std::vector<std::unique_ptr<const Step>> &allSteps();

} // namespace passerelle::scan
