// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/trace_printer.h"

#include "base/plain_text.h"
#include "cli/json_writer.h"

#include <QCoreApplication>

namespace passerelle::cli
{

namespace
{

class TraceText
{
    Q_DECLARE_TR_FUNCTIONS(TracePrinter)
public:
    static QString outcome(scan::Outcome outcome)
    {
        switch (outcome) {
        case scan::Outcome::LetInSaleMade:
            return tr("Let in, sale made");
        case scan::Outcome::LetInNoSale:
            return tr("Let in, no sale");
        case scan::Outcome::Refused:
            return tr("Refused");
        case scan::Outcome::NotOtipass:
            return tr("Not an Otipass card");
        case scan::Outcome::NoAnswer:
            break;
        }
        return tr("No answer");
    }

    static QString step(int number, const scan::StepRecord &step)
    {
        if (step.state == scan::StepState::NotReached)
            return QStringLiteral("%1  %2  -\n").arg(number, 2).arg(step.title, -18);
        const bool passed = step.state == scan::StepState::Passed;
        QString line = QStringLiteral("%1  %2  %3  %4  %5")
                           .arg(number, 2)
                           .arg(step.title, -18)
                           .arg(passed ? tr("passed") : tr("failed"))
                           .arg(tr("%1 ms").arg(step.milliseconds), 7)
                           .arg(oneLine(step.message));
        if (!passed)
            line += QStringLiteral(" [%1]").arg(step.reason);
        return line + QLatin1Char('\n');
    }
};

} // namespace

void printTrace(const World &world, const scan::Trace &trace)
{
    int number = 0;
    for (const scan::StepRecord &step : trace.steps) {
        world.print(TraceText::step(++number, step));
        if (step.state != scan::StepState::Failed)
            continue;
        for (const scan::Evidence &evidence : step.evidence)
            world.print(QStringLiteral("      %1: %2\n").arg(evidence.label, oneLine(evidence.value)));
    }
    world.print(QStringLiteral("%1: %2%3\n")
                    .arg(TraceText::outcome(trace.outcome), oneLine(trace.message),
                         trace.reason.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(trace.reason)));
}

void printTraceAsJson(const World &world, const scan::Trace &trace)
{
    JsonWriter json(world.out);
    json.beginObject();
    json.member(QLatin1String("outcome"), scan::outcomeId(trace.outcome));
    json.member(QLatin1String("reason"), trace.reason);
    json.key(QLatin1String("steps"));
    json.beginArray();
    for (const scan::StepRecord &step : trace.steps) {
        json.beginObject();
        json.member(QLatin1String("name"), step.name);
        json.member(QLatin1String("state"), scan::stateId(step.state));
        json.member(QLatin1String("reason"), step.reason);
        json.member(QLatin1String("message"), step.message);
        json.member(QLatin1String("milliseconds"), step.milliseconds);
        json.endObject();
    }
    json.endArray();
    json.member(QLatin1String("barcode"), trace.barcode);
    json.member(QLatin1String("order"), trace.order);
    json.endObject();
    json.finish();
}

} // namespace passerelle::cli
