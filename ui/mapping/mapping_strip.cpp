// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/mapping_strip.h"

#include "ui/fields/value_edit.h"
#include "ui/style/controls.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace passerelle::ui
{

MappingStrip::MappingStrip(QWidget *parent)
    : QWidget(parent), m_projectId(new ValueEdit(this)),
      m_serial(new QRadioButton(tr("serial, start with &letters"), this)),
      m_digits(new QRadioButton(tr("&digits only"), this))
{
    m_projectId->setObjectName(QStringLiteral("project-id"));
    m_projectId->setFont(codeFont());
    m_projectId->setPlaceholderText(tr("last part of the URL from Otipass"));
    m_projectId->setAccessibleName(tr("Otipass project id"));
    m_projectId->setMinimumWidth(22 * kGrid);
    m_projectId->setMaximumWidth(36 * kGrid);
    m_serial->setObjectName(QStringLiteral("serial"));
    m_serial->setToolTip(tr("NumType is “serial”"));
    m_digits->setObjectName(QStringLiteral("digits"));
    m_digits->setToolTip(tr("NumType is left out: cards carry a numotipass"));
    auto *projectLabel = new QLabel(tr("&Project"), this);
    projectLabel->setBuddy(m_projectId);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kGrid + 4, 2 * kGrid, kGrid + 4);
    layout->setSpacing(kGrid);
    layout->addWidget(projectLabel);
    layout->addWidget(m_projectId, 1);
    layout->addSpacing(3 * kGrid);
    layout->addWidget(new QLabel(tr("Card numbers"), this));
    layout->addWidget(m_serial);
    layout->addWidget(m_digits);
    layout->addStretch(1);
    connect(m_projectId, &QLineEdit::editingFinished, this, [this] {
        if (m_projectId->isModified()) {
            m_projectId->setModified(false);
            Q_EMIT projectIdEntered(m_projectId->text());
        }
    });
    connect(m_serial, &QRadioButton::clicked, this, [this] { Q_EMIT serialChosen(true); });
    connect(m_digits, &QRadioButton::clicked, this, [this] { Q_EMIT serialChosen(false); });
}

void MappingStrip::show(const mapping::Mapping &mapping)
{
    const QString projectId = mapping.isEmpty() ? QString() : mapping.projectId();
    if (m_projectId->text() != projectId && !(m_projectId->hasFocus() && m_projectId->isModified()))
        m_projectId->setText(projectId);
    const bool serial = !mapping.isEmpty() && mapping.isSerial();
    (serial ? m_serial : m_digits)->setChecked(true);
}

void MappingStrip::setWritable(bool writable)
{
    m_projectId->setReadOnly(!writable);
    m_serial->setEnabled(writable);
    m_digits->setEnabled(writable);
}

} // namespace passerelle::ui
