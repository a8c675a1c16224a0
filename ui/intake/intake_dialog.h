// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intake_session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace passerelle::rules
{
class FindingsModel;
}

namespace passerelle::ui
{

class IntakeTable;
class MappingStrip;
class PasteField;
class SourceEditor;
class ToneLabel;

/// New from what Otipass sent: three fields to paste into, a table of what was made of them with what is
/// still asked, and the mapping that comes of it with its findings. Changes nothing: wanted() says that
/// made() is to stand in the window. Given up with something in it, it is only hidden: what was pasted is
/// there when it is shown again.
class IntakeDialog : public QDialog
{
    Q_OBJECT
public:
    explicit IntakeDialog(QWidget *parent = nullptr);

    const std::optional<intake::Made> &made() const { return m_session->made(); }
    /// Something was pasted, typed or answered in it.
    bool holdsWork() const;
    void accept() override;
    void reject() override;

Q_SIGNALS:
    void wanted();
    /// What it holds is not needed any more.
    void freshWanted();

private:
    QLayout *sentPart();
    QWidget *answersPart();
    QLayout *commonFields();
    QWidget *madePart();
    QLayout *buttons();
    void connectSession();
    void showAddress();
    void showAsked();
    void showMade();
    void showState();

    intake::IntakeSession *m_session;
    QLineEdit *m_address;
    QLineEdit *m_user;
    PasteField *m_services;
    PasteField *m_sectors;
    ToneLabel *m_notes;
    MappingStrip *m_strip;
    QLineEdit *m_season;
    QLineEdit *m_product;
    IntakeTable *m_table;
    QLabel *m_asked;
    QPushButton *m_next;
    QPushButton *m_confirm;
    SourceEditor *m_text;
    QLabel *m_cut;
    rules::FindingsModel *m_findings;
    ToneLabel *m_state;
    QPushButton *m_empty;
    QPushButton *m_accept;
};

} // namespace passerelle::ui
