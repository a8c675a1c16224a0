// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"
#include "recovery/journal.h"

#include <QByteArrayView>
#include <optional>
#include <span>
#include <vector>

namespace passerelle::recovery
{

/// How a journal is written: its first line, then records, each with its length and a checksum, so that a
/// torn end is seen. The first record is the head, the second the whole texts; the others are edits of these.
inline constexpr QByteArrayView kJournalWord("passerelle-journal ");
inline constexpr QByteArrayView kJournalVersion("1\n");

enum class RecordKind : quint8 { Head = 'H', Texts = 'T', Edit = 'E' };

struct Record {
    RecordKind kind = RecordKind::Head;
    QByteArrayView payload;
};

QByteArray headRecord(const JournalHead &head);
/// In pieces that follow each other: the texts themselves are among them, not copies.
std::vector<QByteArray> textsRecord(const workspace::Texts &texts, const QDateTime &time);
QByteArray editRecord(const document::Edit &edit, const QDateTime &time);

/// Takes the next whole record off the front; nothing where none is whole.
std::optional<Record> takeRecord(QByteArrayView &bytes);

/// The contents of records; nothing where they are not what they should be.
std::optional<JournalHead> headOf(QByteArrayView payload);
bool readTexts(QByteArrayView payload, JournalContent &content);
/// Applies an edit to the content; false, and nothing changed, where it does not fit.
bool applyEdit(QByteArrayView payload, JournalContent &content);

} // namespace passerelle::recovery
