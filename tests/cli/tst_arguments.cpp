// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "cli/password_prompt.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace passerelle;

namespace
{

/// Every text that is translated stands in brackets: what stands outside of them is said in English to
/// everybody.
class Brackets final : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QStringLiteral("[%1]").arg(QString::fromUtf8(text));
    }
    bool isEmpty() const override { return false; }
};

class NoPrompt final : public cli::PasswordPrompt
{
public:
    std::optional<secrets::Secret> ask(const QString &) override { return std::nullopt; }
};

} // namespace

/// What the command line says of its arguments, and its help, in the operator's language.
class TestArguments : public QObject
{
    Q_OBJECT

    struct End {
        int exitCode = -1;
        QString out;
        QString err;
    };
    static End run(const QStringList &arguments)
    {
        QBuffer in;
        QBuffer out;
        QBuffer err;
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        NoPrompt prompt;
        cli::World world{in, out, err, prompt, {}};
        cli::CommandLine line;
        End end;
        line.run(arguments, world, [&end](int code) { end.exitCode = code; });
        end.out = QString::fromUtf8(out.data());
        end.err = QString::fromUtf8(err.data());
        return end;
    }
    static QStringList words(const char *arguments)
    {
        return QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *arguments, const char *said, const char *meant = "") {
            const QString line = QString::fromUtf8(arguments);
            const QString command = line.section(u' ', 0, 0);
            const bool isKnown =
                QStringList{QStringLiteral("check"), QStringLiteral("diff"), QStringLiteral("repair"),
                            QStringLiteral("scan"), QStringLiteral("rules")}
                    .contains(command);
            QTest::newRow(arguments) << line
                                     << QStringLiteral("%1. %2See passerelle-cli %3--help.")
                                            .arg(QString::fromUtf8(said), QString::fromUtf8(meant),
                                                 isKnown ? command + u' ' : QString());
        };
        row("", "a command is missing", "The commands are check, diff, repair, scan, rules. ");
        row("chek x", "there is no command “chek”", "Did you mean check? ");
        row("frob", "there is no command “frob”", "The commands are check, diff, repair, scan, rules. ");
        row("--frmat frob", "there is no command “frob”",
            "The commands are check, diff, repair, scan, rules. ");
        row("check", "FILE is missing");
        row("check x --frmat", "nobody knows what --frmat is", "Did you mean --format? ");
        row("check x --frmat=json", "nobody knows what --frmat=json is", "Did you mean --format? ");
        row("check x --verbose", "nobody knows what --verbose is");
        row("repair x y", "y is more than is needed");
        row("check x --format", "--format needs a value");
        row("check x --format xml", "--format: “xml” is none of text, json, sarif");
        row("check x --fail-on note", "--fail-on: “note” is none of error, warning");
        row("rules --format yaml", "--format: “yaml” is none of text, json, markdown");
        row("diff a", "RIGHT is missing");
        row("diff a b --format xml", "--format: “xml” is none of text, json");
        row("repair x --in-place --diff", "--in-place and --diff do not go together");
        row("scan w --card c", "--device is missing");
        row("scan w --card c --device d --password-fd x", "--password-fd: “x” is not a number from 0");
        row("scan w --card c --device d --password-fd -1", "--password-fd: “-1” is not a number from 0");
        row("scan w --card c --device d --offline=maybe", "--offline does not take this value");
    }
    void saysWhatIsWrong()
    {
        QFETCH(const QString, arguments);
        QFETCH(const QString, said);
        const QStringList list = arguments.split(u' ', Qt::SkipEmptyParts);
        const End end = run(list);
        QCOMPARE(end.exitCode, 2);
        QCOMPARE(end.err, QStringLiteral("passerelle-cli: The arguments are not understood: %1 "
                                         "[arguments-not-understood]\n")
                              .arg(said));
        // Nothing of it is English to whoever has another language, but what was typed and its options.
        Brackets brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        const QString other = run(list).err;
        QCoreApplication::removeTranslator(&brackets);
        // The sentence, what is wrong in it, what was meant, what to do next; the last one is the id.
        const bool isMeant = said.contains(u'?') || said.contains(QLatin1String("commands"));
        QVERIFY2(other.count(u'[') == (isMeant ? 5 : 4), qPrintable(other));
    }

    void theHelpIsInTheOperatorsLanguage_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"", "check", "diff", "repair", "scan", "rules"})
            QTest::newRow(*command ? command : "all") << QString::fromLatin1(command);
    }
    void theHelpIsInTheOperatorsLanguage()
    {
        QFETCH(const QString, command);
        const QStringList arguments = words(qPrintable(command + QStringLiteral(" --help")));
        const End english = run(arguments);
        QCOMPARE(english.exitCode, 0);
        QVERIFY(english.out.contains(QLatin1String("Usage: passerelle-cli")));
        Brackets brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        QString other = run(arguments).out;
        QCoreApplication::removeTranslator(&brackets);
        static const QRegularExpression translated(QStringLiteral("\\[[^\\[\\]]*\\]"));
        static const QRegularExpression english3(
            QStringLiteral("\\b(Usage|Positionals|Options|OPTIONS|REQUIRED"
                           "|Excludes|TEXT|INT|SUBCOMMANDS?|Subcommands)"
                           "\\b"));
        other.remove(translated);
        QVERIFY2(!other.contains(english3), qPrintable(other));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
