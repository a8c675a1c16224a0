// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/pending_answer.h"

#include <QCoreApplication>

namespace passerelle::secrets
{

Problem cancelled()
{
    return {QStringLiteral("cancelled"),
            QCoreApplication::translate("SecretStore", "The question to the keychain was given up."),
            {},
            QCoreApplication::translate("SecretStore", "Try again when you need the password.")};
}

} // namespace passerelle::secrets
