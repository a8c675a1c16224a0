// SPDX-License-Identifier: GPL-3.0-or-later
#include "secutix/file_writer.h"

#include "secutix/csv_row.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <map>
#include <memory>

namespace passerelle::secutix
{

namespace
{

struct FileWriterWords {
    Q_DECLARE_TR_FUNCTIONS(passerelle::secutix::FileWriter)
};

constexpr std::size_t kMostFiles = 200;
constexpr qint64 kRowsBetweenLooks = 256;

/// Only what every file system takes.
QString fit(QString part)
{
    for (QChar &one : part) {
        const bool isPlain = one.isLetterOrNumber() || one == u'_' || one == u'-' || one == u'.';
        if (!isPlain)
            one = u'_';
    }
    return part;
}

/// Whether there is room for files at all, said before the work.
Result<void> folderIsRight(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir() && info.isWritable())
        return {};
    return Failure(Problem{QStringLiteral("files-folder-not-writable"),
                           info.isDir()
                               ? FileWriterWords::tr("The folder for the files cannot be written to.")
                               : FileWriterWords::tr("The folder for the files does not exist."),
                           QDir::toNativeSeparators(folder), FileWriterWords::tr("Choose another folder.")});
}

Result<void> namesAreKnown(const FileProfile &profile)
{
    if (profile.unknownNames.empty())
        return {};
    const UnknownFileName &first = profile.unknownNames.front();
    return Failure(Problem{
        QStringLiteral("files-profile-unknown-names"),
        FileWriterWords::tr("The file profile names “%1”, which is not known.").arg(first.name), profile.name,
        first.nearest.isEmpty() ? FileWriterWords::tr("Correct it in the file profile.")
                                : FileWriterWords::tr("Write “%1” there.").arg(first.nearest)});
}

/// One file that is being written beside its place.
class OpenFile
{
public:
    OpenFile(const FileLayout &layout, const QString &path) : m_layout(layout), m_writer(layout), m_file(path)
    {
    }

    Result<void> begin(const FileRow &first)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return failed();
        const Result<QByteArray> head = m_writer.head(first);
        return head ? put(*head) : Failure(head.error());
    }
    Result<void> add(const FileRow &row)
    {
        const Result<QByteArray> line = m_writer.row(row, ++m_rows);
        return line ? put(*line) : Failure(line.error());
    }
    Result<WrittenFile> commit()
    {
        if (!m_file.commit())
            return Failure(failed().error());
        return WrittenFile{m_file.fileName(), m_layout.id, m_rows};
    }
    QString path() const { return m_file.fileName(); }

private:
    Result<void> put(const QByteArray &bytes)
    {
        return m_file.write(bytes) == bytes.size() ? Result<void>() : failed();
    }
    Result<void> failed() const
    {
        return Failure(
            Problem{QStringLiteral("file-not-written"),
                    FileWriterWords::tr("The file could not be written (%1). No half file was left.")
                        .arg(m_file.errorString()),
                    QDir::toNativeSeparators(m_file.fileName()),
                    FileWriterWords::tr("Make room or choose another folder, then export again.")});
    }

    const FileLayout &m_layout;
    CsvRowWriter m_writer;
    QSaveFile m_file;
    qint64 m_rows = 0;
};

/// All files of one export.
class Export
{
public:
    Export(QString folder, const FileProfile &profile, const QDateTime &now)
        : m_folder(std::move(folder)), m_profile(profile),
          m_stamp(now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss")))
    {
    }

    Result<void> add(const FileRow &row)
    {
        for (const FileLayout &layout : m_profile.files) {
            if (layout.salesOnly && row.order == 0)
                continue;
            const Result<OpenFile *> file = fileFor(layout, row);
            if (!file)
                return Failure(file.error());
            if (Result<void> done = (*file)->add(row); !done)
                return done;
        }
        return {};
    }

    Result<std::vector<WrittenFile>> commit()
    {
        std::vector<WrittenFile> written;
        for (const FileLayout &layout : m_profile.files) {
            for (const auto &[key, file] : m_files) {
                if (key.first != layout.id)
                    continue;
                Result<WrittenFile> done = file->commit();
                if (!done)
                    return Failure(done.error());
                written.push_back(std::move(*done));
            }
        }
        return written;
    }

private:
    Result<OpenFile *> fileFor(const FileLayout &layout, const FileRow &row)
    {
        const QString split = layout.splitBy ? rowValue(*layout.splitBy, row).text : QString();
        std::unique_ptr<OpenFile> &file = m_files[{layout.id, split}];
        if (file)
            return file.get();
        if (m_files.size() > kMostFiles)
            return Failure(Problem{
                QStringLiteral("files-too-many"),
                FileWriterWords::tr("The file profile would make more than %1 files.").arg(kMostFiles),
                layout.title, FileWriterWords::tr("Choose another value to split by.")});
        file = std::make_unique<OpenFile>(layout, freePath(layout, split));
        if (Result<void> begun = file->begin(row); !begun)
            return Failure(begun.error());
        return file.get();
    }

    QString freePath(const FileLayout &layout, const QString &split) const
    {
        QString name = layout.fileName;
        name.replace(QLatin1String("{time}"), m_stamp).replace(QLatin1String("{split}"), split);
        name = fit(name);
        const qsizetype dot = name.lastIndexOf(u'.');
        const QString suffix = dot > 0 ? name.sliced(dot) : QString();
        const QString base = dot > 0 ? name.first(dot) : name;
        QString path = QDir(m_folder).filePath(name);
        for (int number = 2; isTaken(path); ++number)
            path = QDir(m_folder).filePath(QStringLiteral("%1-%2%3").arg(base).arg(number).arg(suffix));
        return path;
    }
    bool isTaken(const QString &path) const
    {
        if (QFileInfo::exists(path))
            return true;
        return std::any_of(m_files.begin(), m_files.end(),
                           [&](const auto &one) { return one.second && one.second->path() == path; });
    }

    const QString m_folder;
    const FileProfile &m_profile;
    const QString m_stamp;
    std::map<std::pair<QString, QString>, std::unique_ptr<OpenFile>> m_files; ///< by layout and split
};

Problem cancelled()
{
    return {QStringLiteral("files-cancelled"),
            FileWriterWords::tr("The export was stopped. No file was written."),
            {},
            {}};
}

} // namespace

Result<std::vector<WrittenFile>> writeFiles(const QString &folder, const RowSource &rows,
                                            const FileProfile &profile, const QDateTime &now,
                                            const CancelToken &cancel)
{
    if (Result<void> known = namesAreKnown(profile); !known)
        return Failure(known.error());
    if (Result<void> right = folderIsRight(folder); !right)
        return Failure(right.error());
    Export files(folder, profile, now);
    FileRow row;
    for (qint64 number = 0;; ++number) {
        if (number % kRowsBetweenLooks == 0 && cancel.isCancelled())
            return Failure(cancelled());
        const Result<bool> there = rows(row);
        if (!there)
            return Failure(there.error());
        if (!*there)
            break;
        if (Result<void> done = files.add(row); !done)
            return Failure(done.error());
    }
    if (cancel.isCancelled())
        return Failure(cancelled());
    return files.commit();
}

} // namespace passerelle::secutix
