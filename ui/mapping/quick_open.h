// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_range.h"
#include "mapping/sector_list_model.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace passerelle::ui
{

class ToneLabel;

/// A field over the page: what is typed finds a sector, and behind a colon a line.
class QuickOpen : public QFrame
{
    Q_OBJECT
public:
    /// `over` is the widget at whose top it shows itself.
    explicit QuickOpen(QWidget *over);

    /// Opens to find a sector, or a line.
    void open(const mapping::Mapping &mapping, int lineCount, bool toLine);

Q_SIGNALS:
    void sectorChosen(passerelle::ByteRange name);
    void lineChosen(int line); ///< from 1
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const QString &text);
    void accept();
    void shut();
    void step(int by);
    bool isLine() const;

    mapping::SectorListModel m_model;
    QLineEdit *m_text;
    QListView *m_list;
    ToneLabel *m_hint;
    int m_lineCount = 0;
};

} // namespace passerelle::ui
