// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ledger/ledger.h"
#include "ledger/ledger_database.h"
#include "otipass/client.h"
#include "sandbox/server.h"
#include "scan/chain.h"
#include "scan/scan_context.h"
#include "scan/scan_state.h"
#include "scan/step.h"
#include "secrets/secret.h"

#include <QTemporaryDir>
#include <memory>
#include <optional>

namespace passerelle::test
{

/// Everything that a scan needs, real: the sandbox on its socket, the ledger in its file; with texts that a
/// test can change before the facts are read.
class ScanWorld
{
public:
    ScanWorld();

    /// Exchanges a piece of a text, which must be there.
    void change(document::Buffer buffer, const QByteArray &from, const QByteArray &to);
    void setText(document::Buffer buffer, const QByteArray &text);
    /// Starts the sandbox with a built-in scenario.
    void play(const QString &scenario);
    void playScenario(const sandbox::Scenario &scenario);
    void stopSandbox() { m_server.reset(); }

    /// Of the texts as they are now, checked.
    scan::ScanContext context();
    /// A scan of this card at PDA_01, and a state in which the steps before `step` have passed.
    scan::Scan scanOf(const QString &card = kGoodCard,
                      const QString &device = QStringLiteral("PDA_01")) const;
    /// Runs one scan through a chain and waits for its end.
    scan::Trace run(const scan::Scan &scan);
    scan::Trace run(const QString &card = kGoodCard) { return run(scanOf(card)); }

    ledger::Totals totals();
    std::vector<ledger::ScanRow> rows();

    static inline const QString kGoodCard = QStringLiteral("TLS00012345678");

    QTemporaryDir folder;
    std::shared_ptr<FixedClock> clock;
    std::unique_ptr<ledger::Ledger> ledger;
    otipass::Client client;
    scan::Chain chain;
    /// What the password reader answers; nothing: no password is known.
    std::optional<QByteArray> password = QByteArrayLiteral("marker-key-of-the-test");
    std::optional<Problem> passwordProblem;
    QString fileFolder;
    std::optional<QUrl> sandboxUrl; ///< instead of the sandbox's own

private:
    document::Snapshot m_snapshot;
    std::unique_ptr<sandbox::Server> m_server;
};

/// The record of one step of a trace.
const scan::StepRecord &stepOf(const scan::Trace &trace, QLatin1String name);
/// "detection:passed device-and-door:failed(device-unknown) …" up to the last step that was reached.
QString wayOf(const scan::Trace &trace);

} // namespace passerelle::test
