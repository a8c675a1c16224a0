// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "secrets/memory_store.h"
#include "session/safekeeping.h"
#include "session/scan_session.h"
#include "session/workspace_session.h"
#include "support/answering_dialogs.h"
#include "ui/shell/main_window.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace passerelle::test
{

/// The real window over real sessions, in a folder of its own, with dialogs that answer.
class WindowFixture
{
public:
    /// Without a store the session looks for the system's keychain, as the program does.
    explicit WindowFixture(
        std::shared_ptr<secrets::SecretStore> store = std::make_shared<secrets::MemoryStore>())
        : workspace({std::move(store), std::make_shared<SystemClock>(), path(QStringLiteral("data"))}),
          safekeeping(workspace), scan(workspace),
          settings(path(QStringLiteral("settings.ini")), QSettings::IniFormat),
          window({workspace, scan, dialogs, settings, safekeeping})
    {
        window.resize(1280, 800); // whatever screen the test has
        window.show();
        window.activateWindow();
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }

    QString sample(const char *name) const
    {
        return write(QLatin1String(name),
                     bytes(QStringLiteral(PASSERELLE_RESOURCES "/samples/") + QLatin1String(name)));
    }

    /// The newest check is of the text as it stands.
    bool hasChecked() const
    {
        return QTest::qWaitFor(
            [this] {
                const auto &facts = workspace.result().facts();
                return workspace.isOpen() && !workspace.isBusy() && !workspace.isChecking() && facts &&
                       facts->snapshot.revision == workspace.document().snapshot().revision;
            },
            20000);
    }

    QByteArray mapping() const { return workspace.document().snapshot().text(document::Buffer::Mapping); }

    template <typename Widget>
    Widget *find(const char *name) const
    {
        return window.findChild<Widget *>(QLatin1String(name));
    }

    QTemporaryDir folder;
    AnsweringDialogs dialogs;
    session::WorkspaceSession workspace;
    session::Safekeeping safekeeping;
    session::ScanSession scan;
    QSettings settings;
    ui::MainWindow window;
};

} // namespace passerelle::test
