// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/cell_jump.h"

#include <algorithm>

namespace passerelle::ui
{

int jumpAlong(int from, int by, int length, const std::function<bool(int place)> &isFilled)
{
    const auto isInside = [length](int place) { return place >= 0 && place < length; };
    int place = from + by;
    if (!isInside(place))
        return from;
    const bool toTheEndOfTheFilled = isFilled(from) && isFilled(place);
    while (isInside(place) && isFilled(place) == toTheEndOfTheFilled)
        place += by;
    return std::clamp(toTheEndOfTheFilled ? place - by : place, 0, length - 1);
}

} // namespace passerelle::ui
