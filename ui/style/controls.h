// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/colors.h"

#include <QFont>
#include <QFrame>
#include <QIcon>
#include <QLabel>

class QAction;
class QFormLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace passerelle::ui
{

/// The grid that everything stands on, in pixels.
inline constexpr int kGrid = 8;
/// Forms are no wider than this.
inline constexpr int kFormWidth = 720;

/// Fixed-width font for codes, cards, barcodes and source.
QFont codeFont();

/// The title of a page: large, and the page's accessible heading.
QLabel *heading(const QString &text, QWidget *parent = nullptr);
/// The title of a part of a page.
QLabel *subheading(const QString &text, QWidget *parent = nullptr);
/// An explanation under a field: small, subtle, wraps.
QLabel *hint(const QString &text, QWidget *parent = nullptr);

/// Marks the one button of a page that leads on.
void makePrimary(QPushButton *button, bool isPrimary = true);
/// A push button for a command: its words, icon, state and tool tip follow the action.
QPushButton *buttonFor(QAction *action, QWidget *parent = nullptr);
/// A flat button with an icon alone; `name` is its accessible name and tool tip.
QToolButton *iconButton(QLatin1String icon, const QString &name, QWidget *parent = nullptr);
/// Adds a row to a form: a label with a mnemonic left of the field, the explanation under it.
void addField(QFormLayout *form, const QString &label, QWidget *field, const QString &explanation = {});

/// A text in a tone that follows the theme (a plain label keeps the colour it was given).
class ToneLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ToneLabel(const QString &text = {}, Tone tone = Tone::Subtle, QWidget *parent = nullptr);
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    Tone m_tone;
    bool m_following = false;
};

/// An icon that stands for itself, drawn in the theme's colours at each painting.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    IconLabel(const QIcon &icon, int size, QWidget *parent = nullptr);
    void setIcon(const QIcon &icon);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_size;
};

/// A panel with rounded corners on the palette's base; put a layout into it.
class Panel : public QFrame
{
    Q_OBJECT
public:
    explicit Panel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// What an empty page shows: an icon, what belongs here, and the first step.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(QLatin1String icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);
    /// Adds a button below the sentence; the first one is the primary.
    QPushButton *addAction(QAction *action);
    void setSentence(const QString &sentence);

private:
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_sentence = nullptr;
    bool m_hasPrimary = false;
};

} // namespace passerelle::ui
