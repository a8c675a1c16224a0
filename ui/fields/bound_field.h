// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"
#include "rules/checker.h"
#include "workspace/setup.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class QComboBox;
class QLineEdit;

namespace passerelle::session
{
class WorkspaceSession;
}

namespace passerelle::ui
{

class FindingLine;

/// How a field of the window hangs on a value of the workspace's text.
struct FieldBinding {
    std::function<workspace::LocatedText(const workspace::Setup &)> read;
    std::function<document::Edit(const workspace::Setup &, const QString &)> write;
    /// How the ids of the rules begin that speak of the value; empty: those whose place is within it. Needed
    /// where a missing value shares its place with others.
    QLatin1String rules;
};

/// A number as the text that a field shows; empty where it is missing.
template <typename Number>
workspace::LocatedText asText(const Located<Number> &number)
{
    return {number.present ? QString::number(number.value) : QString(), number.range, number.present};
}

/// A value of the workspace's text to look at and to change, with the finding about it below. What is typed
/// becomes one edit when the typing pauses or the field is left.
class BoundField : public QWidget
{
    Q_OBJECT
public:
    ~BoundField() override;

    /// Shows the value as the session has it now.
    void refresh();
    /// Shows the first of the findings that is about this value; `found` are those of the workspace's text.
    void showFinding(const rules::CheckResult &result, const std::vector<const rules::Finding *> &found);
    /// Takes the focus if the place is this value's.
    bool reveal(ByteRange range);

protected:
    BoundField(session::WorkspaceSession &session, FieldBinding binding, QWidget *parent);
    /// The subclass's own widget, put above the finding.
    void setEditor(QWidget *editor);
    virtual QString shown() const = 0;
    virtual void setShown(const QString &value) = 0;
    virtual void setEditable(bool editable) = 0;
    void commit();
    void commitSoon();

private:
    void endDraft();

    session::WorkspaceSession &m_session;
    FieldBinding m_binding;
    QWidget *m_editor = nullptr;
    FindingLine *m_finding = nullptr;
    QTimer m_pause;
    bool m_hasDraft = false; ///< what is typed is the session's draft
};

class BoundLineEdit final : public BoundField
{
    Q_OBJECT
public:
    enum class Text { Words, Code, Number };
    BoundLineEdit(session::WorkspaceSession &session, FieldBinding binding, const QString &accessibleName,
                  Text kind = Text::Code, QWidget *parent = nullptr);
    QLineEdit *lineEdit() const { return m_edit; }

protected:
    QString shown() const override;
    void setShown(const QString &value) override;
    void setEditable(bool editable) override;

private:
    QLineEdit *m_edit = nullptr;
};

/// One of a few values, each with words of its own; a value that is none of them is shown as it is.
class BoundChoice final : public BoundField
{
    Q_OBJECT
public:
    struct Option {
        QString value;
        QString words;
    };
    BoundChoice(session::WorkspaceSession &session, FieldBinding binding, const QString &accessibleName,
                const std::vector<Option> &options, QWidget *parent = nullptr);

protected:
    QString shown() const override;
    void setShown(const QString &value) override;
    void setEditable(bool editable) override;

private:
    QComboBox *m_combo = nullptr;
};

/// The findings that lie in the workspace's text, in their order.
std::vector<const rules::Finding *> workspaceFindings(const rules::CheckResult &result);

} // namespace passerelle::ui
