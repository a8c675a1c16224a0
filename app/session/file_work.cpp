// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/file_work.h"

#include <QDir>
#include <QFileInfo>

namespace passerelle::session
{

FileWork::FileWork(std::chrono::milliseconds patience) : m_worker(QStringLiteral("files"), patience)
{
    connect(&m_worker, &PatientWorker::silent, this, [this] {
        Q_EMIT busyChanged();
        Q_EMIT silent(
            problem(m_kind == Kind::Saving
                        ? tr("It is not saved yet, and the program goes on waiting. Your work is still "
                             "open; save it in another place if that lasts.")
                        : tr("The program goes on waiting. Check that you still reach the folder; what "
                             "was open stays open.")));
    });
    connect(&m_worker, &PatientWorker::answered, this, [this] { Q_EMIT answered(problemId()); });
}

bool FileWork::begin(Kind kind, const QString &path, Done done)
{
    if (isSilent())
        giveUp();
    if (m_isBusy) {
        done(Failure(Problem{QStringLiteral("session-busy"), tr("A file is still being read or written."),
                             m_path, tr("Wait until that is done, then try again.")}));
        return false;
    }
    m_isBusy = true;
    m_kind = kind;
    m_path = path;
    m_done = std::move(done);
    m_cancel = {};
    Q_EMIT busyChanged();
    return true;
}

void FileWork::end(const Result<void> &result)
{
    m_isBusy = false;
    const Done done = std::exchange(m_done, nullptr);
    Q_EMIT busyChanged();
    if (done)
        done(result);
}

void FileWork::giveUp()
{
    if (!isSilent())
        return;
    m_cancel.cancel();
    m_worker.startAnew();
    end(Failure(
        problem(m_kind == Kind::Saving
                    ? tr("It may not be saved. Your work is still open; save it in another place, or here "
                         "once the folder answers.")
                    : tr("Check that you reach the folder, then open the file again."))));
}

QString FileWork::problemId() const
{
    return m_kind == Kind::Saving ? QStringLiteral("save-folder-silent")
                                  : QStringLiteral("open-folder-silent");
}

Problem FileWork::problem(const QString &next) const
{
    return {problemId(), tr("The folder of this file does not answer (a network share?)."),
            QDir::toNativeSeparators(QFileInfo(m_path).absolutePath()), next};
}

} // namespace passerelle::session
