// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

namespace passerelle::ui
{

/// The program's appearance: Fusion with a light or a dark palette, following the system unless one is
/// chosen.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    /// Takes the system's palette as it is now: make it before anything else sets one.
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    /// Stable words for settings and the command line: system, light, dark.
    static QString id(Choice choice);
    static Choice fromId(const QString &id);

    static QPalette palette(bool dark, const QColor &systemAccent = {});

private:
    bool systemIsDark() const;
    void apply();

    QApplication &m_application;
    QPalette m_system;
    Choice m_choice = Choice::System;
};

} // namespace passerelle::ui
