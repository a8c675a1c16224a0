// SPDX-License-Identifier: GPL-3.0-or-later
/// Any sequence of edits: what is read and found again around each of them must be what reading and checking
/// the whole text gives.
#include "support/check_difference.h"
#include "support/edit_sequence.h"

#include <cstdio>
#include <cstdlib>

using namespace passerelle;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    test::EditSequence edits(QByteArrayView(data, static_cast<qsizetype>(size)));
    auto result = *rules::check(test::factsOfText(edits.text(), nullptr));
    while (edits.next()) {
        const auto again = *rules::recheck(test::factsOfText(edits.text(), result.facts().get()), result);
        const QByteArray found =
            test::difference(again, *rules::check(test::factsOfText(edits.text(), nullptr)));
        if (!found.isEmpty()) {
            std::fprintf(stderr, "%s differ\n", found.constData());
            std::abort();
        }
        result = again;
    }
    return 0;
}
