// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/checker.h"

#include <QStringList>
#include <QWidget>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace passerelle::ui
{

class IconLabel;

/// One item of the vendor's procedure for the sale: a title with its state (done, or what is wrong), and its
/// fields.
class SaleGroup : public QWidget
{
    Q_OBJECT
public:
    /// `rulePrefixes`: how the ids of the rules begin that say that this item is not done.
    SaleGroup(int number, const QString &title, const QString &explanation, const QStringList &rulePrefixes,
              QWidget *parent = nullptr);

    QFormLayout *form();
    void addWidget(QWidget *widget);
    void showState(const std::vector<const rules::Finding *> &found);

private:
    QStringList m_rulePrefixes;
    IconLabel *m_icon = nullptr;
    QLabel *m_state = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QFormLayout *m_form = nullptr;
};

} // namespace passerelle::ui
