// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "document/edit.h"
#include "mapping/mapping.h"

#include <QObject>
#include <functional>
#include <memory>

namespace passerelle
{
class Worker;
}

namespace passerelle::session
{

class WorkspaceSession;

/// Makes changes of the mapping that may be large: small ones at once, others beside the program. A change is
/// made of the text as it is when it is asked for; where the text has changed before a large one is ready, it
/// is dropped, and told.
class EditRunner : public QObject
{
    Q_OBJECT
public:
    using Make = std::function<Result<document::Edit>(const mapping::Mapping &)>;

    explicit EditRunner(WorkspaceSession &session, QObject *parent = nullptr);
    ~EditRunner() override;

    /// `size` is how many cells it is about; `then` is called after the change is in the text.
    void run(const mapping::Mapping &mapping, qsizetype size, Make make, std::function<void()> then = {});

Q_SIGNALS:
    void problem(const passerelle::Problem &problem);

private:
    void apply(const Result<document::Edit> &edit, const std::function<void()> &then);

    WorkspaceSession &m_session;
    std::unique_ptr<Worker> m_worker;
};

} // namespace passerelle::session
