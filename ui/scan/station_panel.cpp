// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/station_panel.h"

#include "session/scan_session.h"
#include "ui/ledger/synchronise_bar.h"
#include "ui/scan/file_folder_field.h"
#include "ui/scan/outcome_plate.h"
#include "ui/scan/recent_look.h"
#include "ui/scan/scenario_field.h"
#include "ui/shell/page.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

namespace passerelle::ui
{

using session::ScanSession;

StationPanel::StationPanel(const PageContext &context, session::ScenarioChoices &scenarios, QWidget *parent)
    : QWidget(parent), m_scan(context.scan)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kGrid);
    // What is read from afar comes first; what is chosen once stands below it.
    makeDevice();
    makeCard(layout);
    makeAnswers(layout, context, scenarios);
    makeRecent(layout);
    connect(&m_scan, &ScanSession::changed, this, &StationPanel::follow);
    connect(&m_scan, &ScanSession::traceChanged, this, &StationPanel::showTrace);
    connect(&m_scan, &ScanSession::scanFinished, this,
            [this](const scan::Trace &trace) { m_recent.prepend(trace); });
    follow();
}

/// Texts that wrap need a height that depends on the width, which the splitter around them does not know of:
/// left to itself it would cut the outcome.
void StationPanel::keepItsHeight()
{
    if (layout() && layout()->hasHeightForWidth())
        setMinimumHeight(layout()->totalMinimumHeightForWidth(width()));
}

bool StationPanel::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        keepItsHeight();
    return isDone;
}

void StationPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepItsHeight();
}

void StationPanel::makeDevice()
{
    m_device = new QComboBox(this);
    m_device->setObjectName(QStringLiteral("device"));
    m_device->setFont(codeFont());
    // As wide as a name, not as the sentence that stands there while there is no device.
    m_device->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_device->setMinimumContentsLength(12);
    m_way = new ToneLabel({}, Tone::Subtle, this);
    m_way->setWordWrap(true);
    connect(m_device, &QComboBox::activated, this, [this] { m_scan.setDevice(m_device->currentText()); });
}

static QFormLayout *stationForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * kGrid);
    form->setVerticalSpacing(kGrid);
    return form;
}

void StationPanel::makeAnswers(QBoxLayout *layout, const PageContext &context,
                               session::ScenarioChoices &scenarios)
{
    m_target = new QComboBox(this);
    m_target->setObjectName(QStringLiteral("target"));
    m_target->addItem(tr("Sandbox on this computer"), static_cast<int>(ScanSession::Target::Sandbox));
    m_target->addItem(tr("Otipass, for real"), static_cast<int>(ScanSession::Target::Otipass));
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->setMinimumContentsLength(12);
    m_online = new QCheckBox(tr("&Online"), this);
    m_online->setObjectName(QStringLiteral("online"));
    m_online->setAccessibleName(tr("Online"));
    m_online->setToolTip(
        tr("Offline, only the detection decides: what is detected is let in, and its control and "
           "sale follow when you synchronise."));

    auto *answers = new QHBoxLayout;
    answers->setSpacing(2 * kGrid);
    answers->addWidget(m_target, 1);
    answers->addWidget(m_online);
    auto *answersLabel = new QLabel(tr("&Who answers"), this);
    answersLabel->setBuddy(m_target);
    m_target->setAccessibleName(tr("Who answers"));
    m_form = stationForm();
    m_form->addRow(answersLabel, answers);
    m_scenario = new ScenarioField(scenarios, context.dialogs, this);
    addField(m_form, tr("Scenar&io"), m_scenario);
    addField(m_form, tr("Fi&les"), new FileFolderField(m_scan, context.dialogs, context.settings, this));
    layout->addLayout(m_form);

    connect(m_target, &QComboBox::activated, this,
            [this] { m_scan.setTarget(static_cast<ScanSession::Target>(m_target->currentData().toInt())); });
    connect(m_online, &QCheckBox::toggled, &m_scan, &ScanSession::setOnline);
}

void StationPanel::makeCard(QBoxLayout *layout)
{
    m_card = new QLineEdit(this);
    m_card->setObjectName(QStringLiteral("card"));
    m_card->setAccessibleName(tr("Card"));
    m_card->setPlaceholderText(tr("scan or type a card, then Enter"));
    QFont large = codeFont();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_card->setFont(large);
    m_first = new QPushButton(this);
    m_first->setObjectName(QStringLiteral("first-sample"));
    makePrimary(m_first);
    m_samples = new QToolButton(this);
    m_samples->setObjectName(QStringLiteral("sample-cards"));
    m_samples->setText(tr("Cards of the sandbox"));
    m_samples->setAccessibleName(m_samples->text());
    m_samples->setIcon(icon(QLatin1String("scan")));
    m_samples->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_samples->setPopupMode(QToolButton::InstantPopup);
    m_samples->setMenu(new QMenu(m_samples));
    m_samples->menu()->setToolTipsVisible(true);
    m_stop = new QPushButton(tr("S&top"), this);
    m_stop->setAccessibleName(tr("Stop the scan"));
    m_plate = new OutcomePlate(this);

    auto *held = new QHBoxLayout;
    held->setSpacing(kGrid);
    held->addWidget(m_card, 1);
    held->addWidget(m_stop);
    auto *under = new QHBoxLayout;
    under->setSpacing(kGrid);
    under->addWidget(m_first);
    under->addWidget(m_samples);
    under->addStretch(1);
    auto *label = new QLabel(tr("&Card"), this);
    label->setBuddy(m_card);
    QFormLayout *form = stationForm();
    addField(form, tr("&Device"), m_device);
    form->addRow(QString(), m_way);
    form->addRow(label, held);
    form->addRow(QString(), under);
    layout->addLayout(form);
    layout->addWidget(new SynchroniseBar(m_scan.ledgerKeeper(), this));
    layout->addWidget(m_plate);

    connect(m_card, &QLineEdit::returnPressed, this, &StationPanel::scanCard);
    connect(m_first, &QPushButton::clicked, this, [this] {
        const auto cards = m_scan.sampleCards();
        if (!cards.empty())
            scanSample(cards.front().code);
    });
    connect(m_samples->menu(), &QMenu::aboutToShow, this, &StationPanel::fillSamples);
    connect(m_stop, &QPushButton::clicked, &m_scan, &ScanSession::cancel);
}

void StationPanel::makeRecent(QBoxLayout *layout)
{
    auto *look = new RecentLook(this);
    look->setSourceModel(&m_recent);
    m_recentView = new QListView(this);
    m_recentView->setObjectName(QStringLiteral("recent-scans"));
    m_recentView->setAccessibleName(tr("Recent scans"));
    m_recentView->setModel(look);
    m_recentView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_recentView->setUniformItemSizes(true);
    layout->addWidget(subheading(tr("Recent scans"), this));
    layout->addWidget(m_recentView, 1);
    connect(m_recentView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    Q_EMIT traceChosen(m_recent.traces()[static_cast<std::size_t>(current.row())]);
            });
}

void StationPanel::focusCard()
{
    m_card->setFocus(Qt::OtherFocusReason);
    m_card->selectAll();
}

void StationPanel::follow()
{
    const bool isSandbox = m_scan.target() == ScanSession::Target::Sandbox;
    m_target->setCurrentIndex(isSandbox ? 0 : 1);
    {
        const QSignalBlocker quiet(m_online);
        m_online->setChecked(m_scan.isOnline());
    }
    fillDevices();
    m_way->setText(m_scan.deviceWay(m_scan.device()));
    m_samples->setVisible(isSandbox);
    m_form->setRowVisible(m_scenario, isSandbox);
    showFirst();
    m_stop->setEnabled(m_scan.isScanning());
}

void StationPanel::fillDevices()
{
    const QStringList names = m_scan.devices();
    QStringList shown;
    for (int index = 0; index < m_device->count(); ++index)
        shown.append(m_device->itemText(index));
    if (shown != names) {
        m_device->clear();
        m_device->addItems(names);
    }
    m_device->setCurrentIndex(static_cast<int>(names.indexOf(m_scan.device())));
    m_device->setPlaceholderText(names.isEmpty() ? tr("no device in the set-up") : tr("choose a device"));
}

void StationPanel::fillSamples()
{
    QMenu *menu = m_samples->menu();
    menu->clear();
    for (const ScanSession::SampleCard &card : m_scan.sampleCards()) {
        //: A card of the sandbox and what it is good for: "TLS00012345678 – active"
        QAction *action = menu->addAction(tr("%1 – %2").arg(card.code, card.description));
        connect(action, &QAction::triggered, this, [this, code = card.code] { scanSample(code); });
    }
}

/// Whoever has not seen a card go the whole way yet is offered one; later it would only take place.
void StationPanel::showFirst()
{
    const auto cards = m_scan.sampleCards();
    const auto &recent = m_scan.recent();
    const bool wentThrough = std::any_of(recent.begin(), recent.end(), [](const scan::Trace &trace) {
        return trace.outcome == scan::Outcome::LetInSaleMade;
    });
    m_first->setVisible(!wentThrough && !m_scan.isScanning() &&
                        m_scan.target() == ScanSession::Target::Sandbox && !cards.empty());
    if (cards.empty())
        return;
    //: On a button; %1 is the code of a card
    m_first->setText(tr("Scan %1").arg(cards.front().code));
    m_first->setAccessibleName(m_first->text());
    m_first->setToolTip(cards.front().description);
}

void StationPanel::scanSample(const QString &code)
{
    m_card->setText(code);
    focusCard(); // where the next card is typed; the button may go
    scanCard();
}

void StationPanel::showTrace()
{
    if (m_scan.current().scan.id.isEmpty())
        m_plate->clear();
    else
        m_plate->show(m_scan.current());
    m_stop->setEnabled(m_scan.isScanning());
    showFirst();
}

void StationPanel::scanCard()
{
    m_scan.scan(m_card->text());
    m_card->selectAll();
}

} // namespace passerelle::ui
