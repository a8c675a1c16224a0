// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/marks_maker.h"

#include "rules/cell_marks.h"
#include "ui/mapping/source_marks.h"

namespace passerelle::ui
{

/// The marks of as many findings are made within a fraction of a frame.
static constexpr std::size_t kAtOnce = 2000;

static FindingMarks marksOf(const rules::CheckResult &result)
{
    return {result, rules::cellMarks(result), sourceMarks(result)};
}

MarksMaker::MarksMaker(Made made) : m_made(std::move(made)) {}

MarksMaker::~MarksMaker() { m_wish.cancel(); }

void MarksMaker::request(const rules::CheckResult &result)
{
    m_wish.cancel();
    m_wish = {};
    if (result.findings().size() <= kAtOnce) {
        m_made(marksOf(result));
        return;
    }
    if (!m_worker)
        m_worker = std::make_unique<Worker>(QStringLiteral("marks"));
    m_worker->run([result, wish = m_wish] { return wish.isCancelled() ? FindingMarks() : marksOf(result); },
                  [this, wish = m_wish](FindingMarks marks) {
                      if (!wish.isCancelled())
                          m_made(std::move(marks));
                  });
}

} // namespace passerelle::ui
