// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <optional>

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
class TextDiffPanel;

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
    /// Goes to the next (+1) or previous (-1) change. Where the page is not in front, from the place at which
    /// the operator is, and shows the change there.
    void step(int direction, const std::optional<document::Place> &from);

protected:
    void build() override;

private:
    QWidget *content();
    void connectActions();
    void chooseFile();
    void compareWithSaved();
    void compareWithClipboard();
    void stepFrom(int direction, quint32 offset);
    void open(const QModelIndex &index);
    void openLine();
    void takeOver();
    void takeAllOver();
    void showActionStates();
    void showState();
    void showChosen();
    void showText();
    void toggleText(bool isShown);
    void showTextDifferences();
    QString sentence() const;

    session::WorkspaceSession &m_workspace;
    session::CompareSession *m_compare;
    Actions &m_actions;
    Dialogs &m_dialogs;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_nothing = nullptr;
    CompareBar *m_bar = nullptr;
    ChangesTable *m_table = nullptr;
    TextDiffPanel *m_text = nullptr;
    std::optional<quint32> m_wanted; ///< place in the left text to be shown when the texts are compared
    EmptyState *m_same = nullptr;
    QStackedLayout *m_views = nullptr;
    QLabel *m_sentence = nullptr;
};

} // namespace passerelle::ui
