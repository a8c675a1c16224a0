// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace passerelle::ui
{

/// A field that lists are pasted into. A long list is held beside it and shown as its length alone, since a
/// field takes seconds to lay out what nobody reads there.
class PasteField : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PasteField(QWidget *parent = nullptr);

    /// What was pasted or typed, in UTF-8.
    QByteArray content() const;
    void setContent(const QString &text);

Q_SIGNALS:
    void contentChanged();

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void hold(const QString &text);
    void followTyping();

    QByteArray m_held; ///< empty: what the field shows is all there is
};

} // namespace passerelle::ui
