// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/path_bar.h"

#include "ui/style/controls.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <memory>

namespace passerelle::ui
{

static constexpr int kLongestLabel = 40;

PathBar::PathBar(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("path"));
    setAccessibleName(tr("Place of the caret"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_layout->setContentsMargins(kGrid / 2, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
}

QSize PathBar::minimumSizeHint() const { return {0, QWidget::minimumSizeHint().height()}; }

void PathBar::show(const std::vector<mapping::PathStep> &path)
{
    const auto isSame = [](const mapping::PathStep &a, const mapping::PathStep &b) {
        return a.label == b.label && a.range == b.range;
    };
    if (std::equal(path.begin(), path.end(), m_path.begin(), m_path.end(), isSame))
        return;
    m_path = path;
    while (m_layout->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_layout->takeAt(0));
        QWidget *old = item->widget();
        old->hide();
        old->deleteLater(); // it may be the one whose click brought this
    }
    for (const mapping::PathStep &step : path) {
        if (m_layout->count() > 1)
            m_layout->insertWidget(m_layout->count() - 1,
                                   new ToneLabel(QString(QChar(0x203A)), Tone::Subtle, this));
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        QString label = step.label.simplified();
        if (label.size() > kLongestLabel)
            label = label.left(kLongestLabel) + QChar(0x2026);
        button->setText(label.replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setAccessibleName(step.label);
        button->setToolTip(tr("Select “%1” in the source").arg(step.label.toHtmlEscaped()));
        connect(button, &QToolButton::clicked, this, [this, range = step.range] { Q_EMIT chosen(range); });
        m_layout->insertWidget(m_layout->count() - 1, button);
    }
}

} // namespace passerelle::ui
