// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_range.h"
#include "session/find_session.h"
#include "ui/mapping/find_bar.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace passerelle::ui
{

class HitsList;
class SectorTable;
class SourceEditor;

/// Find and replace over the table and the source: goes from place to place in both, marks what is found in
/// the source, and replaces.
class MappingFind : public QObject
{
    Q_OBJECT
public:
    MappingFind(session::WorkspaceSession &session, SourceEditor &source, SectorTable &table, QWidget *page);

    /// The fields and the list, to be put above table and source.
    QWidget *panel() const { return m_panel; }
    void open(bool withReplacement);
    void next();
    void previous();
    void setWritable(bool writable);

Q_SIGNALS:
    void done(const QString &sentence);

private:
    void go(int hit);
    void goFirst();
    void showCurrent();
    void showMarks();
    void markPart(ByteRange part, ByteRange view);
    void replaceOne();
    void replaceAll();
    void leave();
    QString selectedText() const;
    std::vector<FindBar::Column> columns() const;

    SourceEditor &m_source;
    SectorTable &m_table;
    session::FindSession m_find;
    QWidget *m_panel;
    FindBar *m_bar;
    HitsList *m_list;
    QPointer<QWidget> m_from; ///< what had the focus
    quint32 m_anchor = 0;     ///< where the search by typing begins
    bool m_isTyping = false;  ///< the result that comes is one of typing: its first place is shown
    int m_current = -1;
    bool m_hasMarks = false;
};

} // namespace passerelle::ui
