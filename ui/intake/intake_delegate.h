// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mapping/sector_delegate.h"

namespace passerelle::ui
{

/// Paints what was made of the lists: a cell that is still to be answered by icon and wash, a value that all
/// sectors have in common subtle, why a service was chosen as a sentence.
class IntakeDelegate : public SectorDelegate
{
    Q_OBJECT
public:
    using SectorDelegate::SectorDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace passerelle::ui
