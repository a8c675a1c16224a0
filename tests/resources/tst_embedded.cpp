// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// What both programs carry in themselves reaches a program that links it only through another library.
class TestEmbedded : public QObject
{
    Q_OBJECT

private slots:
    void everyFileOfTheTreeIsThere_data();
    void everyFileOfTheTreeIsThere();
    void translationsLoad_data();
    void translationsLoad();
};

void TestEmbedded::everyFileOfTheTreeIsThere_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("schemas") << u"schemas"_s << u"*.json"_s;
    QTest::newRow("profiles") << u"profiles"_s << u"*.json"_s;
    QTest::newRow("scenarios") << u"scenarios"_s << u"*.json"_s;
    QTest::newRow("templates") << u"templates"_s << u"*.json"_s;
    QTest::newRow("samples") << u"samples"_s << u"*"_s;
    QTest::newRow("icons") << u"icons"_s << u"*.svg"_s;
}

void TestEmbedded::everyFileOfTheTreeIsThere()
{
    QFETCH(QString, folder);
    QFETCH(QString, pattern);
    const QDir root(QStringLiteral(PASSERELLE_RESOURCES));
    QStringList names;
    QDirIterator files(root.filePath(folder), {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(root.relativeFilePath(files.next()));
    QVERIFY2(!names.isEmpty(), qPrintable(folder));
    for (const QString &name : std::as_const(names)) {
        QFile onDisk(root.filePath(name));
        QFile embedded(u":/passerelle/"_s + name);
        QVERIFY2(onDisk.open(QIODevice::ReadOnly), qPrintable(onDisk.fileName()));
        QVERIFY2(embedded.open(QIODevice::ReadOnly), qPrintable(embedded.fileName()));
        QCOMPARE(embedded.readAll(), onDisk.readAll());
    }
}

void TestEmbedded::translationsLoad_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("French") << QLocale(QLocale::French, QLocale::France);
    QTest::newRow("French of Belgium") << QLocale(QLocale::French, QLocale::Belgium);
    QTest::newRow("English, for its plurals") << QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void TestEmbedded::translationsLoad()
{
    QFETCH(QLocale, locale);
    QTranslator translator;
    QVERIFY(translator.load(locale, u"passerelle"_s, u"_"_s, u":/i18n"_s));
    QVERIFY(!translator.isEmpty());
}

QTEST_GUILESS_MAIN(TestEmbedded)
#include "tst_embedded.moc"
