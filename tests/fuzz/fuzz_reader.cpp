// SPDX-License-Identifier: GPL-3.0-or-later
/// Any bytes: the reader's verdict and values against RapidJSON's, the invariants of its ranges, and its
/// mends.
#include "support/json_oracle.h"

#include <cstdio>
#include <cstdlib>

using namespace passerelle;

static void demand(const QByteArray &broken)
{
    if (broken.isEmpty())
        return;
    std::fprintf(stderr, "%s\n", broken.constData());
    std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const json::Reading reading = json::read(text);
    demand(test::brokenInvariant(reading));
    if (test::isComparable(reading)) {
        const test::Verdict verdict = test::rapidJsonVerdict(text);
        if (verdict.isAccepted != reading.isStrict())
            demand(verdict.isAccepted ? "RapidJSON accepts the text" : "RapidJSON refuses the text");
        if (verdict.isAccepted && verdict.values != test::values(reading.tree))
            demand("RapidJSON reads other values");
    }
    for (quint32 offset = 0; offset < size; offset += 7) {
        const json::NodeId id = reading.tree.innermost(offset);
        if (id != json::kNoNode && !reading.tree.node(id).range().contains(offset))
            demand("the innermost node does not hold the byte");
    }
    demand(test::brokenMend(reading));
    return 0;
}
