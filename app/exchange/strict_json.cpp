// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/strict_json.h"

#include "document/edit.h"

#include <QCoreApplication>

namespace passerelle::exchange
{

struct StrictJson {
    Q_DECLARE_TR_FUNCTIONS(StrictJson)
};

/// Mends may bring others to light; more rounds than these are never needed by what a person wrote.
static constexpr int kMostRounds = 8;

Result<QByteArray> strictJson(const mapping::Mapping &mapping)
{
    const Failure refused(
        Problem{QStringLiteral("json-not-strict"),
                StrictJson::tr("The mapping still has errors in its JSON, so TNAC would not read it."),
                {},
                StrictJson::tr("Repair the errors first.")});
    json::Reading reading = mapping.reading();
    for (int round = 0; round < kMostRounds && !reading.isStrict(); ++round) {
        document::Edit edit;
        document::Snapshot before;
        before.texts[0] = reading.tree.text();
        for (const json::Deviation &deviation : reading.deviations) {
            const std::optional<json::Mend> mend = json::mend(reading, deviation);
            if (!mend || !mend->certain)
                return refused;
            for (const json::Mend::Piece &piece : mend->pieces)
                edit.replacements.push_back({document::Buffer::Mapping, piece.range, piece.with});
        }
        const auto ready = document::normalized(std::move(edit), before);
        if (!ready)
            return refused;
        reading = json::read(document::applied(before.texts[0], *ready, document::Buffer::Mapping));
    }
    if (!reading.isStrict())
        return refused;
    return reading.tree.text();
}

} // namespace passerelle::exchange
