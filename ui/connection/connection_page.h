// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <vector>

class QFormLayout;

namespace passerelle::ui
{

class BoundField;
class PasswordField;

/// The connection to Otipass as it stands in TNAC's interface screen, with the password beside it.
class ConnectionPage final : public Page
{
    Q_OBJECT
public:
    explicit ConnectionPage(const PageContext &context, QWidget *parent = nullptr);

    QLatin1String id() const override { return QLatin1String("connection"); }
    QString title() const override { return tr("Connection"); }
    QLatin1String icon() const override { return QLatin1String("connection"); }
    bool concerns(const rules::Finding &finding) const override;
    bool reveal(const document::Place &place) override;
    void enter() override;

protected:
    void build() override;

private:
    QWidget *makeForm();
    void addOtipassFields(QFormLayout *form);
    void addTnacFields(QFormLayout *form);
    void addWayFields(QFormLayout *form);
    void refresh();
    void showFindings();

    session::WorkspaceSession &m_session;
    Actions &m_actions;
    std::vector<BoundField *> m_fields;
    PasswordField *m_password = nullptr;
};

} // namespace passerelle::ui
