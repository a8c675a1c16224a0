// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/finding_details.h"

#include "rules/area.h"
#include "rules/edit_preview.h"
#include "rules/place_text.h"
#include "rules/rule_example.h"
#include "ui/findings/judgement_part.h"
#include "ui/findings/preview_html.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace passerelle::ui
{

static constexpr std::size_t kMostPlaces = 12;
static const char *const kPreview = "preview"; ///< property of a repair's button

static QLabel *readable(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

FindingDetails::FindingDetails(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("finding-details"));
    setAccessibleName(tr("Why, and what to do"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    layout->setSpacing(6);
    m_title = subheading({}, content);
    m_title->setWordWrap(true);
    m_certainty = hint({}, content);
    m_certainty->setObjectName(QStringLiteral("finding-certainty"));
    m_message = readable(content);
    m_message->setObjectName(QStringLiteral("finding-message"));
    m_parts = makeParts(content);
    m_explanation = hint({}, content);
    m_explanation->setObjectName(QStringLiteral("finding-explanation"));
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_example = new QLabel(content);
    m_example->setObjectName(QStringLiteral("finding-example"));
    m_example->setTextFormat(Qt::RichText);
    m_example->setWordWrap(true);
    m_noRepair = hint(tr("There is no repair to offer here: only you can know what is right."), content);
    m_places = new QVBoxLayout;
    m_places->setSpacing(0);
    m_repairs = new QVBoxLayout;
    m_repairs->setSpacing(4);
    m_preview = new QLabel(content);
    m_preview->setObjectName(QStringLiteral("repair-preview"));
    m_preview->setTextFormat(Qt::RichText);
    m_preview->setWordWrap(true);
    m_judgement = new JudgementPart(content);
    layout->addWidget(m_title);
    layout->addWidget(m_certainty);
    layout->addWidget(m_message);
    layout->addWidget(m_parts);
    layout->addLayout(m_places);
    layout->addLayout(m_repairs);
    layout->addWidget(m_noRepair);
    layout->addWidget(m_preview);
    layout->addWidget(m_explanation);
    layout->addWidget(m_example);
    layout->addWidget(m_judgement);
    layout->addStretch(1);
    setWidget(content);
    connect(m_judgement, &JudgementPart::acceptRequested, this, &FindingDetails::acceptRequested);
    connect(m_judgement, &JudgementPart::takeBackRequested, this, &FindingDetails::takeBackRequested);
    connect(m_judgement, &JudgementPart::severityRequested, this, &FindingDetails::severityRequested);
    connect(m_judgement, &JudgementPart::ruleRequested, this, &FindingDetails::ruleRequested);
    showNothing();
}

QWidget *FindingDetails::makeParts(QWidget *parent)
{
    auto *parts = new QWidget(parent);
    auto *form = new QFormLayout(parts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(kGrid);
    form->setVerticalSpacing(2);
    m_cause = readable(parts);
    m_cause->setObjectName(QStringLiteral("finding-cause"));
    m_action = readable(parts);
    m_action->setObjectName(QStringLiteral("finding-action"));
    form->addRow(hint(tr("Why it matters"), parts), m_cause);
    form->addRow(hint(tr("What to do"), parts), m_action);
    return parts;
}

void FindingDetails::clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void FindingDetails::showText(const QString &title, const QString &explanation)
{
    clear(m_places);
    clear(m_repairs);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_explanation->setText(explanation);
    m_explanation->setVisible(m_isExplained || title.isEmpty());
    for (QWidget *widget : {static_cast<QWidget *>(m_certainty), static_cast<QWidget *>(m_message), m_parts,
                            static_cast<QWidget *>(m_noRepair), static_cast<QWidget *>(m_preview),
                            static_cast<QWidget *>(m_example), static_cast<QWidget *>(m_judgement)})
        widget->hide();
    verticalScrollBar()->setValue(0);
}

void FindingDetails::show(const Content &content)
{
    const rules::Rule &rule = *content.finding->rule;
    showText(rule.title(), rule.explanation());
    m_certainty->setText(rules::certaintyText(rule));
    m_certainty->show();
    const Wording wording = content.result.wording(*content.finding);
    m_message->setText(wording.message);
    m_message->show();
    m_cause->setText(wording.cause);
    m_action->setText(wording.action);
    m_parts->show();
    if (const auto example = rules::exampleOf(rule)) {
        m_example->setText(previewHtml(rules::previewOf(*example), palette()));
        m_example->setVisible(m_isExplained);
    }
    showPlaces(content);
    showRepairs(content);
    m_judgement->show(*content.result.facts(), *content.finding, content.acceptance, content.mayRepair);
    m_judgement->setVisible(true);
}

void FindingDetails::showPlaces(const Content &content)
{
    std::vector<document::Place> places{content.finding->place};
    places.insert(places.end(), content.finding->others.begin(), content.finding->others.end());
    const std::size_t shown = std::min(places.size(), kMostPlaces);
    const rules::Facts &facts = *content.result.facts();
    for (std::size_t i = 0; i < shown; ++i) {
        auto *link = new QLabel(widget());
        const QString words = rules::placeText(facts, places[i]);
        link->setObjectName(QStringLiteral("finding-place"));
        link->setTextFormat(Qt::RichText);
        link->setWordWrap(true); // a long excerpt must not push the whole pane beyond its edge
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        link->setFocusPolicy(Qt::StrongFocus);
        link->setAccessibleName(tr("Go to %1").arg(words));
        link->setText(QStringLiteral("<a href=\"place\" style=\"color:%1\">%2</a> &nbsp;%3")
                          .arg(color(Tone::AccentText, palette()).name(), words.toHtmlEscaped(),
                               rules::excerpt(facts, places[i]).toHtmlEscaped()));
        connect(link, &QLabel::linkActivated, this,
                [this, place = places[i]] { Q_EMIT placeRequested(place); });
        m_places->addWidget(link);
    }
    if (places.size() > shown)
        m_places->addWidget(
            hint(tr("and %n more place(s)", nullptr, static_cast<int>(places.size() - shown)), widget()));
}

void FindingDetails::showRepairs(const Content &content)
{
    const std::vector<rules::Repair> repairs = content.result.repairs(*content.finding);
    m_noRepair->setVisible(repairs.empty());
    int index = 0;
    for (const rules::Repair &repair : repairs)
        addRepair(content, repair, index++);
}

void FindingDetails::addRepair(const Content &content, const rules::Repair &repair, int index)
{
    auto *row = new QWidget(widget());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *button =
        new QPushButton(icon(QLatin1String(repair.safe ? "repair" : "question")),
                        QString(repair.label).replace(QLatin1Char('&'), QStringLiteral("&&")), row);
    button->setObjectName(QStringLiteral("repair-%1").arg(index));
    button->setAccessibleName(repair.label);
    button->setToolTip(repair.safe ? tr("Safe: keeps the meaning, and there is only one way to do it")
                                   : tr("Your choice: there are several ways to put this right"));
    button->setEnabled(content.mayRepair);
    button->setProperty(
        kPreview,
        previewHtml(rules::previewOf(*content.result.facts(), repair.edit, kFewChanges), palette()));
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, [this, repair] { Q_EMIT repairRequested(repair); });
    layout->addWidget(button);
    if (content.alike > 1 && !content.acceptance) {
        auto *all = new QPushButton(tr("Repair all like this (%n)", nullptr, content.alike), row);
        all->setObjectName(QStringLiteral("repair-all-like-%1").arg(index));
        all->setToolTip(tr("Do the same for every finding of this rule; shows first what would change"));
        all->setEnabled(content.mayRepair);
        connect(all, &QPushButton::clicked, this, [this, index] { Q_EMIT repairAllLikeRequested(index); });
        layout->addWidget(all);
    }
    layout->addStretch(1);
    m_repairs->addWidget(row);
}

bool FindingDetails::eventFilter(QObject *watched, QEvent *event)
{
    const bool begins = event->type() == QEvent::Enter || event->type() == QEvent::FocusIn;
    const bool ends = event->type() == QEvent::Leave || event->type() == QEvent::FocusOut;
    if (begins || ends) {
        m_preview->setText(begins ? watched->property(kPreview).toString() : QString());
        m_preview->setVisible(begins);
    }
    return QScrollArea::eventFilter(watched, event);
}

bool FindingDetails::mayAccept() const { return m_judgement->mayAccept(); }

void FindingDetails::enterReason()
{
    m_judgement->enterReason();
    ensureWidgetVisible(m_judgement);
}

void FindingDetails::setExplained(bool explained)
{
    m_isExplained = explained;
    m_explanation->setVisible(explained);
    m_example->setVisible(explained && !m_example->text().isEmpty());
}

void FindingDetails::showEmpty(bool isFiltered)
{
    showText(isFiltered ? tr("No finding passes the filter") : tr("Nothing is wrong"),
             isFiltered ? tr("Clear the filter text or show more weights to see the others.")
                        : tr("Everything is as TNAC and SecuTix need it, as far as the rules "
                             "can see. Scan a card to try it."));
}

void FindingDetails::showNothing()
{
    showText({},
             tr("Choose a finding to read what it does at the door or the desk, and how to put it right."));
}

} // namespace passerelle::ui
