// SPDX-License-Identifier: GPL-3.0-or-later
/// Any bytes as a text that was copied: what comes out stays as it is the second time, text that is right is
/// not touched, and answers can be given.
#include "rescue/rescue.h"

#include <cstdio>
#include <cstdlib>

using namespace passerelle;

static void demand(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto once = rescue::rescue(text);
    demand(once.has_value(), "cancelled by nobody");
    demand(once->isStrict == json::read(once->text).isStrict(), "strict or not");
    demand(once->isUntouched() == (once->text == text), "changes that are not told");
    demand(!json::read(text).isStrict() || once->isUntouched(), "right text was touched");
    const auto twice = rescue::rescue(once->text);
    demand(twice->text == once->text, "another text the second time");
    for (std::size_t i = 0; i < once->guesses.size(); ++i)
        demand(rescue::answered(*once, {i}) != once->text, "an answer that changes nothing");
    demand(rescue::likeliest(*once).has_value(), "no likeliest answer");
    demand(rescue::unwrap(text).has_value(), "not unwrapped");
    return 0;
}
