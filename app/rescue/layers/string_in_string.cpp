// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/content.h"
#include "rescue/layer.h"

#include <QCoreApplication>

namespace passerelle::rescue
{

namespace
{

/// All of the text is one string, and that holds the JSON.
class StringInStringLayer final : public Layer
{
public:
    QLatin1String id() const override { return QLatin1String("string-in-string"); }
    QString said(int /*count*/) const override
    {
        return QCoreApplication::translate("RescueLayer", "JSON taken out of the string that held it");
    }
    std::optional<Peeled> peel(const json::Reading &reading) const override
    {
        if (auto inner = jsonInString(reading))
            return Peeled{std::move(*inner)};
        return std::nullopt;
    }
};

} // namespace

const Layer &stringInStringLayer()
{
    static const StringInStringLayer layer;
    return layer;
}

} // namespace passerelle::rescue
