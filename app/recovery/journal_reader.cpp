// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/journal.h"
#include "recovery/journal_records.h"
#include "workspace/regular_file.h"

#include <QCoreApplication>
#include <QDir>

namespace passerelle::recovery
{

namespace
{

class JournalText
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
public:
    static Problem foreign(const QString &path)
    {
        return {QStringLiteral("journal-foreign"), tr("This is no recovery journal of this program."),
                QDir::toNativeSeparators(path), tr("It was left alone. Look at it and delete it.")};
    }
    static Problem newer(const QString &path)
    {
        return {QStringLiteral("journal-newer"),
                tr("This recovery journal was written by a newer version of the program."),
                QDir::toNativeSeparators(path), tr("Start that version to get the work back.")};
    }
    static Problem empty(const QString &path)
    {
        return {QStringLiteral("journal-empty"),
                tr("This recovery journal is damaged at its beginning, and nothing in it can be restored."),
                QDir::toNativeSeparators(path), tr("Discard it; the file itself is as it was last saved.")};
    }
    static QString torn()
    {
        return tr("The end of the journal is damaged. The work up to there is whole; the last seconds may be "
                  "missing.");
    }
};

} // namespace

Result<JournalContent> readJournal(const QString &path)
{
    const auto file = workspace::readRegularFile(path);
    if (!file)
        return Failure(file.error());
    QByteArrayView bytes(*file);
    if (!bytes.startsWith(kJournalWord)) {
        const bool isCutOff = bytes.size() < kJournalWord.size() && kJournalWord.startsWith(bytes);
        return Failure(isCutOff ? JournalText::empty(path) : JournalText::foreign(path));
    }
    bytes = bytes.sliced(kJournalWord.size());
    if (!bytes.startsWith(kJournalVersion)) {
        const bool isCutOff = bytes.size() < kJournalVersion.size() && kJournalVersion.startsWith(bytes);
        return Failure(isCutOff ? JournalText::empty(path) : JournalText::newer(path));
    }
    bytes = bytes.sliced(kJournalVersion.size());

    JournalContent content;
    const auto first = takeRecord(bytes);
    const auto head =
        first && first->kind == RecordKind::Head ? headOf(first->payload) : std::optional<JournalHead>();
    const auto second = takeRecord(bytes);
    if (!head || !second || second->kind != RecordKind::Texts || !readTexts(second->payload, content))
        return Failure(JournalText::empty(path));
    content.head = *head;
    while (!bytes.isEmpty()) {
        const auto record = takeRecord(bytes);
        if (!record || record->kind != RecordKind::Edit || !applyEdit(record->payload, content)) {
            content.warning = JournalText::torn();
            break;
        }
    }
    return content;
}

} // namespace passerelle::recovery
