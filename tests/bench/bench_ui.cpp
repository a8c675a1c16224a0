// SPDX-License-Identifier: GPL-3.0-or-later
/// How fast the real window is with a mapping of 100 000 sectors: from opening to the first picture of table
/// and source, from a typed letter and a changed cell to fresh findings and a fresh picture, a key in the
/// filter, a step of scrolling; how long the event loop ever stood still; how much memory the whole program
/// takes. Beside a RapidJSON pass, a copy of the file, a bare QScintilla and a bare table of the same run.
/// `bench_ui [--sectors N] [--wrong | --right]`; on any display, or with QT_QPA_PLATFORM=offscreen.
#include "bare_widgets.h"
#include "passes.h"
#include "rapid_pass.h"
#include "stall_watch.h"
#include "support/big_mapping.h"
#include "support/window_fixture.h"

#include "base/ordinary_memory.h"
#include "rules/checker.h"
#include "ui/mapping/source_editor.h"
#include "ui/shell/file_commands.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QStandardPaths>
#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace passerelle;
using bench::Moment;
using bench::WatchedApplication;
using document::Buffer;

namespace
{

constexpr int kRounds = 9;
/// Longer than anything that the program puts off: change bars, the recovery journal.
constexpr double kPutOff = 2600;

WatchedApplication &application() { return *static_cast<WatchedApplication *>(qApp); }

void key(QWidget *widget, int code, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, code, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &press);
}

/// The middle and the best of several lengths.
class Lengths
{
public:
    void add(const Moment &length) { m_all.push_back(length); }
    double wall() const { return middle(&Moment::wall); }
    double best() const { return least(&Moment::wall); }
    double thread() const { return least(&Moment::thread); }
    double program() const { return least(&Moment::program); }

private:
    std::vector<double> values(double Moment::*clock) const
    {
        std::vector<double> all;
        for (const Moment &one : m_all)
            all.push_back(one.*clock);
        return all;
    }
    double middle(double Moment::*clock) const { return bench::median(values(clock)); }
    double least(double Moment::*clock) const
    {
        const std::vector<double> all = values(clock);
        return *std::min_element(all.begin(), all.end());
    }

    std::vector<Moment> m_all;
};

/// Prints figures and keeps them for the last line.
class Report
{
public:
    void say(const QString &name, const Lengths &lengths, const char *besideName = nullptr, double beside = 0)
    {
        std::printf("%-34s %8.2f ms (best %8.2f; processor: window %8.2f, program %8.2f)", qPrintable(name),
                    lengths.wall(), lengths.best(), lengths.thread(), lengths.program());
        if (besideName)
            std::printf("  %.2f times %s", lengths.best() / beside, besideName);
        std::printf("\n");
        std::fflush(stdout);
        m_figures[name + QStringLiteral("_ms")] = lengths.wall();
        m_figures[name + QStringLiteral("_best_ms")] = lengths.best();
        m_figures[name + QStringLiteral("_window_cpu_ms")] = lengths.thread();
        m_figures[name + QStringLiteral("_program_cpu_ms")] = lengths.program();
        if (besideName)
            m_ratios[name] = lengths.best() / beside;
    }
    void say(const QString &name, const bench::Stall &stall)
    {
        std::printf("%-34s %8.2f ms (processor %.2f): %s\n", qPrintable(name), stall.length.wall,
                    stall.length.thread, stall.what.constData());
        std::fflush(stdout);
        m_figures[name + QStringLiteral("_ms")] = stall.length.wall;
        m_figures[name + QStringLiteral("_cpu_ms")] = stall.length.thread;
    }
    void say(const QString &name, double ratio)
    {
        std::printf("%-34s %8.2f times\n", qPrintable(name), ratio);
        m_ratios[name] = ratio;
    }
    void finish() const
    {
        const QJsonObject line{{QStringLiteral("name"), QStringLiteral("bench_ui")},
                               {QStringLiteral("figures"), m_figures},
                               {QStringLiteral("ratios"), m_ratios}};
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    }

private:
    QJsonObject m_figures;
    QJsonObject m_ratios;
};

/// What is measured beside: the same text in the simplest hands.
struct Bare {
    double pass = 0;   ///< RapidJSON over the text
    double copy = 0;   ///< of the text, into memory that was used before
    double core = 0;   ///< reading and checking
    double load = 0;   ///< a bare QScintilla, to its first picture
    double letter = 0; ///< typed in its middle, to its picture
    double step = 0;   ///< its scrolling
    double rows = 0;   ///< a bare table's scrolling
    double reset = 0;  ///< a bare table that shows other rows
};

template <typename What>
double bestOf(What what)
{
    Lengths lengths;
    for (int round = 0; round < kRounds; ++round) {
        const Moment begin = Moment::now();
        what(round);
        lengths.add(Moment::now().since(begin));
    }
    return lengths.best();
}

void rest()
{
    WatchedApplication::restsWhen([] { return true; });
}

void measureBareSource(const QByteArray &text, Bare &bare)
{
    bench::BareSource source;
    const Moment begin = Moment::now();
    source.setBytes(text);
    source.show(0);
    rest();
    bare.load = Moment::now().since(begin).wall;
    const auto middle = static_cast<long>(text.size() / 2);
    source.show(middle);
    rest();
    bare.letter = bestOf([&](int round) {
        source.type(middle + round, "A");
        rest();
    });
    bare.step = bestOf([&](int) {
        source.verticalScrollBar()->setValue(source.verticalScrollBar()->value() + 3);
        rest();
    });
}

Bare measureBare(const QByteArray &text, int sectors)
{
    Bare bare;
    QByteArray room(text.size(), 'x');
    bare.pass = bestOf([&](int) { bench::rapidPass(text); });
    bare.copy = bestOf(
        [&](int) { std::memcpy(room.data(), text.constData(), static_cast<std::size_t>(text.size())); });
    bare.core = bestOf([&](int) {
        document::Snapshot snapshot;
        snapshot.texts[static_cast<std::size_t>(Buffer::Mapping)] = text;
        (void)rules::check(rules::Facts::of(snapshot, false));
    });
    measureBareSource(text, bare);
    bench::BareRows rows(sectors);
    bench::BareTable table(rows);
    table.show();
    rest();
    bare.rows = bestOf([&](int) {
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->value() + 3);
        rest();
    });
    bare.reset = bestOf([&](int) {
        rows.tellAll();
        rest();
    });
    return bare;
}

/// The window with a file, and what is done to it.
class Scene
{
public:
    Scene(test::WindowFixture &window, Report &report, QString kind, const Bare &bare)
        : m_fixture(window), m_report(report), m_kind(std::move(kind)), m_bare(bare),
          m_source(window.find<ui::SourceEditor>("source")), m_table(window.find<QTableView>("sectors")),
          m_filter(window.find<QLineEdit>("sector-filter"))
    {
    }

    void open(const QString &path);
    void work();

private:
    QString named(const char *what) const { return m_kind + QLatin1Char('_') + QLatin1String(what); }
    const QByteArray &text() const { return m_fixture.workspace.document().snapshot().text(Buffer::Mapping); }
    bool isFresh() const
    {
        const auto &facts = m_fixture.workspace.result().facts();
        return m_fixture.workspace.isOpen() && !m_fixture.workspace.isChecking() && facts &&
               facts->snapshot.revision == m_fixture.workspace.document().snapshot().revision;
    }
    /// From a deed to fresh findings and a fresh picture of everything.
    template <typename Deed>
    Moment lengthOf(Deed deed)
    {
        const Moment begin = Moment::now();
        deed();
        return WatchedApplication::restsWhen([this] { return isFresh(); }).since(begin);
    }
    void type(const char *where, double share);
    void changeCell(const char *where, int row);
    void filter(const char *name, const QString &typed);
    void scroll(const char *name, QAbstractScrollArea *area, int by, double beside, const char *besideName);

    test::WindowFixture &m_fixture;
    Report &m_report;
    QString m_kind;
    const Bare &m_bare;
    ui::SourceEditor *m_source;
    QTableView *m_table;
    QLineEdit *m_filter;
};

void Scene::open(const QString &path)
{
    application().watchAnew();
    Lengths lengths;
    lengths.add(lengthOf([&] { m_fixture.window.files().open(path); }));
    m_report.say(named("open"), lengths, "reading, checking and a bare source", m_bare.core + m_bare.load);
    WatchedApplication::goOn(kPutOff);
    m_report.say(named("stall_opening"), application().longest());
}

/// A letter behind another, and the letter's own picture before the findings come.
void Scene::type(const char *where, double share)
{
    const auto from = static_cast<qsizetype>(share * static_cast<double>(text().size()));
    qsizetype place = text().indexOf("PROVIDER#", from);
    place = (place < 0 ? text().lastIndexOf("PROVIDER#") : place) + 9;
    m_source->reveal({static_cast<quint32>(place), 0});
    m_source->setFocus();
    WatchedApplication::goOn(300);
    Lengths pictures;
    Lengths findings;
    for (int round = 0; round < kRounds; ++round) {
        const Moment begin = Moment::now();
        const Moment painted = application().painted();
        key(m_source, Qt::Key_A, QStringLiteral("A"));
        while (application().painted().wall == painted.wall)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        pictures.add(application().painted().since(begin));
        findings.add(WatchedApplication::restsWhen([this] { return isFresh(); }).since(begin));
        WatchedApplication::goOn(250);
    }
    m_report.say(named("letter_") + QLatin1String(where), pictures, "a bare source", m_bare.letter);
    m_report.say(named("letter_to_findings_") + QLatin1String(where), findings, "a SAX pass", m_bare.pass);
}

void Scene::changeCell(const char *where, int row)
{
    QAbstractItemModel *model = m_table->model();
    const QModelIndex cell = model->index(row, 1);
    m_table->setFocus();
    m_table->setCurrentIndex(cell);
    WatchedApplication::goOn(300);
    Lengths lengths;
    for (int round = 0; round < kRounds; ++round) {
        lengths.add(lengthOf([&] {
            model->setData(model->index(row, 1), QStringLiteral("museum-%1").arg(round), Qt::EditRole);
        }));
        WatchedApplication::goOn(250);
    }
    m_report.say(named("cell_to_findings_") + QLatin1String(where), lengths, "a SAX pass", m_bare.pass);
}

void Scene::filter(const char *name, const QString &typed)
{
    Lengths first;
    Lengths next;
    int answers = 0;
    const auto counting = QObject::connect(m_table->model(), &QAbstractItemModel::modelReset, m_table,
                                           [&answers] { ++answers; });
    m_filter->setFocus();
    for (int round = 0; round < kRounds / 3; ++round) {
        for (qsizetype i = 0; i < typed.size(); ++i) {
            const int known = answers;
            const Moment begin = Moment::now();
            key(m_filter, 0, typed.mid(i, 1));
            (i == 0 ? first : next).add(WatchedApplication::restsWhen([&] {
                                            return answers > known;
                                        }).since(begin));
        }
        m_filter->clear();
        rest();
    }
    QObject::disconnect(counting);
    m_report.say(named("filter_first_key_") + QLatin1String(name), first, "a bare table", m_bare.reset);
    m_report.say(named("filter_key_") + QLatin1String(name), next, "a bare table", m_bare.reset);
}

void Scene::scroll(const char *name, QAbstractScrollArea *area, int by, double beside, const char *besideName)
{
    QScrollBar *bar = area->verticalScrollBar();
    Lengths lengths;
    for (const double share : {0.0, 0.5, 0.9}) {
        bar->setValue(static_cast<int>(share * bar->maximum()));
        rest();
        for (int round = 0; round < kRounds; ++round)
            lengths.add(lengthOf([&] { bar->setValue(bar->value() + by); }));
    }
    m_report.say(named(name), lengths, besideName, beside);
}

void Scene::work()
{
    const int rows = m_table->model()->rowCount();
    application().watchAnew();
    for (const auto &[where, share] :
         {std::pair("top", 0.0), std::pair("middle", 0.5), std::pair("end", 1.0)})
        type(where, share);
    for (const auto &[where, row] :
         {std::pair("top", 0), std::pair("middle", rows / 2), std::pair("end", rows - 1)})
        changeCell(where, row);
    WatchedApplication::goOn(kPutOff);
    m_report.say(named("stall_changing"), application().longest());
    application().watchAnew();
    type("before_filter", 0.0); // what the filter knows is of the text before
    application().watchAnew();
    filter("all", QStringLiteral("prov"));
    filter("scattered", QStringLiteral("77"));
    filter("none", QStringLiteral("zzz"));
    m_report.say(named("stall_filtering"), application().longest());
    application().watchAnew();
    scroll("table_step", m_table, 3, m_bare.rows, "a bare table");
    scroll("table_page", m_table, m_table->verticalScrollBar()->pageStep(), m_bare.rows, "a bare table");
    scroll("source_step", m_source, 3, m_bare.step, "a bare source");
    scroll("source_page", m_source, m_source->verticalScrollBar()->pageStep(), m_bare.step, "a bare source");
    m_report.say(named("stall_scrolling"), application().longest());
}

/// A value in kB of this process's memory, such as VmHWM; 0 where the system does not tell.
double memory(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf(name + ':');
    return at < 0 ? 0 : all.mid(at + name.size() + 1, 20).simplified().split(' ').value(0).toDouble();
}

QByteArray textOf(int sectors, bool isWrong)
{
    return test::bigMapping(sectors, isWrong ? test::Mistakes::Values : test::Mistakes::None);
}

/// Opens the file, types a letter, and prints the program's greatest memory over the size of the file.
int measureMemory(const QString &path)
{
    test::WindowFixture fixture;
    const Bare bare;
    fixture.window.files().open(path);
    (void)fixture.hasChecked();
    WatchedApplication::goOn(kPutOff);
    auto *source = fixture.find<ui::SourceEditor>("source");
    key(source, Qt::Key_A, QStringLiteral("A"));
    (void)fixture.hasChecked();
    WatchedApplication::goOn(kPutOff);
    const double size = static_cast<double>(QFileInfo(path).size());
    std::printf("%.3f %.3f\n", memory("VmHWM") * 1024 / size, memory("VmRSS") * 1024 / size);
    return 0;
}

void sayMemory(const QString &path, const QString &kind, Report &report)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--memory"), path});
    child.waitForFinished(-1);
    const QList<QByteArray> figures = child.readAllStandardOutput().simplified().split(' ');
    report.say(kind + QStringLiteral("_memory_most"), figures.value(0).toDouble());
    report.say(kind + QStringLiteral("_memory_after"), figures.value(1).toDouble());
}

void measure(int sectors, bool isWrong, Report &report)
{
    const QString kind = isWrong ? QStringLiteral("wrong") : QStringLiteral("right");
    QTemporaryDir folder;
    const QString path = folder.filePath(kind + QStringLiteral(".json"));
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(textOf(sectors, isWrong)) < 0)
            qFatal("cannot write the benchmark's file");
    }
    sayMemory(path, kind, report);
    const Bare bare = measureBare(textOf(sectors, isWrong), sectors);
    std::printf(
        "%s, beside: SAX %.1f ms, copy %.1f ms, reading and checking %.1f ms, bare source %.1f ms, its "
        "letter %.2f ms, its step %.2f ms, bare table's step %.2f ms, its reset %.2f ms\n",
        qPrintable(kind), bare.pass, bare.copy, bare.core, bare.load, bare.letter, bare.step, bare.rows,
        bare.reset);
    test::WindowFixture fixture;
    fixture.window.showPage(QLatin1String("mapping"));
    rest();
    Scene scene(fixture, report, kind, bare);
    scene.open(path);
    scene.work();
}

} // namespace

int main(int argc, char **argv)
{
    giveLargeMemoryBack(); // as main() does
    WatchedApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--memory"))
        return measureMemory(arguments.value(2));
    const qsizetype sectors = arguments.indexOf(QLatin1String("--sectors"));
    const int count = sectors < 0 ? 100'000 : arguments.value(sectors + 1).toInt();
    Report report;
    for (const bool isWrong : {false, true}) {
        if (!arguments.contains(isWrong ? QLatin1String("--right") : QLatin1String("--wrong")))
            measure(count, isWrong, report);
    }
    report.finish();
    return 0;
}
