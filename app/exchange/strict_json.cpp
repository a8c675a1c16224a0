// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/strict_json.h"

#include "mapping/tnac_text.h"

#include <QCoreApplication>

namespace passerelle::exchange
{

struct StrictJson {
    Q_DECLARE_TR_FUNCTIONS(StrictJson)
};

Result<QByteArray> strictJson(const mapping::Mapping &mapping)
{
    const mapping::TnacText text = mapping::tnacText(mapping.reading(), mapping::TnacLayout::AsItStands);
    if (text.isStrict)
        return text.bytes;
    return Failure(
        Problem{QStringLiteral("json-not-strict"),
                StrictJson::tr("The mapping still has errors in its JSON, so TNAC would not read it."),
                {},
                StrictJson::tr("Repair the errors first.")});
}

} // namespace passerelle::exchange
