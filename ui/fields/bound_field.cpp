// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/bound_field.h"

#include "session/workspace_session.h"
#include "ui/fields/finding_line.h"
#include "ui/fields/value_edit.h"
#include "ui/style/controls.h"

#include <QComboBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace passerelle::ui
{

/// A pause in typing after which what stands in the field becomes an edit.
static constexpr int kPauseMs = 500;

std::vector<const rules::Finding *> workspaceFindings(const rules::CheckResult &result)
{
    std::vector<const rules::Finding *> found;
    if (!result.facts())
        return found;
    for (const rules::Finding &finding : result.findings()) {
        if (finding.place.buffer == document::Buffer::Workspace)
            found.push_back(&finding);
    }
    return found;
}

BoundField::BoundField(session::WorkspaceSession &session, FieldBinding binding, QWidget *parent)
    : QWidget(parent), m_session(session), m_binding(std::move(binding))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &BoundField::commit);
}

void BoundField::setEditor(QWidget *editor)
{
    m_editor = editor;
    m_finding = new FindingLine(this);
    connect(m_finding, &FindingLine::repairChosen, this,
            [this](const document::Edit &edit) { m_session.edit(edit); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    layout->addWidget(m_editor);
    layout->addWidget(m_finding);
    setFocusProxy(m_editor);
}

void BoundField::refresh()
{
    const bool isTyping = m_pause.isActive();
    const QString value = m_binding.read(m_session.setup()).value;
    if (!isTyping && value != shown())
        setShown(value);
    setEditable(!m_session.file().isReadOnly);
}

BoundField::~BoundField() { endDraft(); }

/// Whoever goes on typing without a pause loses nothing either.
void BoundField::commitSoon()
{
    m_pause.start();
    if (m_session.file().isReadOnly)
        return;
    m_hasDraft = true;
    const document::Edit draft = m_binding.write(m_session.setup(), shown());
    m_session.setDraft(draft.isEmpty() ? std::nullopt : std::optional(draft));
}

void BoundField::endDraft()
{
    if (std::exchange(m_hasDraft, false))
        m_session.setDraft(std::nullopt);
}

void BoundField::commit()
{
    m_pause.stop();
    endDraft(); // it was made for the text before this edit
    const workspace::LocatedText now = m_binding.read(m_session.setup());
    if (shown() == now.value || m_session.file().isReadOnly)
        return;
    m_session.edit(m_binding.write(m_session.setup(), shown()));
}

static bool isWithin(ByteRange inner, ByteRange outer)
{
    return inner.offset >= outer.offset && inner.end() <= outer.end();
}

void BoundField::showFinding(const rules::CheckResult &result,
                             const std::vector<const rules::Finding *> &found)
{
    const workspace::LocatedText value = m_binding.read(result.facts()->setup);
    const auto isMine = [&](const rules::Finding *finding) {
        if (!m_binding.rules.isEmpty())
            return finding->rule->id().startsWith(m_binding.rules);
        return value.present && isWithin(finding->place.range, value.range);
    };
    const auto mine = std::find_if(found.begin(), found.end(), isMine);
    if (mine == found.end())
        m_finding->clear();
    else
        m_finding->show(result, **mine);
}

bool BoundField::reveal(ByteRange range)
{
    const workspace::LocatedText value = m_binding.read(m_session.setup());
    const bool isHere = value.present ? isWithin(range, value.range) : range == value.range;
    if (isHere)
        m_editor->setFocus(Qt::OtherFocusReason);
    return isHere;
}

// ---- line

BoundLineEdit::BoundLineEdit(session::WorkspaceSession &session, FieldBinding binding,
                             const QString &accessibleName, Text kind, QWidget *parent)
    : BoundField(session, std::move(binding), parent), m_edit(new ValueEdit(this))
{
    m_edit->setAccessibleName(accessibleName);
    if (kind != Text::Words)
        m_edit->setFont(codeFont());
    if (kind == Text::Number)
        m_edit->setValidator(new QIntValidator(0, 1'000'000'000, m_edit));
    setEditor(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &BoundLineEdit::commitSoon);
    connect(m_edit, &QLineEdit::editingFinished, this, &BoundLineEdit::commit);
    refresh();
}

QString BoundLineEdit::shown() const { return m_edit->text(); }

void BoundLineEdit::setShown(const QString &value) { m_edit->setText(value); }

void BoundLineEdit::setEditable(bool editable) { m_edit->setReadOnly(!editable); }

// ---- choice

BoundChoice::BoundChoice(session::WorkspaceSession &session, FieldBinding binding,
                         const QString &accessibleName, const std::vector<Option> &options, QWidget *parent)
    : BoundField(session, std::move(binding), parent), m_combo(new QComboBox(this))
{
    m_combo->setAccessibleName(accessibleName);
    for (const Option &option : options)
        m_combo->addItem(option.words, option.value);
    setEditor(m_combo);
    connect(m_combo, &QComboBox::activated, this, &BoundChoice::commit);
    refresh();
}

QString BoundChoice::shown() const { return m_combo->currentData().toString(); }

void BoundChoice::setShown(const QString &value)
{
    int index = m_combo->findData(value);
    if (index < 0) {
        m_combo->addItem(value, value);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
}

void BoundChoice::setEditable(bool editable) { m_combo->setEnabled(editable); }

} // namespace passerelle::ui
