// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/reader.h"

#include <QString>
#include <optional>
#include <vector>

namespace passerelle::rescue
{

/// A text without one layer.
struct Peeled {
    QByteArray text;
    int count = 1; ///< how often something was taken off
};

/// One thing that mail programs, wikis and chats put around JSON. A new one is one class in layers/ and one
/// line in layer_list.cpp. It takes its layer off only where nothing else could be meant, in time linear in
/// the text.
class Layer
{
public:
    virtual ~Layer() = default;

    /// Stable, in kebab-case.
    virtual QLatin1String id() const = 0;
    /// What was done, in words.
    virtual QString said(int count) const = 0;
    /// What is left, or nothing where the text has no such layer.
    virtual std::optional<Peeled> peel(const json::Reading &reading) const = 0;
};

/// All layers, in the order in which they are looked for.
const std::vector<const Layer *> &allLayers();

} // namespace passerelle::rescue
