// SPDX-License-Identifier: GPL-3.0-or-later
#include "difference/unified_diff.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace passerelle::difference;

/// The diff says exactly how one text becomes the other.
class TestUnifiedDiff : public QObject
{
    Q_OBJECT

    static QByteArray diff(const QByteArray &before, const QByteArray &after)
    {
        return unifiedDiff({QStringLiteral("f"), QStringLiteral("g")}, before, after);
    }

    static QList<QByteArray> splitLines(const QByteArray &text)
    {
        QList<QByteArray> lines;
        for (qsizetype start = 0; start < text.size();) {
            const qsizetype end = text.indexOf('\n', start);
            lines.append(text.mid(start, end < 0 ? -1 : end - start + 1));
            start = end < 0 ? text.size() : end + 1;
        }
        return lines;
    }

    /// A small patch(1): every line that the diff takes for known must stand there.
    static QByteArray patched(const QByteArray &before, const QByteArray &diff)
    {
        const QList<QByteArray> old = splitLines(before);
        QByteArray result;
        qsizetype at = 0;
        QList<QByteArray> lines = splitLines(diff);
        for (qsizetype i = 2; i < lines.size(); ++i) {
            const QByteArray &line = lines.at(i);
            QByteArray content = line.mid(1);
            if (i + 1 < lines.size() && lines.at(i + 1).startsWith('\\'))
                content.chop(1);
            if (line.startsWith("@@")) {
                static const QRegularExpression head(QStringLiteral("^@@ -(\\d+),(\\d+) "));
                const auto match = head.match(QString::fromLatin1(line));
                const qsizetype from =
                    match.captured(1).toInt() - (match.captured(2) == QLatin1String("0") ? 0 : 1);
                while (at < from)
                    result += old.at(at++);
            } else if (line.startsWith('+')) {
                result += content;
            } else if (line.startsWith(' ') || line.startsWith('-')) {
                if (at >= old.size() || old.at(at) != content)
                    return "the diff does not fit: " + line;
                if (line.startsWith(' '))
                    result += content;
                ++at;
            }
        }
        while (at < old.size())
            result += old.at(at++);
        return result;
    }

private Q_SLOTS:
    void nothingForNothing() { QCOMPARE(diff("a\nb\n", "a\nb\n"), QByteArray()); }

    void oneLine()
    {
        QCOMPARE(diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"),
                 QByteArray("--- f\n+++ g\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"));
    }

    void endsWithoutALine()
    {
        QCOMPARE(diff("a", "b\n"),
                 QByteArray("--- f\n+++ g\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n"));
        QCOMPARE(diff("", "b\n"), QByteArray("--- f\n+++ g\n@@ -0,0 +1,1 @@\n+b\n"));
        QCOMPARE(diff("b\n", ""), QByteArray("--- f\n+++ g\n@@ -1,1 +0,0 @@\n-b\n"));
    }

    void anyTwoTexts()
    {
        QRandomGenerator random(20260504);
        for (int round = 0; round < 400; ++round) {
            const int words = 1 + int(random.bounded(12));
            const auto text = [&] {
                QByteArray lines;
                for (int i = int(random.bounded(40)); i > 0; --i)
                    lines += QByteArray::number(random.bounded(words)) + '\n';
                if (random.bounded(3) == 0)
                    lines += "end";
                return lines;
            };
            const QByteArray before = text(), after = text();
            QCOMPARE(before == after ? before : patched(before, diff(before, after)), after);
        }
    }

    void manyChanges()
    {
        QByteArray before, after;
        for (int i = 0; i < 200000; ++i) {
            const QByteArray number = QByteArray::number(i);
            before += "\"" + number + "\": {\n  \"same\": 1\n},\n";
            after += "\"" + number + "\": {\n  \"same\": " + (i % 2 ? "1" : "2") + "\n},\n";
        }
        QCOMPARE(patched(before, diff(before, after)), after);
    }
};

QTEST_GUILESS_MAIN(TestUnifiedDiff)
#include "tst_unified_diff.moc"
