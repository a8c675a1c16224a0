// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/checker.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace passerelle::session
{
class WorkspaceSession;
}

namespace passerelle::ui
{

class BoundField;
class SaleGroup;
class SetupTableView;

/// SecuTix's side of the sale, as the vendor's procedure lists it; each item done, or with what is wrong.
class SalePanel : public QWidget
{
    Q_OBJECT
public:
    explicit SalePanel(session::WorkspaceSession &session, QWidget *parent = nullptr);

    void refresh();
    void showFindings(const rules::CheckResult &result, const std::vector<const rules::Finding *> &found);
    bool reveal(ByteRange range);

private:
    SaleGroup *addGroup(const QString &title, const QString &explanation, const QStringList &rulePrefixes);
    void addProducts();
    void addChannel();
    void addContingent();
    void addContact();
    void addInterface();
    void addFiles();

    session::WorkspaceSession &m_session;
    QVBoxLayout *m_layout = nullptr;
    SetupTableView *m_products = nullptr;
    QCheckBox *m_pendingAccount = nullptr;
    std::vector<SaleGroup *> m_groups;
    std::vector<BoundField *> m_fields;
};

} // namespace passerelle::ui
