// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/recent_model.h"

#include <QWidget>

class QBoxLayout;
class QFormLayout;
class QComboBox;
class QCheckBox;
class QLineEdit;
class QListView;
class QPushButton;
class QToolButton;

namespace passerelle::session
{
class ScanSession;
class ScenarioChoices;
} // namespace passerelle::session

namespace passerelle::ui
{

class OutcomePlate;
class ScenarioField;
class ToneLabel;
struct PageContext;

/// Where cards are held: who answers, which device, the card, and what came of it.
class StationPanel : public QWidget
{
    Q_OBJECT
public:
    StationPanel(const PageContext &context, session::ScenarioChoices &scenarios, QWidget *parent = nullptr);

    /// Puts the cursor where a scanner types.
    void focusCard();

Q_SIGNALS:
    /// An older scan was chosen, to look at its way again.
    void traceChosen(const passerelle::scan::Trace &trace);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepItsHeight();
    void makeDevice();
    void makeAnswers(QBoxLayout *layout, const PageContext &context, session::ScenarioChoices &scenarios);
    void makeCard(QBoxLayout *layout);
    void makeRecent(QBoxLayout *layout);
    void follow();
    void fillDevices();
    void fillSamples();
    void showFirst();
    void scanSample(const QString &code);
    void showTrace();
    void scanCard();

    session::ScanSession &m_scan;
    scan::RecentModel m_recent;
    QFormLayout *m_form = nullptr;
    ScenarioField *m_scenario = nullptr;
    QComboBox *m_target = nullptr;
    QCheckBox *m_online = nullptr;
    QComboBox *m_device = nullptr;
    ToneLabel *m_way = nullptr;
    QLineEdit *m_card = nullptr;
    QPushButton *m_first = nullptr; ///< scans the sandbox's first card, as long as nothing was scanned
    QToolButton *m_samples = nullptr;
    QPushButton *m_stop = nullptr;
    OutcomePlate *m_plate = nullptr;
    QListView *m_recentView = nullptr;
};

} // namespace passerelle::ui
