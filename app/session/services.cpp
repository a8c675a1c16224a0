// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/services.h"

#include "base/clock.h"
#include "secrets/secret_store.h"

#include <QStandardPaths>

namespace passerelle::session
{

Services systemServices()
{
    return {nullptr, std::make_shared<SystemClock>(),
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
}

} // namespace passerelle::session
