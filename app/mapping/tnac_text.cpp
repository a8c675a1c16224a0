// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/tnac_text.h"

#include "document/edit.h"
#include "json/format.h"

namespace passerelle::mapping
{

using document::Buffer;

/// With all that has one clear sense written rightly.
static QByteArray mended(const json::Reading &reading)
{
    document::Edit edit;
    for (const json::Deviation &deviation : reading.deviations) {
        const auto mend = json::mend(reading, deviation);
        if (!mend || !mend->certain)
            continue;
        for (const json::Mend::Piece &piece : mend->pieces)
            edit.replacements.push_back({Buffer::Mapping, piece.range, piece.with});
    }
    document::Snapshot before;
    before.texts[static_cast<std::size_t>(Buffer::Mapping)] = reading.tree.text();
    const auto ready = document::normalized(std::move(edit), before);
    return ready ? document::applied(reading.tree.text(), *ready, Buffer::Mapping) : reading.tree.text();
}

static QByteArray laidOut(const json::Reading &reading, TnacLayout layout)
{
    const QByteArray &text = reading.tree.text();
    const auto with = [&](const char *step) { return json::formattedText(reading, step).value_or(text); };
    switch (layout) {
    case TnacLayout::TwoSpaces:
        return with("  ");
    case TnacLayout::FourSpaces:
        return with("    ");
    case TnacLayout::Tabs:
        return with("\t");
    case TnacLayout::Compact:
        return json::compactText(reading);
    case TnacLayout::AsItStands:
        break;
    }
    return text;
}

TnacText tnacText(const json::Reading &reading, TnacLayout layout)
{
    if (reading.isStrict())
        return {laidOut(reading, layout), true};
    const json::Reading strict = json::read(mended(reading));
    if (strict.isStrict())
        return {laidOut(strict, layout), true};
    const QByteArray &text = reading.tree.text();
    return {text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text, false};
}

} // namespace passerelle::mapping
