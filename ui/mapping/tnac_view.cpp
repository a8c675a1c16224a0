// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/tnac_view.h"

#include "session/workspace_session.h"
#include "ui/mapping/source_editor.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace passerelle::ui
{

using mapping::TnacLayout;
using session::WorkspaceSession;

static const QString &layoutKey()
{
    static const QString key = QStringLiteral("mapping/tnac-layout");
    return key;
}

TnacLayout tnacLayout(const QSettings &settings)
{
    const int chosen = settings.value(layoutKey()).toInt();
    return chosen >= 0 && chosen < static_cast<int>(std::size(mapping::kTnacLayouts))
               ? static_cast<TnacLayout>(chosen)
               : TnacLayout::AsItStands;
}

TnacView::TnacView(WorkspaceSession &session, QSettings &settings, QAction *copy, QWidget *parent)
    : QWidget(parent), m_session(session), m_settings(settings), m_maker(session),
      m_layout(new QComboBox(this)), m_state(new ToneLabel({}, Tone::Subtle, this)),
      m_text(new SourceEditor(this)), m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("tnac-view"));
    m_text->setObjectName(QStringLiteral("tnac-text"));
    m_text->setAccessibleName(tr("The text that TNAC gets"));
    m_text->setWritable(false);
    m_text->setMinimumWidth(0);
    m_stack->addWidget(m_text);
    m_stack->addWidget(refusal());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar(copy));
    layout->addLayout(m_stack, 1);
    connect(m_layout, &QComboBox::activated, this, [this](int index) {
        m_settings.setValue(layoutKey(), index);
        refresh();
    });
    connect(&session, &WorkspaceSession::opened, this, [this] { m_insists = false; });
    connect(&session, &WorkspaceSession::checked, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget *TnacView::bar(QAction *copy)
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(kGrid, 0, kGrid, kGrid / 2);
    m_layout->setObjectName(QStringLiteral("tnac-layout"));
    m_layout->setAccessibleName(tr("How the text is laid out"));
    m_layout->addItems({tr("As it stands"), tr("Two spaces"), tr("Four spaces"), tr("Tabs"), tr("Compact")});
    m_layout->setCurrentIndex(static_cast<int>(tnacLayout(m_settings)));
    m_state->setObjectName(QStringLiteral("tnac-state"));
    layout->addWidget(m_layout);
    layout->addWidget(m_state, 1);
    layout->addWidget(buttonFor(copy, bar));
    return bar;
}

QWidget *TnacView::refusal()
{
    auto *page = new QWidget(this);
    page->setObjectName(QStringLiteral("tnac-refusal"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    layout->setSpacing(kGrid);
    m_reason = subheading({}, page);
    m_reason->setWordWrap(true);
    m_first = new ToneLabel({}, Tone::Error, page);
    m_first->setWordWrap(true);
    m_first->setTextFormat(Qt::PlainText);
    m_insist = new QPushButton(tr("Show it all the same"), page);
    m_insist->setObjectName(QStringLiteral("tnac-insist"));
    connect(m_insist, &QPushButton::clicked, this, [this] {
        m_insists = true;
        refresh();
        m_text->setFocus(Qt::OtherFocusReason);
    });
    layout->addStretch(1);
    layout->addWidget(m_reason);
    layout->addWidget(m_first);
    layout->addWidget(hint(tr("TNAC does not check what is pasted: scans will fail at the door. Repair the "
                              "errors first."),
                           page));
    layout->addWidget(m_insist, 0, Qt::AlignLeft);
    layout->addStretch(2);
    return page;
}

QByteArray TnacView::bytes() const
{
    return m_stack->currentWidget() == m_text ? m_text->bytes() : QByteArray();
}

void TnacView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void TnacView::refresh()
{
    m_maker.make(tnacLayout(m_settings), [this](const session::TnacMaker::Made &made) { show(made); });
}

void TnacView::show(const session::TnacMaker::Made &made)
{
    const bool isRefused = made.errors > 0 && !m_insists;
    m_reason->setText(tr("The mapping parameters still have %n error(s).", nullptr, made.errors));
    m_first->setText(made.firstError);
    const QString size = QLocale().formattedDataSize(made.text.bytes.size());
    m_state->setText(isRefused            ? QString()
                     : made.text.isStrict ? tr("Strict JSON, %1").arg(size)
                                          : tr("Not JSON, %1").arg(size));
    m_state->setTone(made.text.isStrict ? Tone::Subtle : Tone::Error);
    if (!isRefused && m_text->bytes() != made.text.bytes)
        m_text->setBytes(made.text.bytes);
    m_stack->setCurrentIndex(isRefused ? 1 : 0);
}

} // namespace passerelle::ui
