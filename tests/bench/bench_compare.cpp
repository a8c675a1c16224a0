// SPDX-License-Identifier: GPL-3.0-or-later
/// How long a comparison by meaning takes from two texts to its changes, taking all of them over, and a
/// comparison line by line, beside a RapidJSON SAX pass over both texts and a memcmp of one with its copy, in
/// the same run.
#include "compare/take_over.h"
#include "difference/text_comparison.h"
#include "passes.h"
#include "rapid_pass.h"
#include "support/big_mapping.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>
#include <cstring>
#include <vector>

using namespace passerelle;

namespace
{

mapping::Mapping mappingOf(const QByteArray &text)
{
    return mapping::Mapping(std::make_shared<const json::Reading>(json::read(text)));
}

std::shared_ptr<const difference::TextComparison> linesCompared(const QByteArray &left,
                                                                const QByteArray &right)
{
    return difference::TextComparison::of(left, right, difference::Spaces::Count);
}

void measure(const char *name, const QByteArray &left, const QByteArray &right, QJsonObject &figures,
             QJsonObject &ratios)
{
    const mapping::Mapping leftRead = mappingOf(left);
    const mapping::Mapping rightRead = mappingOf(right);
    const auto all = compare::compared(leftRead, rightRead);
    const QByteArray copy(left.constData(), left.size());
    const auto size = static_cast<std::size_t>(left.size());
    constexpr int kRounds = 9;
    const std::vector<bench::Pass> passes{
        [&] { return bench::rapidPass(left) + bench::rapidPass(right); },
        [&] { return std::memcmp(left.constData(), copy.constData(), size) == 0 ? size : 1; },
        [&] { return compare::compared(mappingOf(left), mappingOf(right))->changes.size() + 1; },
        [&] { return compare::compared(leftRead, rightRead)->changes.size() + 1; },
        [&] { return compare::takeOverAll(*all).replacements.size() + 1; },
        [&] { return linesCompared(left, right)->changes().size() + 1; },
    };
    const std::vector<double> times = bench::medians(passes, kRounds);
    std::printf("%-12s %7zu changes  SAX of both %7.1f ms  memcmp %6.2f ms  from texts %7.1f ms (%.2fx SAX)  "
                "from readings %7.1f ms (%.2fx SAX)  take all over %7.1f ms  by lines %7.1f ms (%.2fx SAX)\n",
                name, all->changes.size(), times[0], times[1], times[2], times[2] / times[0], times[3],
                times[3] / times[0], times[4], times[5], times[5] / times[0]);
    std::fflush(stdout);
    const QString prefix = QLatin1String(name) + QLatin1Char('_');
    figures[prefix + QStringLiteral("sax_ms")] = times[0];
    figures[prefix + QStringLiteral("memcmp_ms")] = times[1];
    figures[prefix + QStringLiteral("texts_ms")] = times[2];
    figures[prefix + QStringLiteral("readings_ms")] = times[3];
    figures[prefix + QStringLiteral("take_all_ms")] = times[4];
    figures[prefix + QStringLiteral("lines_ms")] = times[5];
    ratios[prefix + QStringLiteral("lines_to_sax")] = times[5] / times[0];
    ratios[prefix + QStringLiteral("texts_to_sax")] = times[2] / times[0];
    ratios[prefix + QStringLiteral("readings_to_sax")] = times[3] / times[0];
    ratios[prefix + QStringLiteral("texts_to_memcmp")] = times[2] / times[1];
}

QByteArray reversedSectors(const QByteArray &text)
{
    const mapping::Mapping mapping = mappingOf(text);
    QByteArray result = "{\"sectorInfos\": {";
    for (auto sector = mapping.sectors().rbegin(); sector != mapping.sectors().rend(); ++sector) {
        if (!result.endsWith('{'))
            result += ",\n";
        result += mapping.tree().raw(sector->key).toByteArray() + ": " +
                  mapping.tree().raw(sector->entry).toByteArray();
    }
    return result + "}}";
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    constexpr int kSectors = 100'000;
    const QByteArray right = test::bigMapping(kSectors);
    QByteArray one = right;
    one.replace(one.lastIndexOf("PROVIDER"), 8, "PROVIDED");
    QByteArray codes = right;
    codes.replace("\"seasonCode\"", "\"seasonKode\"");
    QJsonObject figures;
    QJsonObject ratios;
    measure("same", right, QByteArray(right.constData(), right.size()), figures, ratios);
    measure("one", right, one, figures, ratios);
    measure("every", right, test::bigMapping(kSectors, test::Mistakes::Values), figures, ratios);
    measure("unknown", right, codes, figures, ratios);
    measure("reversed", right, reversedSectors(right), figures, ratios);
    measure("nothing", "{}", right, figures, ratios);
    measure("indented", right, QByteArray(right).replace('\n', "\n\t"), figures, ratios);
    const QJsonObject summary{{QStringLiteral("name"), QStringLiteral("bench_compare")},
                              {QStringLiteral("figures"), figures},
                              {QStringLiteral("ratios"), ratios}};
    std::printf("%s\n", QJsonDocument(summary).toJson(QJsonDocument::Compact).constData());
    return 0;
}
