// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLabel;
class QModelIndex;
class QStackedLayout;

namespace passerelle::session
{
class CompareSession;
struct CompareSource;
} // namespace passerelle::session

namespace passerelle::ui
{

class ChangesTable;
class CompareBar;
class EmptyState;
class TextDiffView;

/// The open mapping beside another one, by what both mean: what differs, and what of it is taken over. The
/// differences of the two texts are one click away.
class ComparePage final : public Page
{
    Q_OBJECT
public:
    explicit ComparePage(const PageContext &context, QWidget *parent = nullptr);

    QLatin1String id() const override { return QLatin1String("compare"); }
    QString title() const override { return tr("Compare"); }
    QLatin1String icon() const override { return QLatin1String("compare"); }
    void enter() override;

    /// Compares with this from now on and comes to the front: the way in for whoever has another text.
    void compareWith(const session::CompareSource &source);
    /// The same with a text that is there already.
    void compareWithText(const QString &name, const QByteArray &mapping);

protected:
    void build() override;

private:
    QWidget *content();
    void connectActions();
    void chooseFile();
    void compareWithSaved();
    void compareWithClipboard();
    void step(int direction);
    void open(const QModelIndex &index);
    void takeOver(const std::vector<int> &changes);
    void showActionStates();
    void showState();
    void showChosen();
    void showText();
    QString sentence() const;

    session::WorkspaceSession &m_workspace;
    session::CompareSession *m_compare;
    Actions &m_actions;
    Dialogs &m_dialogs;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_nothing = nullptr;
    CompareBar *m_bar = nullptr;
    ChangesTable *m_table = nullptr;
    TextDiffView *m_text = nullptr;
    EmptyState *m_same = nullptr;
    QStackedLayout *m_views = nullptr;
    QLabel *m_sentence = nullptr;
};

} // namespace passerelle::ui
