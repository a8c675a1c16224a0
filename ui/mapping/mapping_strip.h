// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mapping.h"

#include <QWidget>

class QLineEdit;
class QRadioButton;

namespace passerelle::ui
{

/// What holds for all sectors: the project id and the kind of card number.
class MappingStrip : public QWidget
{
    Q_OBJECT
public:
    explicit MappingStrip(QWidget *parent = nullptr);

    void show(const mapping::Mapping &mapping);
    void setWritable(bool writable);
    QLineEdit &projectId() const { return *m_projectId; }

Q_SIGNALS:
    void projectIdEntered(const QString &projectId);
    void serialChosen(bool serial);

private:
    QLineEdit *m_projectId;
    QRadioButton *m_serial;
    QRadioButton *m_digits;
};

} // namespace passerelle::ui
