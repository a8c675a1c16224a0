// SPDX-License-Identifier: GPL-3.0-or-later
/// How fast a change of a large mapping comes to fresh findings, at its top, middle and end, beside a copy of
/// the file and a RapidJSON SAX pass of the same run; and the repair of all findings, and its undo.
/// `bench_edit --write FILE` writes the file for vscode_json.mjs.
#include "passes.h"
#include "rapid_pass.h"
#include "support/big_mapping.h"

#include "document/document.h"
#include "rules/checker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>
#include <cstring>
#include <vector>

using namespace passerelle;
using document::Buffer;

namespace
{

class Stopwatch
{
public:
    Stopwatch() { m_timer.start(); }
    double ms() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }

private:
    QElapsedTimer m_timer;
};

/// Into memory that was used before, as the document copies.
double copyTime(const QByteArray &text)
{
    QByteArray room(text.size(), 'x');
    const Stopwatch watch;
    std::memcpy(room.data(), text.constData(), static_cast<std::size_t>(text.size()));
    return room.at(room.size() / 2) == 'x' ? 0 : watch.ms();
}

double saxTime(const QByteArray &text)
{
    const Stopwatch watch;
    return bench::rapidPass(text) > 0 ? watch.ms() : 0;
}

/// A document and the findings of it, as a session keeps them.
class Work
{
public:
    explicit Work(const QByteArray &text)
    {
        m_document.load(text, {});
        m_result = *rules::check(facts(nullptr));
    }

    document::Document &document() { return m_document; }
    const rules::CheckResult &result() const { return m_result; }
    const QByteArray &text() const { return m_document.snapshot().text(Buffer::Mapping); }

    void look() { m_result = *rules::recheck(facts(m_result.facts().get()), m_result); }

    std::shared_ptr<const rules::Facts> facts(const rules::Facts *before) const
    {
        return rules::Facts::of(m_document.snapshot(), false, rules::PasswordState::NotAsked, before);
    }

private:
    document::Document m_document;
    rules::CheckResult m_result;
};

struct Change {
    std::vector<double> copies, passes, edits, whole;
};

/// One letter typed into a value at a share of the text, over and over.
Change typed(Work &work, double share, int rounds)
{
    Change change;
    for (int round = 0; round < rounds; ++round) {
        change.copies.push_back(copyTime(work.text()));
        change.passes.push_back(saxTime(work.text()));
        const auto from = static_cast<qsizetype>(share * static_cast<double>(work.text().size()));
        qsizetype place = work.text().indexOf("PROVIDER#", from);
        place = place < 0 ? work.text().lastIndexOf("PROVIDER#") : place;
        const Stopwatch watch;
        (void)work.document().edit(
            {QStringLiteral("Type"), {{Buffer::Mapping, {static_cast<quint32>(place) + 9, 0}, "A"}}});
        change.edits.push_back(watch.ms());
        work.look();
        change.whole.push_back(watch.ms());
    }
    return change;
}

void measureTyping(int sectors, test::Mistakes mistakes, QJsonObject &figures, QJsonObject &ratios)
{
    Work work(test::bigMapping(sectors, mistakes));
    const QString file = mistakes == test::Mistakes::None ? QStringLiteral("right") : QStringLiteral("wrong");
    for (const auto &[where, share] :
         {std::pair("top", 0.0), std::pair("middle", 0.5), std::pair("end", 0.9999)}) {
        const Change change = typed(work, share, 15);
        const double whole = bench::median(change.whole);
        const double copy = bench::median(change.copies);
        const double pass = bench::median(change.passes);
        const QString name = QStringLiteral("%1_%2_%3").arg(file).arg(sectors).arg(QLatin1String(where));
        std::printf("%-20s copy %6.2f ms  SAX %6.2f ms  edit %6.2f ms  edit to findings %6.2f ms (%.2fx "
                    "copy, %.2fx SAX)\n",
                    qPrintable(name), copy, pass, bench::median(change.edits), whole, whole / copy,
                    whole / pass);
        std::fflush(stdout);
        figures[name + QStringLiteral("_ms")] = whole;
        ratios[name + QStringLiteral("_copy")] = whole / copy;
        ratios[name + QStringLiteral("_sax")] = whole / pass;
    }
}

/// Everything safe as one edit, that edit applied, and taken back.
void measureRepair(int sectors, QJsonObject &figures, QJsonObject &ratios)
{
    Work work(test::bigMapping(sectors, test::Mistakes::Syntax)); // a comment and a comma in each sector
    const double pass = saxTime(test::bigMapping(sectors, test::Mistakes::Values)); // that it comes to
    const Stopwatch repair;
    const document::Edit edit = rules::repairEverythingSafe(*work.result().facts());
    const double found = repair.ms();
    (void)work.document().edit(edit);
    const double repaired = repair.ms();
    const Stopwatch undo;
    work.document().history().undo();
    const double undone = undo.ms();
    std::printf(
        "repair of %zu places: found %.0f ms, with the edit %.0f ms (%.1fx SAX); undo %.0f ms (%.1fx SAX)\n",
        edit.replacements.size(), found, repaired, repaired / pass, undone, undone / pass);
    figures[QStringLiteral("repair_ms")] = repaired;
    figures[QStringLiteral("undo_ms")] = undone;
    ratios[QStringLiteral("repair_sax")] = repaired / pass;
    ratios[QStringLiteral("undo_sax")] = undone / pass;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc > 2 && QByteArray(argv[1]) == "--write") {
        QFile file(QString::fromLocal8Bit(argv[2]));
        return file.open(QIODevice::WriteOnly) &&
                       file.write(test::bigMapping(100'000, test::Mistakes::None)) > 0
                   ? 0
                   : 1;
    }
    const int sectors = argc > 1 ? QCoreApplication::arguments().at(1).toInt() : 100'000;
    QJsonObject figures;
    QJsonObject ratios;
    for (const test::Mistakes mistakes : {test::Mistakes::None, test::Mistakes::Values})
        measureTyping(sectors, mistakes, figures, ratios);
    measureRepair(sectors, figures, ratios);
    const QJsonObject summary{{QStringLiteral("name"), QStringLiteral("bench_edit")},
                              {QStringLiteral("figures"), figures},
                              {QStringLiteral("ratios"), ratios}};
    std::printf("%s\n", QJsonDocument(summary).toJson(QJsonDocument::Compact).constData());
    return 0;
}
