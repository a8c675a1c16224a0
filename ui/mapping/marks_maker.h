// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "base/worker.h"
#include "mapping/mapping_model.h"
#include "rules/checker.h"
#include "ui/mapping/source_editor.h"

#include <functional>
#include <memory>

namespace passerelle::ui
{

/// What the findings of a check mark: cells of the table, and places of the source sorted by offset.
struct FindingMarks {
    rules::CheckResult result;
    std::vector<mapping::CellMark> cells;
    std::vector<SourceMark> places;
};

/// Makes the marks of findings: of few at once, of many beside the window. Only the newest are ever told.
class MarksMaker
{
public:
    using Made = std::function<void(FindingMarks)>;

    explicit MarksMaker(Made made);
    ~MarksMaker();
    Q_DISABLE_COPY_MOVE(MarksMaker)

    void request(const rules::CheckResult &result);

private:
    Made m_made;
    CancelToken m_wish;
    std::unique_ptr<Worker> m_worker; ///< made when it is first needed
};

} // namespace passerelle::ui
