// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/version_keeper.h"

#include "base/clock.h"
#include "base/worker.h"
#include "session/work_difference.h"
#include "session/workspace_session.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace passerelle::session
{

using recovery::KeptVersion;
using recovery::KeptVersions;

VersionKeeper::VersionKeeper(WorkspaceSession &session)
    : m_session(session), m_worker(std::make_unique<Worker>(QStringLiteral("versions")))
{
    connect(&session, &WorkspaceSession::opened, this, &VersionKeeper::noteOpened);
    connect(&session, &WorkspaceSession::onDisk, this, &VersionKeeper::keep);
}

VersionKeeper::~VersionKeeper() { m_worker->finish(); } // a version saved just before the end counts too

QString VersionKeeper::folder() const
{
    return QDir(m_session.services().dataFolder).filePath(QStringLiteral("versions"));
}

/// A workspace's versions follow it where it is moved; a mapping has nothing but its path.
QString VersionKeeper::key() const
{
    if (m_session.services().dataFolder.isEmpty())
        return {};
    if (m_session.file().isWorkspace && !m_session.setup().id.value.isEmpty())
        return m_session.setup().id.value;
    return m_session.file().path.isEmpty() ? QString() : QFileInfo(m_session.file().path).absoluteFilePath();
}

void VersionKeeper::noteOpened()
{
    m_opened.reset();
    m_model.setVersions({});
    if (m_session.marks().empty())
        return;
    qint64 newest = 0;
    for (const recovery::KnownFile &file : m_session.marks())
        newest = std::max(newest, file.mark.modified);
    m_opened = OnDisk{key(), m_session.texts(), QDateTime::fromMSecsSinceEpoch(newest, Qt::UTC)};
}

void VersionKeeper::keep(const workspace::Texts &texts)
{
    const auto before = std::exchange(m_opened, std::nullopt);
    const QString of = key();
    if (!m_on || of.isEmpty())
        return;
    m_worker->run(
        [folder = folder(), of, before, texts, now = m_session.services().clock->now()]() -> Result<void> {
            KeptVersions versions(folder, of);
            if (before && before->key == of) {
                if (auto kept = versions.keep(before->texts, before->time); !kept)
                    return kept;
            }
            return versions.keep(texts, now);
        },
        [this](const Result<void> &kept) {
            if (!kept)
                Q_EMIT problem(kept.error());
        });
}

void VersionKeeper::keepWhatIsOnDisk()
{
    const QString of = key();
    if (!m_on || of.isEmpty())
        return;
    m_worker->run(
        [folder = folder(), of, path = m_session.file().path]() -> Result<void> {
            workspace::LoadOptions options;
            options.foreign = workspace::ForeignText::Keep;
            const auto loaded = workspace::load(path, options);
            if (!loaded)
                return Failure(loaded.error());
            return KeptVersions(folder, of)
                .keep({loaded->mappingText, loaded->workspaceText}, QFileInfo(path).lastModified().toUTC());
        },
        [this](const Result<void> &kept) {
            if (!kept)
                Q_EMIT problem(kept.error());
        });
}

void VersionKeeper::forgetAll()
{
    m_worker->run(
        [folder = folder()] {
            KeptVersions::removeAll(folder);
            return true;
        },
        [this](bool) { refresh(); });
}

void VersionKeeper::refresh()
{
    const QString of = key();
    m_worker->run(
        [folder = folder(), of] {
            return of.isEmpty() ? std::vector<KeptVersion>() : KeptVersions(folder, of).list();
        },
        [this, of](std::vector<KeptVersion> versions) {
            if (of != key())
                return;
            m_model.setVersions(std::move(versions));
            Q_EMIT refreshed();
        });
}

void VersionKeeper::texts(const KeptVersion &version, TextsThen then)
{
    m_worker->run(
        [folder = folder(), of = key(), version] { return KeptVersions(folder, of).texts(version); },
        [then = std::move(then)](const Result<workspace::Texts> &texts) { then(texts); });
}

void VersionKeeper::compare(const KeptVersion &version, DiffThen then)
{
    m_worker->run(
        [folder = folder(), of = key(), version, now = m_session.texts()]() -> Result<QString> {
            const auto texts = KeptVersions(folder, of).texts(version);
            if (!texts)
                return Failure(texts.error());
            return workDifference(*texts, now);
        },
        [then = std::move(then)](const Result<QString> &diff) { then(diff); });
}

void VersionKeeper::restore(const KeptVersion &version)
{
    texts(version, [this, of = key(), time = version.time](const Result<workspace::Texts> &found) {
        if (!found) {
            Q_EMIT problem(found.error());
            return;
        }
        const QString when = QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
        if (of == key())
            m_session.putBack(tr("Go back to the version of %1").arg(when), *found);
    });
}

} // namespace passerelle::session
