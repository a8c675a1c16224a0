// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/finding_details.h"

#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace passerelle::ui
{

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
    m_message = readable(content);
    m_explanation = hint({}, content);
    m_explanation->setObjectName(QStringLiteral("finding-explanation"));
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_noRepair = hint(tr("There is no repair to offer here: only you can know what is right."), content);
    m_repairs = new QVBoxLayout;
    m_repairs->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_message);
    layout->addWidget(m_explanation);
    layout->addSpacing(2);
    layout->addLayout(m_repairs);
    layout->addWidget(m_noRepair);
    layout->addStretch(1);
    setWidget(content);
    showNothing();
}

void FindingDetails::clearRepairs()
{
    while (QLayoutItem *item = m_repairs->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void FindingDetails::show(const Content &content)
{
    clearRepairs();
    m_title->setText(content.title);
    m_title->show();
    m_message->setText(content.message);
    m_message->setVisible(!content.message.isEmpty());
    m_explanation->setText(content.explanation);
    m_noRepair->setVisible(content.repairs.empty());
    for (const rules::Repair &repair : content.repairs) {
        auto *button =
            new QPushButton(icon(QLatin1String(repair.safe ? "repair" : "question")),
                            QString(repair.label).replace(QLatin1Char('&'), QStringLiteral("&&")), widget());
        button->setAccessibleName(repair.label);
        button->setToolTip(repair.safe ? tr("Safe: keeps the meaning, and there is only one way to do it")
                                       : tr("Your choice: there are several ways to put this right"));
        button->setEnabled(content.mayRepair);
        m_repairs->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, repair] { Q_EMIT repairRequested(repair); });
    }
    verticalScrollBar()->setValue(0);
}

void FindingDetails::showEmpty(bool isFiltered)
{
    Content content;
    content.title = isFiltered ? tr("No finding passes the filter") : tr("Nothing is wrong");
    content.explanation = isFiltered ? tr("Clear the filter text or show more weights to see the others.")
                                     : tr("Everything is as TNAC and SecuTix need it, as far as the rules "
                                          "can see. Scan a card to try it.");
    show(content);
    m_noRepair->hide();
}

void FindingDetails::showNothing()
{
    clearRepairs();
    m_title->hide();
    m_message->hide();
    m_explanation->setText(
        tr("Choose a finding to read what it does at the door or the desk, and how to put it right."));
    m_noRepair->hide();
}

} // namespace passerelle::ui
