// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>
#include <memory>

namespace passerelle
{
class Worker;
}

namespace passerelle::ui
{

class SourceEditor;

/// Brings a large text into the source without keeping the window waiting: Scintilla makes its document of it
/// on a thread (lines, room for styles), the window only takes it over. The old text stays in view until
/// then.
class SourceLoader
{
public:
    explicit SourceLoader(SourceEditor &source);
    ~SourceLoader();
    Q_DISABLE_COPY_MOVE(SourceLoader)

    /// Calls `done` with whether the text is there, unless another load or drop() came first.
    void load(const QByteArray &text, std::function<void(bool isPlaced)> done);
    /// Forgets the text that is on its way.
    void drop() { ++m_job; }

private:
    void place(void *document);

    SourceEditor &m_source;
    quint64 m_job = 0;
    std::unique_ptr<Worker> m_worker; ///< made when it is first needed
};

} // namespace passerelle::ui
