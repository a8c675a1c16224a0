// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/layer.h"
#include "rescue/mending.h"
#include "rescue/text_lines.h"

namespace passerelle::rescue
{

namespace
{

/// No-break and zero-width spaces at the start of lines, where they hide line numbers and quote marks. Those
/// within the JSON are put right as what they are.
class OddSpacesLayer final : public Layer
{
public:
    QLatin1String id() const override { return QLatin1String("odd-spaces"); }
    QString said(int count) const override { return mendSaid(id(), count); }
    std::optional<Peeled> peel(const json::Reading &reading) const override
    {
        Peeled peeled{{}, 0};
        forEachLine(reading.tree.text(), [&peeled](const TextLine &line) {
            const char *p = line.from;
            while (p != line.to) {
                const int length = json::bytes::oddSpaceLength(p, line.to);
                if (length == 0 && !isOfStart(*p))
                    break;
                if (length == 0)
                    peeled.text += *p;
                else if (json::bytes::hasWidth(p, length))
                    peeled.text += ' ';
                peeled.count += length == 0 ? 0 : 1;
                p += length == 0 ? 1 : length;
            }
            peeled.text.append(p, line.next - p);
        });
        return peeled.count == 0 ? std::nullopt : std::optional(std::move(peeled));
    }

private:
    static bool isOfStart(char c)
    {
        return json::bytes::isBlank(c) || json::bytes::isDigit(c) || c == '>' || c == '|' || c == ':' ||
               c == '.' || c == ')';
    }
};

} // namespace

const Layer &oddSpacesLayer()
{
    static const OddSpacesLayer layer;
    return layer;
}

} // namespace passerelle::rescue
