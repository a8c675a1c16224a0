// SPDX-License-Identifier: GPL-3.0-or-later
// Time from the start of a process to the first painted window: the program's beside that of a bare window
// with a table. Run it on a display, for example: xvfb-run -a build/release/tests/bench/bench_start [rounds]
#include "base/clock.h"
#include "passes.h"
#include "secrets/memory_store.h"
#include "session/services.h"
#include "ui/shell/application.h"
#include "ui/shell/main_window.h"
#include "ui/shell/system_dialogs.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QProcess>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <vector>

using namespace passerelle;

/// Says "painted" and ends the program behind the first painting of a window.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget *window) : QObject(window) { window->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [] {
                std::puts("painted");
                std::fflush(stdout);
                QApplication::quit();
            });
        }
        return false;
    }

private:
    bool m_seen = false;
};

static int bareWindow()
{
    QStandardItemModel model(3, 5);
    QMainWindow window;
    QTableView table;
    table.setModel(&model);
    window.setCentralWidget(&table);
    window.resize(1280, 800);
    FirstPaint paint(&window);
    window.show();
    return QApplication::exec();
}

static int program(QApplication &application)
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    ui::Application passerelle(
        application,
        {std::make_shared<secrets::MemoryStore>(), std::make_shared<SystemClock>(), folder.path()},
        std::make_unique<ui::SystemDialogs>(), settings);
    passerelle.start({});
    FirstPaint paint(passerelle.window());
    return QApplication::exec();
}

static double millisecondsOf(const QString &mode)
{
    QElapsedTimer timer;
    QProcess process;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), {mode});
    while (process.waitForReadyRead(30000)) {
        if (process.readAllStandardOutput().contains("painted"))
            break;
    }
    const double taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished(30000);
    return taken;
}

int main(int argc, char *argv[])
{
    const QByteArray mode = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    if (mode == "--bare" || mode == "--program") {
        QApplication application(argc, argv);
        return mode == "--bare" ? bareWindow() : program(application);
    }
    QCoreApplication application(argc, argv);
    const int rounds = mode.isEmpty() ? 15 : std::max(1, mode.toInt());
    std::vector<double> bare, whole, ratio;
    for (int round = 0; round <= rounds; ++round) {
        const double one = millisecondsOf(QStringLiteral("--bare"));
        const double other = millisecondsOf(QStringLiteral("--program"));
        if (round == 0)
            continue; // warms the disk's cache
        bare.push_back(one);
        whole.push_back(other);
        ratio.push_back(other / one);
    }
    std::printf("first paint: bare window %.0f ms, program %.0f ms, %.2f times (medians of %d)\n",
                bench::median(bare), bench::median(whole), bench::median(ratio), rounds);
    const QJsonObject line{
        {QStringLiteral("name"), QStringLiteral("bench_start")},
        {QStringLiteral("figures"), QJsonObject{{QStringLiteral("bare_ms"), bench::median(bare)},
                                                {QStringLiteral("program_ms"), bench::median(whole)}}},
        {QStringLiteral("ratios"), QJsonObject{{QStringLiteral("program_to_bare"), bench::median(ratio)}}}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return 0;
}
