// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/exchange_step.h"

#include "otipass/client.h"

#include <QPointer>

namespace passerelle::scan
{

namespace
{

using otipass::ExchangeResult;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeStep)
};

StepResult told(const ExchangeResult &exchange, StepResult result)
{
    result.note(Words::tr("Time"), Words::tr("%1 ms").arg(exchange.milliseconds));
    if (exchange.kind != ExchangeResult::Kind::Answered) {
        result.note(Words::tr("May have arrived"),
                    exchange.mayHaveArrived ? Words::tr("yes: Otipass may have counted the control")
                                            : Words::tr("no: Otipass has not seen it"));
        return result.fail(exchange.problem);
    }
    result.note(Words::tr("Status"), QString::number(exchange.answer.status));
    result.note(Words::tr("Kind of content"),
                QString::fromUtf8(exchange.answer.header(QByteArrayLiteral("Content-Type"))));
    result.note(Words::tr("Answer"), QString::fromUtf8(exchange.answer.body));
    if (exchange.answer.viaProxy)
        result.note(Words::tr("Proxy"), Words::tr("yes"), {},
                    Words::tr("The Otipass address must be allowed in the outgoing proxy."));
    return result.pass(
        Words::tr("Answered with status %1 after %2 ms.")
            .arg(QString::number(exchange.answer.status), QString::number(exchange.milliseconds)));
}

} // namespace

void ExchangeStep::run(const ScanContext &context, ScanState &state, const StepEnd &end) const
{
    StepResult result;
    result.note(tr("Sent"), state.redactor.redacted(state.request->shownLine()));
    if (state.request->hasBody())
        result.note(tr("With"), state.redactor.redacted(QString::fromUtf8(state.request->shownBody())));
    otipass::Exchange *exchange = context.client->send(*state.request, std::move(*state.key));
    state.key.reset();
    state.cancelRunning = [running = QPointer(exchange)] {
        if (running)
            running->cancel();
    };
    QObject::connect(exchange, &otipass::Exchange::finished, state.owner,
                     [&state, end, result](const ExchangeResult &finished) {
                         state.exchange = finished;
                         end(told(finished, result));
                     });
}

} // namespace passerelle::scan
