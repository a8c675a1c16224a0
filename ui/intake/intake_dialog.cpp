// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_dialog.h"

#include "rules/facts.h"
#include "rules/findings_model.h"
#include "ui/findings/findings_table.h"
#include "ui/intake/intake_table.h"
#include "ui/intake/paste_field.h"
#include "ui/mapping/mapping_strip.h"
#include "ui/mapping/source_editor.h"
#include "ui/style/controls.h"
#include "ui/style/window_size.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace passerelle::ui
{

using intake::IntakeModel;
using rules::Severity;

/// A longer text takes a moment to be shown; what is read of it here is its beginning.
static constexpr qsizetype kShownWhole = qsizetype{512} * 1024;

IntakeDialog::IntakeDialog(QWidget *parent)
    : QDialog(parent), m_session(new intake::IntakeSession(this)), m_address(new QLineEdit(this)),
      m_user(new QLineEdit(this)), m_services(new PasteField(this)), m_sectors(new PasteField(this)),
      m_notes(new ToneLabel({}, Tone::Subtle, this)), m_strip(new MappingStrip(this)),
      m_season(new QLineEdit(this)), m_product(new QLineEdit(this)),
      m_table(new IntakeTable(m_session->model(), this)), m_asked(new QLabel(this)),
      m_next(new QPushButton(tr("&Next question"), this)), m_confirm(new QPushButton(this)),
      m_text(new SourceEditor(this)), m_cut(hint(tr("Only the beginning is shown here."), this)),
      m_findings(new rules::FindingsModel(this)), m_state(new ToneLabel({}, Tone::Subtle, this)),
      m_empty(new QPushButton(tr("&Empty everything…"), this)),
      m_accept(new QPushButton(tr("&Begin with it"), this))
{
    setObjectName(QStringLiteral("intake-dialog"));
    setWindowTitle(tr("New from what Otipass sent"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    layout->setSpacing(kGrid);
    layout->addLayout(sentPart());
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setObjectName(QStringLiteral("intake-parts"));
    parts->setChildrenCollapsible(false);
    parts->addWidget(answersPart());
    parts->addWidget(madePart());
    parts->setSizes({300, 190});
    layout->addWidget(parts, 1);
    layout->addLayout(buttons());
    connectSession();
    showAddress();
    showAsked();
    showState();
    resizeOnScreen(*this, {1080, 720});
    m_address->setFocus();
}

// ---- what was sent

static void setUp(PasteField *field, const QString &name, const QString &label, const QString &example)
{
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setPlaceholderText(example);
    field->setFixedHeight(11 * kGrid);
}

QLayout *IntakeDialog::sentPart()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * kGrid);
    grid->setVerticalSpacing(kGrid / 2);
    m_address->setObjectName(QStringLiteral("intake-address"));
    m_address->setAccessibleName(tr("Address from Otipass"));
    m_address->setFont(codeFont());
    m_address->setPlaceholderText(QStringLiteral("https://otipass.net/api/toulouse"));
    m_address->setClearButtonEnabled(true);
    auto *address = new QLabel(tr("&Address from Otipass"), this);
    address->setBuddy(m_address);
    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(address);
    line->addWidget(m_address, 3);
    m_user->setObjectName(QStringLiteral("intake-user"));
    m_user->setAccessibleName(tr("User name from Otipass"));
    m_user->setFont(codeFont());
    auto *user = new QLabel(tr("&User name"), this);
    user->setBuddy(m_user);
    line->addSpacing(kGrid);
    line->addWidget(user);
    line->addWidget(m_user, 1);
    grid->addLayout(line, 0, 0, 1, 2);
    const QString services = tr("Services from &Otipass, one a line");
    const QString sectors = tr("Sectors of &TNAC, one a line");
    setUp(m_services, QStringLiteral("intake-services"), services,
          QStringLiteral("PCUMID031FS00061  Musée des Augustins\nPCUMID031FS00062  …"));
    setUp(m_sectors, QStringLiteral("intake-sectors"), sectors, QStringLiteral("DDMM_AUG  Augustins\n…"));
    int column = 0;
    for (const auto &[field, words] : {std::pair(m_services, services), std::pair(m_sectors, sectors)}) {
        auto *label = new QLabel(words, this);
        label->setBuddy(field);
        grid->addWidget(label, 1, column);
        grid->addWidget(field, 2, column++);
    }
    m_notes->setObjectName(QStringLiteral("intake-notes"));
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    grid->addWidget(m_notes, 3, 0, 1, 2);
    return grid;
}

// ---- what is asked

QLayout *IntakeDialog::commonFields()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 0);
    row->setSpacing(kGrid);
    const auto add = [this, row](QLineEdit *field, const QString &name, const QString &words,
                                 const QString &help) {
        field->setObjectName(name);
        field->setFont(codeFont());
        field->setAccessibleName(help);
        field->setToolTip(help);
        auto *label = new QLabel(words, this);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field, 2);
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_session->setCommon({m_season->text().trimmed(), m_product->text().trimmed()});
        });
    };
    add(m_season, QStringLiteral("intake-season"), tr("&Season of all"),
        tr("Season code of the sectors that say nothing else"));
    add(m_product, QStringLiteral("intake-product"), tr("P&roduct of all"),
        tr("Product code of the sectors that say nothing else"));
    row->addSpacing(2 * kGrid);
    row->addWidget(m_asked, 3);
    row->addWidget(m_confirm);
    row->addWidget(m_next);
    return row;
}

QWidget *IntakeDialog::answersPart()
{
    auto *part = new Panel(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addLayout(commonFields());
    layout->addSpacing(kGrid);
    layout->addWidget(m_table, 1);
    m_asked->setObjectName(QStringLiteral("intake-asked"));
    m_next->setObjectName(QStringLiteral("intake-next"));
    m_confirm->setObjectName(QStringLiteral("intake-confirm"));
    m_confirm->setToolTip(tr("The pairs that rest on nothing but their place are right"));
    connect(m_next, &QPushButton::clicked, m_table, &IntakeTable::answerNext);
    connect(m_confirm, &QPushButton::clicked, &m_session->model(), &IntakeModel::confirmAll);
    return part;
}

// ---- what is made

QWidget *IntakeDialog::madePart()
{
    auto *part = new QSplitter(this);
    part->setObjectName(QStringLiteral("intake-made"));
    part->setChildrenCollapsible(false);
    m_text->setObjectName(QStringLiteral("intake-text"));
    m_text->setAccessibleName(tr("The mapping that comes of it"));
    m_text->setWritable(false);
    m_text->setMinimumWidth(0);
    auto *findings = new FindingsTable(m_findings, part);
    findings->setObjectName(QStringLiteral("intake-findings"));
    findings->setAccessibleName(tr("What is wrong with it"));
    connect(findings, &FindingsTable::findingChosen, this, [this](const QModelIndex &index) {
        const rules::Finding *finding = m_findings->finding(index);
        if (finding && finding->place.buffer == document::Buffer::Mapping &&
            finding->place.range.end() <= m_text->bytes().size())
            m_text->reveal(finding->place.range);
    });
    auto *text = new QWidget(part);
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text, 1);
    m_cut->setVisible(false);
    column->addWidget(m_cut);
    part->addWidget(text);
    part->addWidget(findings);
    part->setSizes({440, 600});
    return part;
}

QLayout *IntakeDialog::buttons()
{
    auto *row = new QHBoxLayout;
    m_state->setObjectName(QStringLiteral("intake-state"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("intake-cancel"));
    m_accept->setObjectName(QStringLiteral("intake-accept"));
    m_accept->setToolTip(tr("Opens it as a new workspace that is not saved yet"));
    makePrimary(m_accept);
    m_empty->setObjectName(QStringLiteral("intake-empty"));
    m_empty->setToolTip(tr("Begins this window anew, with nothing in it"));
    connect(m_empty, &QPushButton::clicked, this, &IntakeDialog::freshWanted);
    for (QPushButton *button : {cancel, m_accept, m_next, m_confirm, m_empty})
        button->setAutoDefault(false); // Return in a field goes on typing
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &IntakeDialog::wanted);
    const QList<QWidget *> order{m_table, m_confirm, m_next,  m_text, findChild<FindingsTable *>(),
                                 m_empty, cancel,    m_accept};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    row->addWidget(m_state, 1);
    row->addWidget(m_empty);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    return row;
}

// ---- what is left in it

bool IntakeDialog::holdsWork() const
{
    const auto isFilled = [](const QLineEdit *field) { return !field->text().isEmpty(); };
    const QLineEdit *const fields[] = {m_address, m_user, m_season, m_product, &m_strip->projectId()};
    return std::any_of(std::begin(fields), std::end(fields), isFilled) || !m_services->content().isEmpty() ||
           !m_sectors->content().isEmpty();
}

void IntakeDialog::accept()
{
    setAttribute(Qt::WA_DeleteOnClose);
    QDialog::accept();
}

void IntakeDialog::reject()
{
    setAttribute(Qt::WA_DeleteOnClose, !holdsWork());
    QDialog::reject();
}

// ---- both ways

void IntakeDialog::connectSession()
{
    connect(m_address, &QLineEdit::textChanged, m_session, &intake::IntakeSession::setAddress);
    connect(m_user, &QLineEdit::textChanged, m_session, &intake::IntakeSession::setUserName);
    connect(m_services, &PasteField::contentChanged, this,
            [this] { m_session->setServices(m_services->content()); });
    connect(m_sectors, &PasteField::contentChanged, this,
            [this] { m_session->setSectors(m_sectors->content()); });
    connect(m_strip, &MappingStrip::projectIdEntered, m_session, &intake::IntakeSession::setProjectId);
    connect(m_strip, &MappingStrip::serialChosen, m_session, &intake::IntakeSession::setSerial);
    connect(m_session, &intake::IntakeSession::addressRead, this, &IntakeDialog::showAddress);
    connect(m_session, &intake::IntakeSession::madeAnew, this, &IntakeDialog::showMade);
    connect(m_session, &intake::IntakeSession::busyChanged, this, &IntakeDialog::showState);
    connect(&m_session->model(), &IntakeModel::changed, this, &IntakeDialog::showAsked);
}

/// A password that was in the address is not even seen.
void IntakeDialog::showAddress()
{
    if (m_session->address().hadCredentials && m_address->text() != m_session->address().text) {
        const QSignalBlocker blocker(m_address);
        m_address->setText(m_session->address().text);
    }
    const QStringList notes = m_session->notes();
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
}

void IntakeDialog::showAsked()
{
    const intake::IntakeRows &rows = m_session->model().rows();
    m_asked->setText(rows.count() == 0   ? QString()
                     : rows.asked() == 0 ? tr("Nothing is left to be answered.")
                                         : tr("%n cell(s) still to be answered", nullptr, rows.asked()));
    m_next->setEnabled(rows.asked() > 0);
    const int guesses = rows.guesses();
    m_confirm->setText(tr("&Confirm %n guessed pair(s)", nullptr, guesses));
    m_confirm->setVisible(guesses > 0);
    showAddress();
}

void IntakeDialog::showMade()
{
    const intake::Made &made = *m_session->made();
    m_strip->show(made.result.facts()->mapping);
    const QByteArray &whole = made.texts.mapping;
    const bool isCut = whole.size() > kShownWhole;
    const QByteArray shown = isCut ? whole.left(whole.lastIndexOf('\n', kShownWhole) + 1) : whole;
    m_cut->setVisible(isCut);
    if (m_text->bytes() != shown)
        m_text->setBytes(shown);
    m_findings->show(made.result, made.findings);
}

void IntakeDialog::showState()
{
    const bool isBusy = m_session->isBusy() || !m_session->made();
    m_accept->setEnabled(!isBusy);
    m_empty->setVisible(holdsWork());
    if (isBusy) {
        m_state->setText(tr("Reading what was sent…"));
        m_state->setTone(Tone::Subtle);
        return;
    }
    const int errors = m_session->made()->count(Severity::Error);
    const int warnings = m_session->made()->count(Severity::Warning);
    m_state->setTone(errors > 0 ? Tone::Error : warnings > 0 ? Tone::Warning : Tone::Right);
    m_state->setText(errors + warnings == 0 ? tr("Connection and mapping are right.")
                                            : tr("%1, %2").arg(tr("%n error(s)", nullptr, errors),
                                                               tr("%n warning(s)", nullptr, warnings)));
}

} // namespace passerelle::ui
