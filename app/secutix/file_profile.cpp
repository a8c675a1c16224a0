// SPDX-License-Identifier: GPL-3.0-or-later
#include "secutix/file_profile.h"

#include "schema/schema_check.h"
#include "secutix/file_profile_reader.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <algorithm>

namespace passerelle::secutix
{

namespace
{

constexpr int kVersion = 1;

struct FileProfileWords {
    Q_DECLARE_TR_FUNCTIONS(passerelle::secutix::FileProfile)
};

} // namespace

const FileLayout *FileProfile::file(QStringView fileId) const
{
    const auto found = std::find_if(files.begin(), files.end(),
                                    [fileId](const FileLayout &one) { return one.id == fileId; });
    return found == files.end() ? nullptr : &*found;
}

Result<FileProfile> FileProfile::parse(const QByteArray &text)
{
    if (text.size() > kLongest)
        return Failure(Problem{QStringLiteral("profile-too-large"),
                               FileProfileWords::tr("The file is larger than a file profile can be (1 MiB)."),
                               {},
                               FileProfileWords::tr("Choose a file profile.")});
    const Result<QByteArray> schema = schema::builtInSchema(QStringLiteral("file-profile"));
    if (!schema)
        return Failure(schema.error());
    const Result<QJsonDocument> document = schema::readChecked(text, *schema);
    if (!document)
        return Failure(document.error());
    if (document->object().value(QLatin1String("version")).toInt() > kVersion)
        return Failure(
            Problem{QStringLiteral("profile-newer"),
                    FileProfileWords::tr("The file profile was made for a newer version of this program."),
                    QStringLiteral("/version"),
                    FileProfileWords::tr("Install the newer version, or choose another profile.")});
    return FileProfileReader(text).read();
}

} // namespace passerelle::secutix
