// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/rules_window.h"

#include "rules/findings_model.h"
#include "rules/rule_example.h"
#include "rules/rules_model.h"
#include "session/workspace_session.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/style/window_size.h"
#include "workspace/judgement_edits.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace passerelle::ui
{

using rules::RulesModel;
using rules::Severity;

namespace
{

/// The weight's icon before a rule; a rule that is off is grey, one whose severity was changed is bold.
class RulesDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int severity = index.data(RulesModel::SeverityRole).toInt();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {17, 17};
        option->icon = severity < 0 ? icon(QLatin1String("close"), Tone::Subtle)
                                    : look(static_cast<Severity>(severity)).icon();
        if (severity < 0)
            option->palette.setColor(QPalette::Text, color(Tone::Subtle, option->palette));
        if (index.data(RulesModel::ChangedRole).toBool())
            option->font.setWeight(QFont::DemiBold);
    }
};

} // namespace

RulesWindow::RulesWindow(session::WorkspaceSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_model(new RulesModel(this)), m_search(new QLineEdit(this)),
      m_list(new QListView(this)), m_text(new QTextBrowser(this)), m_severity(new QComboBox(this))
{
    setObjectName(QStringLiteral("rules-window"));
    setWindowTitle(tr("Rules"));
    build();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        m_list->setCurrentIndex(m_model->index(0));
        showCurrent();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RulesWindow::showCurrent);
    connect(m_severity, &QComboBox::activated, this, &RulesWindow::chooseSeverity);
    const auto follow = [this] {
        m_model->setSetup(m_session.setup());
        showSeverities();
    };
    connect(&session, &session::WorkspaceSession::checked, this, follow);
    connect(&session, &session::WorkspaceSession::opened, this, follow);
    follow();
    showRule({});
}

void RulesWindow::build()
{
    m_search->setObjectName(QStringLiteral("rules-search"));
    m_search->setPlaceholderText(tr("Search rules"));
    m_search->setAccessibleName(tr("Search rules"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QLatin1String("search"), Tone::Subtle), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("rules"));
    m_list->setAccessibleName(tr("Rules"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RulesDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_text->setObjectName(QStringLiteral("rule-text"));
    m_text->setAccessibleName(tr("What follows from it, and an example"));
    m_severity->setObjectName(QStringLiteral("rule-severity"));
    m_severity->setAccessibleName(tr("Severity in this workspace"));

    auto *left = new QWidget(this);
    auto *list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(m_search);
    list->addWidget(m_list, 1);
    auto *right = new QWidget(this);
    auto *text = new QVBoxLayout(right);
    text->setContentsMargins(0, 0, 0, 0);
    text->addWidget(m_text, 1);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Severity in &this workspace:"), right);
    label->setBuddy(m_severity);
    row->addWidget(label);
    row->addWidget(m_severity);
    row->addStretch(1);
    text->addLayout(row);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setSizes({320, 560});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    resizeOnScreen(*this, {112 * kGrid, 70 * kGrid});
}

const rules::Rule *RulesWindow::current() const { return m_model->rule(m_list->currentIndex()); }

void RulesWindow::showRule(const QString &id)
{
    if (m_model->rowOf(id) < 0)
        m_search->clear();
    m_list->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(id))));
    m_list->scrollTo(m_list->currentIndex());
    m_search->setFocus();
}

void RulesWindow::showCurrent()
{
    const rules::Rule *rule = current();
    m_text->setMarkdown(rule ? rules::ruleMarkdown(*rule) : tr("No rule has these words."));
    showSeverities();
}

void RulesWindow::showSeverities()
{
    m_severity->clear();
    const rules::Rule *rule = current();
    m_severity->setEnabled(rule && m_session.file().isWorkspace && !m_session.file().isReadOnly);
    m_severity->setToolTip(m_session.file().isWorkspace ? QString()
                                                        : tr("Severities are kept in a workspace."));
    if (!rule)
        return;
    const auto add = [this](const QString &text, QLatin1String word) {
        m_severity->addItem(text, QString(word));
    };
    add(tr("Its own: %1").arg(rules::FindingsModel::severityName(rule->severity())), {});
    for (const Severity one : {Severity::Error, Severity::Warning, Severity::Note})
        add(rules::FindingsModel::severityName(one), rules::severityId(one));
    add(tr("Off"), workspace::kRuleOff);
    const workspace::RuleSeverity *said = m_session.setup().judgement.severityOf(QString(rule->id()));
    m_severity->setCurrentIndex(said ? qMax(0, m_severity->findData(said->severity.value)) : 0);
}

void RulesWindow::chooseSeverity(int index)
{
    const rules::Rule *rule = current();
    if (!rule)
        return;
    const QByteArray word = m_severity->itemData(index).toString().toLatin1();
    m_session.edit(workspace::setRuleSeverity(m_session.setup(), rule->id(), QLatin1String(word)));
}

} // namespace passerelle::ui
