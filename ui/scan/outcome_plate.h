// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/trace.h"

#include <QFont>
#include <QRect>
#include <QWidget>

namespace passerelle::ui
{

/// The outcome of a scan, to be read from three metres: colour, icon and word together, and why in one
/// sentence.
class OutcomePlate : public QWidget
{
    Q_OBJECT
public:
    explicit OutcomePlate(QWidget *parent = nullptr);

    /// Shows a scan, finished or under way.
    void show(const scan::Trace &trace);
    /// Shows that nothing was scanned yet.
    void clear();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Grows with a long reason: none of it is cut off at the width that it has.
    int neededHeight() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class State { Empty, Running, Finished };

    /// Where the words stand, and how large.
    struct Words {
        QRect area;
        QFont wordFont;
        QFont detailFont;
        int wordHeight = 0;
        int detailHeight = 0;
    };

    Words wordsIn(const QRect &plate) const;
    bool isStriped() const;
    QString word() const;
    QString detail() const;
    void describe();
    void paintGround(QPainter &painter, const QRectF &plate) const;

    State m_state = State::Empty;
    scan::Trace m_trace;
};

} // namespace passerelle::ui
