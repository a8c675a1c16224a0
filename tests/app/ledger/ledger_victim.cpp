// SPDX-License-Identifier: GPL-3.0-or-later
// A program that works on a ledger until it is killed: `ledger_victim <ledger> record|queue|synchronise
// <first>`. Prints the number of each scan once the ledger has answered for it; when synchronising, of each
// scan whose turn it is, before it is on the disk.
#include "app/ledger/ledger_samples.h"
#include "ledger/ledger.h"

#include <QCoreApplication>
#include <cstdio>
#include <cstdlib>

using namespace passerelle;
using namespace passerelle::ledger;

namespace
{

/// So many are asked for at once, so that commits are shared.
constexpr int kInFlight = 8;

void say(int number)
{
    std::printf("%d\n", number);
    std::fflush(stdout);
}

class Victim : public QObject
{
public:
    Victim(const QString &path, bool offline, int first) : m_ledger(path), m_offline(offline), m_next(first)
    {
        for (int i = 0; i < kInFlight; ++i)
            askForOne();
    }

private:
    void askForOne()
    {
        const int number = m_next++;
        const auto answered = [this, number](const Result<Recorded> &recorded) {
            if (!recorded)
                std::exit(1);
            say(number);
            askForOne();
        };
        if (m_offline)
            m_ledger.queueOffline(samples::queued(number), this, answered);
        else
            m_ledger.record(samples::sold(number), this, answered);
    }

    Ledger m_ledger;
    bool m_offline;
    int m_next;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    if (arguments[2] != QLatin1String("synchronise")) {
        const Victim victim(arguments[1], arguments[2] == QLatin1String("queue"), arguments[3].toInt());
        return QCoreApplication::exec();
    }
    Ledger ledger(arguments[1]);
    int turn = 0;
    const Resolver resolver = [&turn](const QueuedScan &queued, const QuotaUsed &quota) {
        say(++turn);
        return samples::resolved(queued, quota);
    };
    ledger.synchronise({}, resolver, {}, &application, {},
                       [](const Result<Synchronised> &done) { QCoreApplication::exit(done ? 0 : 1); });
    return QCoreApplication::exec();
}
