// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/changes_model.h"
#include "session/compare_source.h"
#include "session/text_comparer.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>
#include <vector>

namespace passerelle
{
class Worker;
}
namespace passerelle::document
{
struct Edit;
}

namespace passerelle::session
{

class WorkspaceSession;

/// The open mapping (left) beside another one (right): compares beside the work, follows the document as it
/// is edited, and takes changes over as steps of the history.
class CompareSession : public QObject
{
    Q_OBJECT
public:
    explicit CompareSession(WorkspaceSession &session, QObject *parent = nullptr);
    ~CompareSession() override;

    /// Reads the other mapping and compares with it until close() or another source.
    void compareWith(const CompareSource &source);
    /// Reads the same source again: it may have changed.
    void refresh();
    void close();

    bool isActive() const { return m_source.isSet(); }
    bool isBusy() const { return m_isBusy; } ///< a comparison is under way, or will be in a moment
    const QString &otherName() const { return m_source.name; }
    /// The newest comparison, or null; it may be of a text that has changed since.
    const std::shared_ptr<const compare::Comparison> &comparison() const { return m_comparison; }
    /// The comparison is one of the text as it stands.
    bool isCurrent() const;
    compare::ChangesModel &changes() { return m_changes; }

    /// Takes changes over (indexes in the comparison) as one step of the history. Works in the background;
    /// does nothing where the text has changed meanwhile.
    void takeOver(const std::vector<int> &changes);

    /// The two texts line by line. Compared in the background when asked for; see texts() for what comes of
    /// it.
    void requestTexts(difference::Spaces spaces);
    TextComparer &texts() { return m_texts; }
    /// Takes changes of the two texts over (indexes in the result of texts()) as one step of the history.
    /// Does nothing where the text has changed meanwhile.
    void takeTextOver(const std::vector<int> &changes);

Q_SIGNALS:
    void changed(); ///< source, comparison or busy
    void problem(const passerelle::Problem &problem);

private:
    using Right = std::shared_ptr<const mapping::Mapping>;
    struct Outcome {
        Right right;
        std::shared_ptr<const compare::Comparison> comparison; ///< null: cancelled
        std::optional<Problem> problem;
    };

    void restart();
    void start();
    static Outcome work(const CompareSource &source, Right right, const QByteArray &left,
                        const CancelToken &cancel);
    void take(quint64 revision, const Outcome &outcome);
    void apply(quint64 revision, const document::Edit &edit);

    WorkspaceSession &m_session;
    CompareSource m_source;
    Right m_right; ///< what was read of the source; null until then
    compare::ChangesModel m_changes;
    std::shared_ptr<const compare::Comparison> m_comparison;
    quint64 m_revision = 0; ///< of the left text of the comparison
    TextComparer m_texts;
    QTimer m_delay;
    CancelToken m_cancel;
    quint64 m_job = 0;
    bool m_isBusy = false;
    std::unique_ptr<Worker> m_worker; ///< last: its end comes first
};

} // namespace passerelle::session
