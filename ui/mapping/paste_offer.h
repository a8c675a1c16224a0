// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace passerelle::session
{
class PasteRescue;
}

namespace passerelle::ui
{

/// A band over the source: what was pasted could stand there repaired, what would be changed, and what only
/// the operator knows, each with a box of its own. Nothing changes until it is taken.
class PasteOffer : public QWidget
{
    Q_OBJECT
public:
    explicit PasteOffer(session::PasteRescue &rescue, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It was answered: the keyboard belongs to the source again.
    void answered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *guessArea();
    void showOffer();
    void showGuesses();
    void showTakeable();
    void take();
    void keep();

    session::PasteRescue &m_rescue;
    QLabel *m_title;
    QLabel *m_changes;
    QScrollArea *m_area;
    QVBoxLayout *m_guesses = nullptr;
    std::vector<QCheckBox *> m_boxes;
    QPushButton *m_take;
};

} // namespace passerelle::ui
