// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/template_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using intake::TemplateKind;
using intake::TemplateStore;

/// Templates of the program and of the user's data folder.
class TestTemplateStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString put(TemplateKind kind, const QString &name, const QByteArray &text) const
    {
        const auto folder = TemplateStore(m_folder.path()).madeUserFolder(kind);
        QFile file(QDir(*folder).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }
    static QString value(const mapping::NewSector &sector, mapping::EntryField field)
    {
        return sector.values[static_cast<std::size_t>(field)];
    }

private Q_SLOTS:
    void theBuiltInOnesAreRight()
    {
        const TemplateStore store;
        QVERIFY(store.userFolder(TemplateKind::Entry).isEmpty());
        QCOMPARE(store.madeUserFolder(TemplateKind::Entry).error().id, QStringLiteral("template-folder"));
        const auto entries = store.list(TemplateKind::Entry);
        QVERIFY(!entries.empty());
        for (const auto &one : entries) {
            QVERIFY(one.isBuiltIn);
            QVERIFY(TemplateStore::entry(one.path).has_value());
        }
        const auto mappings = store.list(TemplateKind::Mapping);
        QCOMPARE(mappings.size(), std::size_t{2});
        QVERIFY(mappings[0].name != mappings[1].name);
        for (const auto &one : mappings)
            QVERIFY(TemplateStore::mapping(one.path).has_value());
    }

    void theUsersWin()
    {
        const QString path = put(TemplateKind::Entry, QStringLiteral("entry.json"),
                                 R"({"seasonCode": "S1", "productCode": "P"})");
        put(TemplateKind::Entry, QStringLiteral("More & more.jsonc"), R"({"seasonCode": "S2"})");
        const auto list = TemplateStore(m_folder.path()).list(TemplateKind::Entry);
        QCOMPARE(list.size(), std::size_t{2});
        QCOMPARE(list[0].path, path);
        QVERIFY(!list[0].isBuiltIn);
        QCOMPARE(list[1].name, QStringLiteral("More & more"));
    }

    void anEntryIsRead()
    {
        const auto bare = TemplateStore::entry(
            put(TemplateKind::Entry, QStringLiteral("a.json"),
                R"({"seasonCode": "S1", "productCode": "", "note": 7, "OtipassServiceId": null})"));
        QVERIFY(bare.has_value());
        QVERIFY(bare->code.isEmpty());
        QVERIFY(bare->leavesOutNull);
        QCOMPARE(value(*bare, mapping::EntryField::Season), QStringLiteral("S1"));
        QVERIFY(!value(*bare, mapping::EntryField::Product).isNull());
        QVERIFY(value(*bare, mapping::EntryField::Space).isNull());
        QCOMPARE(bare->others.size(), std::size_t{2});
        QCOMPARE(bare->others[0].second, QByteArray("7"));
        const auto coded =
            TemplateStore::entry(put(TemplateKind::Entry, QStringLiteral("b.json"),
                                     "// the museum's own\n{\"DDMM_X\": {\"seasonCode\": \"S1\"}}"));
        QVERIFY(coded.has_value());
        QCOMPARE(coded->code, QStringLiteral("DDMM_X"));
    }

    void aMappingStaysAsItStands()
    {
        const QByteArray text = "// as last year\n{\"sectorInfos\": {}}\n";
        QCOMPARE(*TemplateStore::mapping(put(TemplateKind::Mapping, QStringLiteral("m.json"), text)), text);
    }

    void whatIsNotRightIsTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("mapping");
        const QString notJson = QStringLiteral("template-not-json");
        const QString notEntry = QStringLiteral("template-not-entry"),
                      notMapping = QStringLiteral("template-not-mapping");
        QTest::newRow("no JSON") << QByteArray("Bonjour") << notJson << notJson;
        QTest::newRow("cut off") << QByteArray("{\n  \"seasonCode\": \"S") << notJson << notJson;
        QTest::newRow("empty") << QByteArray() << notJson << notJson;
        QTest::newRow("no text") << QByteArray("\0\1\2\3", 4) << notJson << notJson;
        QTest::newRow("a list") << QByteArray("[1]") << notEntry << notMapping;
        QTest::newRow("a text") << QByteArray("\"seasonCode\"") << notEntry << notMapping;
        QTest::newRow("nothing in it") << QByteArray("{}") << notEntry << notMapping;
        QTest::newRow("two entries") << QByteArray(R"({"A": {"seasonCode": ""}, "B": {"seasonCode": ""}})")
                                     << notEntry << notMapping;
        QTest::newRow("sectorInfos is a list")
            << QByteArray(R"({"sectorInfos": []})") << notEntry << notMapping;
        QTest::newRow("a mapping") << QByteArray(R"({"OtipassProjectId": "x", "sectorInfos": {}})")
                                   << notEntry << QString();
    }
    void whatIsNotRightIsTold()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, entry);
        QFETCH(QString, mapping);
        const QString path = put(TemplateKind::Entry, QStringLiteral("wrong.json"), text);
        const auto read = TemplateStore::entry(path);
        QVERIFY(!read);
        QCOMPARE(read.error().id, entry);
        QCOMPARE(read.error().where, path);
        QVERIFY(!read.error().what.isEmpty() && !read.error().next.isEmpty());
        const auto whole = TemplateStore::mapping(path);
        QCOMPARE(whole ? QString() : whole.error().id, mapping);
    }

    void whatIsNoFileIsRefused()
    {
        QCOMPARE(TemplateStore::entry(m_folder.path()).error().id, QStringLiteral("file-is-directory"));
        QCOMPARE(TemplateStore::mapping(m_folder.filePath(QStringLiteral("none.json"))).error().id,
                 QStringLiteral("file-missing"));
        QFile large(put(TemplateKind::Entry, QStringLiteral("large.json"), "{"));
        QVERIFY(large.resize(TemplateStore::kLongest + 1));
        QCOMPARE(TemplateStore::entry(large.fileName()).error().id, QStringLiteral("template-too-large"));
    }
};

QTEST_GUILESS_MAIN(TestTemplateStore)
#include "tst_template_store.moc"
