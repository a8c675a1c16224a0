// SPDX-License-Identifier: GPL-3.0-or-later
/// How fast and how small the core reads and checks a mapping, beside a RapidJSON SAX pass (its default
/// flags, with SSE2, over the same bytes, in the same run). `bench_read --memory N` measures one check in a
/// process of its own.
#include "passes.h"
#include "rapid_pass.h"
#include "support/big_mapping.h"
#include "json/reader.h"

#ifdef PASSERELLE_BENCH_RULES
#include "rules/checker.h"
#include "rules/facts.h"
#endif

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <cstdio>
#include <vector>

using namespace passerelle;

namespace
{

std::size_t readerPass(const QByteArray &text) { return json::read(text).tree.nodes().size(); }

#ifdef PASSERELLE_BENCH_RULES
std::size_t checkPass(const QByteArray &text)
{
    document::Snapshot snapshot;
    snapshot.texts[static_cast<std::size_t>(document::Buffer::Mapping)] = text;
    const auto result = rules::check(rules::Facts::of(snapshot, false));
    return result ? result->findings().size() : 0;
}
#endif

/// A value in kB of this process's memory, such as VmHWM; 0 where the system does not tell.
qint64 memory(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(name + ':');
    return at < 0 ? 0 : text.mid(at + name.size() + 1, 20).simplified().split(' ').value(0).toLongLong();
}

/// Prints the peak memory of one check over the size of the file.
int measureMemory(int sectors, test::Mistakes mistakes)
{
    const qint64 before = memory("VmRSS");
    const QByteArray text = test::bigMapping(sectors, mistakes);
#ifdef PASSERELLE_BENCH_RULES
    const std::size_t kept = checkPass(text);
#else
    const std::size_t kept = readerPass(text);
#endif
    const double ratio =
        static_cast<double>(memory("VmHWM") - before) * 1024 / static_cast<double>(text.size());
    std::printf("%.3f\n", kept > 0 || ratio > 0 ? ratio : 0.0);
    return 0;
}

double memoryOfChild(const QString &kind)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--memory"), QStringLiteral("100000"), kind});
    child.waitForFinished(-1);
    return child.readAllStandardOutput().trimmed().toDouble();
}

void measure(int sectors, test::Mistakes mistakes, QJsonObject &figures, QJsonObject &ratios)
{
    constexpr int kFew = 15;
    constexpr int kMany = 201;
    const QByteArray text = test::bigMapping(sectors, mistakes);
    std::vector<bench::Pass> passes{[&] { return bench::rapidPass(text); }, [&] { return readerPass(text); }};
#ifdef PASSERELLE_BENCH_RULES
    passes.emplace_back([&] { return checkPass(text); });
#endif
    const std::vector<double> times = bench::medians(passes, sectors >= 10'000 ? kFew : kMany);
    const bool isWrong = mistakes != test::Mistakes::None;
    const QString name =
        QStringLiteral("%1_%2").arg(isWrong ? QStringLiteral("wrong") : QStringLiteral("right")).arg(sectors);
    std::printf("%-14s %9lld bytes  SAX %8.3f ms  reader %8.3f ms (%.2fx)", qPrintable(name),
                static_cast<long long>(text.size()), times[0], times[1], times[1] / times[0]);
    figures[name + QStringLiteral("_sax_ms")] = times[0];
    figures[name + QStringLiteral("_reader_ms")] = times[1];
    ratios[name + QStringLiteral("_reader")] = times[1] / times[0];
    if (times.size() > 2) {
        std::printf("  with rules %8.3f ms (%.2fx)", times[2], times[2] / times[0]);
        figures[name + QStringLiteral("_rules_ms")] = times[2];
        ratios[name + QStringLiteral("_rules")] = times[2] / times[0];
    }
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--memory")) {
        const bool isWrong = arguments.value(3) == QLatin1String("wrong");
        return measureMemory(arguments.value(2).toInt(),
                             isWrong ? test::Mistakes::Values : test::Mistakes::None);
    }
    QJsonObject figures;
    QJsonObject ratios;
    for (const test::Mistakes mistakes : {test::Mistakes::None, test::Mistakes::Values}) {
        for (const int sectors : {6, 1'000, 10'000, 100'000})
            measure(sectors, mistakes, figures, ratios);
    }
    for (const char *kind : {"right", "wrong"}) {
        const double ratio = memoryOfChild(QLatin1String(kind));
        std::printf("peak memory of the core, 100 000 sectors, %s: %.2fx of the file\n", kind, ratio);
        ratios[QLatin1String(kind) + QStringLiteral("_100000_memory")] = ratio;
    }
    const QJsonObject summary{{QStringLiteral("name"), QStringLiteral("bench_read")},
                              {QStringLiteral("figures"), figures},
                              {QStringLiteral("ratios"), ratios}};
    std::printf("%s\n", QJsonDocument(summary).toJson(QJsonDocument::Compact).constData());
    return 0;
}
