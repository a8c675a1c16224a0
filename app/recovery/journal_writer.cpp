// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/journal_writer.h"

#include "base/identifier.h"
#include "recovery/disk_sync.h"
#include "recovery/journal_folder.h"
#include "recovery/journal_records.h"
#include "workspace/safe_save.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <algorithm>

namespace passerelle::recovery
{

/// Small texts are not written anew at each line.
static constexpr qint64 kLeastAppended = qint64{1} * 1024 * 1024;

JournalWriter::JournalWriter(QString folder)
    : m_folder(std::move(folder)), m_path(JournalFolder::pathOf(m_folder, newIdentifier())), m_file(m_path)
{
}

JournalWriter::~JournalWriter() = default;

Problem JournalWriter::notWritten(const QString &words) const
{
    return {QStringLiteral("journal-not-written"),
            QCoreApplication::translate("Journal",
                                        "The recovery journal could not be written (%1). After a crash, "
                                        "unsaved work could not be offered back.")
                .arg(words),
            QDir::toNativeSeparators(m_folder),
            QCoreApplication::translate("Journal", "Save your work often, and make room on this disk.")};
}

Result<void> JournalWriter::begin(const JournalHead &head, const workspace::Texts &texts,
                                  const QDateTime &time)
{
    if (!QDir().mkpath(m_folder))
        return Failure(notWritten(QDir::toNativeSeparators(m_folder)));
    if (!m_lock) {
        m_lock = JournalFolder::lockOf(m_path);
        if (!m_lock->tryLock(0)) {
            m_lock.reset();
            return Failure(notWritten(QStringLiteral("lock")));
        }
    }
    m_file.close();
    std::vector<QByteArray> pieces = textsRecord(texts, time);
    pieces.insert(pieces.begin(),
                  kJournalWord.toByteArray() + kJournalVersion.toByteArray() + headRecord(head));
    if (const auto done = workspace::writeWhole(m_path, pieces); !done)
        return Failure(notWritten(done.error().what));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return Failure(notWritten(m_file.errorString()));
    // What an operator types is nobody else's to read.
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    m_base = m_file.size();
    m_appended = 0;
    return {};
}

Result<void> JournalWriter::append(const std::vector<document::Edit> &edits, const QDateTime &time)
{
    QByteArray bytes;
    for (const document::Edit &edit : edits)
        bytes += editRecord(edit, time);
    if (m_file.write(bytes) != bytes.size() || !syncToDisk(m_file)) {
        const QString words = m_file.errorString();
        m_file.close();
        return Failure(notWritten(words));
    }
    m_appended += bytes.size();
    return {};
}

bool JournalWriter::isLong() const { return m_appended > std::max(m_base, kLeastAppended); }

void JournalWriter::discard()
{
    m_file.close();
    QFile::remove(m_path);
    m_lock.reset();
}

} // namespace passerelle::recovery
