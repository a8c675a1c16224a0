// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain_problem.h"

#include <QCoreApplication>
#include <qt6keychain/keychain.h>

namespace passerelle::secrets
{

namespace
{

struct KeychainProblem {
    Q_DECLARE_TR_FUNCTIONS(KeychainProblem)
public:
    QString id, what, next;

    static KeychainProblem of(KeychainFault fault);
};

KeychainProblem KeychainProblem::of(KeychainFault fault)
{
    switch (fault) {
    case KeychainFault::Absent:
        return {QStringLiteral("keychain-absent"),
                tr("This computer offers no keychain to keep passwords in."),
                tr("Type the password once each time the program starts, or start a keychain service "
                   "(on Linux for example gnome-keyring).")};
    case KeychainFault::Locked:
        return {QStringLiteral("keychain-locked"),
                tr("The keychain is locked, so the password cannot be read or kept."),
                tr("Unlock the keychain and try again, or type the password for this session.")};
    case KeychainFault::Denied:
        return {QStringLiteral("keychain-denied"), tr("The keychain refused access to the password."),
                tr("Allow this program in the keychain's settings, or type the password for this session.")};
    case KeychainFault::Timeout:
        return {
            QStringLiteral("keychain-timeout"), tr("The keychain did not answer in time."),
            tr("Look for a question of the keychain behind other windows and try again, or type the password "
               "for this session.")};
    case KeychainFault::TooLong:
        return {QStringLiteral("keychain-too-long"),
                tr("The password is longer than the 2560 bytes that a keychain takes."),
                tr("Check that the API key alone was pasted, without the text around it.")};
    case KeychainFault::Other:
        break;
    }
    return {QStringLiteral("keychain-other"), tr("The keychain reported an error."),
            tr("Try again, or type the password for this session.")};
}

} // namespace

Problem keychainProblem(KeychainFault fault, const QString &detail)
{
    const KeychainProblem words = KeychainProblem::of(fault);
    // Of a keychain that is locked or absent the library says "entry not found", which only confuses.
    const bool saysMore = fault == KeychainFault::Other || fault == KeychainFault::Denied;
    return {words.id, words.what, saysMore ? detail : QString(), words.next};
}

KeychainFault faultOf(int code, ServiceState state)
{
    switch (state) {
    case ServiceState::Absent:
        return KeychainFault::Absent;
    case ServiceState::Silent:
        return KeychainFault::Timeout;
    case ServiceState::Refusing:
        return KeychainFault::Denied;
    case ServiceState::Locked:
        return KeychainFault::Locked;
    case ServiceState::Unknown:
    case ServiceState::Open:
        break;
    }
    switch (code) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainFault::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainFault::Absent;
    default:
        return KeychainFault::Other;
    }
}

} // namespace passerelle::secrets
