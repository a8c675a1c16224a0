// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret_store.h"

#include <QMetaObject>
#include <QPointer>
#include <memory>

namespace passerelle::secrets
{

/// The problem of a question that was given up.
Problem cancelled();

/// A question on its way to its one end. Shared by whoever may bring that end about; the first one counts.
template <typename Value>
class PendingAnswer
{
public:
    using Answer = std::function<void(Result<Value>)>;

    PendingAnswer(QObject *context, Answer answer) : m_context(context), m_answer(std::move(answer)) {}

    bool isOver() const { return !m_answer; }

    /// Called once, at the end, whichever it is; for what only serves the question (its timer, its job).
    void setCleanUp(std::function<void()> cleanUp) { m_cleanUp = std::move(cleanUp); }

    /// Tells the context from the event loop, if it is still there and was not told before.
    void end(Result<Value> result)
    {
        if (isOver())
            return;
        Answer answer = std::exchange(m_answer, nullptr);
        if (const auto cleanUp = std::exchange(m_cleanUp, nullptr))
            cleanUp();
        if (!m_context)
            return;
        auto told = std::make_shared<Result<Value>>(std::move(result));
        QMetaObject::invokeMethod(
            m_context.data(), [answer = std::move(answer), told]() { answer(std::move(*told)); },
            Qt::QueuedConnection);
    }

    static Request request(const std::shared_ptr<PendingAnswer> &pending)
    {
        return Request([weak = std::weak_ptr<PendingAnswer>(pending)] {
            if (const auto alive = weak.lock())
                alive->end(Failure(cancelled()));
        });
    }

private:
    QPointer<QObject> m_context;
    Answer m_answer;
    std::function<void()> m_cleanUp;
};

} // namespace passerelle::secrets
