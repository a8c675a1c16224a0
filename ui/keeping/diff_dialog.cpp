// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/diff_dialog.h"

#include "ui/keeping/diff_view.h"
#include "ui/style/controls.h"
#include "ui/style/window_size.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace passerelle::ui
{

DiffDialog::DiffDialog(const QString &title, const QString &explanation, const Result<QString> &diff,
                       QWidget *parent)
    : QDialog(parent), m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("diff-dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *view = new DiffView(this);
    view->setObjectName(QStringLiteral("diff"));
    view->showDiff(diff);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint(explanation, this));
    layout->addWidget(view, 1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeOnScreen(*this, {860, 560});
}

QPushButton *DiffDialog::addWay(const QString &id, const QString &text, std::function<void()> act)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(QStringLiteral("diff-") + id);
    connect(button, &QPushButton::clicked, this, [this, act = std::move(act)] {
        close();
        act();
    });
    return button;
}

} // namespace passerelle::ui
