// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/checker.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace passerelle::ui
{

class JudgementPart;

/// The chosen finding: what is wrong, whether that is certain, why it matters, where it is, what would put it
/// right and what that would change; and what the workspace says of it and of its rule.
class FindingDetails : public QScrollArea
{
    Q_OBJECT
public:
    explicit FindingDetails(QWidget *parent = nullptr);

    /// What to show of a finding.
    struct Content {
        rules::CheckResult result;
        const rules::Finding *finding = nullptr;                ///< of the result
        const workspace::AcceptedFinding *acceptance = nullptr; ///< of its facts
        bool mayRepair = true;
        int alike = 1; ///< findings of the same rule
    };
    void show(const Content &content);
    void showNothing();
    /// There is nothing to choose from.
    void showEmpty(bool isFiltered);
    /// Shows or hides what the rule's explanation says.
    void setExplained(bool explained);
    /// Whether the finding that is shown can be accepted with a reason, and going to where that is typed.
    bool mayAccept() const;
    void enterReason();

Q_SIGNALS:
    void repairRequested(const passerelle::rules::Repair &repair);
    /// The repair of that number for all findings of the rule.
    void repairAllLikeRequested(int repair);
    void placeRequested(const passerelle::document::Place &place);
    void acceptRequested(const QString &reason);
    void takeBackRequested();
    void severityRequested(QLatin1String word);
    void ruleRequested(const QString &id);

private:
    QWidget *makeParts(QWidget *parent);
    void clear(QVBoxLayout *layout);
    void showPlaces(const Content &content);
    void showRepairs(const Content &content);
    void addRepair(const Content &content, const rules::Repair &repair, int index);
    void showText(const QString &title, const QString &explanation);
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLabel *m_title;
    QLabel *m_certainty;
    QLabel *m_message;
    QWidget *m_parts; ///< cause and action, each behind what it is
    QLabel *m_cause;
    QLabel *m_action;
    QLabel *m_explanation;
    QLabel *m_example;
    QVBoxLayout *m_places;
    QVBoxLayout *m_repairs;
    QLabel *m_preview;
    QLabel *m_noRepair;
    JudgementPart *m_judgement;
    bool m_isExplained = true;
};

} // namespace passerelle::ui
