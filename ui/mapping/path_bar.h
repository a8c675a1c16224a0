// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/text_path.h"

#include <QWidget>

class QHBoxLayout;

namespace passerelle::ui
{

/// Where the caret is, as steps to click: sectorInfos › DDMM_AUG › seasonCode.
class PathBar : public QWidget
{
    Q_OBJECT
public:
    explicit PathBar(QWidget *parent = nullptr);

    void show(const std::vector<mapping::PathStep> &path);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(passerelle::ByteRange range);

private:
    QHBoxLayout *m_layout;
    std::vector<mapping::PathStep> m_path;
};

} // namespace passerelle::ui
