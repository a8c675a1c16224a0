// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace passerelle::workspace;

class WorkspaceRegistryTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    const QString m_id = QStringLiteral("0123456789abcdef");

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString workspace(const QString &name, const QString &id) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write("{\"id\": \"" + id.toUtf8() + "\"}");
        return file.fileName();
    }
    WorkspaceRegistry registry() const { return WorkspaceRegistry(path(QStringLiteral("data/known.json"))); }

private Q_SLOTS:
    void cleanup() { QVERIFY(QDir(path(QStringLiteral("data"))).removeRecursively()); }

    void nothingIsKnownAtFirst() { QVERIFY(!registry().copyOf(m_id, workspace(QStringLiteral("a"), m_id))); }

    void aCopyIsNoticed()
    {
        const QString original = workspace(QStringLiteral("a"), m_id);
        const QString copy = workspace(QStringLiteral("b"), m_id);
        QVERIFY(registry().remember(m_id, original).has_value());
        // Another object: it is kept on the disk.
        QCOMPARE(registry().copyOf(m_id, copy), std::optional(QFileInfo(original).canonicalFilePath()));
        QVERIFY(!registry().copyOf(m_id, original));
        QVERIFY(!registry().copyOf(QStringLiteral("another"), copy));
        QVERIFY(!registry().copyOf({}, copy));
    }

    void aCopyKeepsTheIdThatItWasGiven()
    {
        const QString original = workspace(QStringLiteral("a"), m_id);
        const QString copy = workspace(QStringLiteral("b"), m_id);
        QVERIFY(registry().remember(m_id, original).has_value());
        QCOMPARE(registry().idOf(copy), QString());
        QVERIFY(registry().remember(QStringLiteral("its own"), copy).has_value());
        QCOMPARE(registry().idOf(copy), QStringLiteral("its own"));
        QCOMPARE(registry().idOf(original), m_id);
        QVERIFY(registry().copyOf(m_id, copy)); // it still holds the id of the other
    }

    void aFileThatMovedIsNoCopy()
    {
        const QString before = workspace(QStringLiteral("a"), m_id);
        QVERIFY(registry().remember(m_id, before).has_value());
        const QString after = path(QStringLiteral("moved"));
        QVERIFY(QFile::rename(before, after));
        QVERIFY(!registry().copyOf(m_id, after));
        QVERIFY(registry().remember(m_id, after).has_value());
        QVERIFY(registry().copyOf(m_id, workspace(QStringLiteral("c"), m_id)));
    }

    void anOriginalThatBecameAnotherIsNone()
    {
        const QString original = workspace(QStringLiteral("a"), m_id);
        QVERIFY(registry().remember(m_id, original).has_value());
        workspace(QStringLiteral("a"), QStringLiteral("other"));
        QVERIFY(!registry().copyOf(m_id, workspace(QStringLiteral("b"), m_id)));
    }

    void aLinkToTheFileIsNoCopy()
    {
        const QString original = workspace(QStringLiteral("a"), m_id);
        const QString link = path(QStringLiteral("link"));
        QVERIFY(QFile::link(original, link));
        QVERIFY(registry().remember(m_id, original).has_value());
        QVERIFY(!registry().copyOf(m_id, link));
    }

    void aBrokenRegistryCountsAsEmpty()
    {
        QVERIFY(QDir().mkpath(path(QStringLiteral("data"))));
        QFile file(path(QStringLiteral("data/known.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ broken");
        file.close();
        const QString original = workspace(QStringLiteral("a"), m_id);
        QVERIFY(!registry().copyOf(m_id, original));
        QVERIFY(registry().remember(m_id, original).has_value());
        QVERIFY(registry().copyOf(m_id, workspace(QStringLiteral("b"), m_id)));
    }

    void oneThatCannotBeWrittenSaysSo()
    {
        const QString inTheWay = workspace(QStringLiteral("plain"), m_id);
        const auto written =
            WorkspaceRegistry(inTheWay + QStringLiteral("/known.json")).remember(m_id, inTheWay);
        QVERIFY(!written);
        QCOMPARE(written.error().id, QStringLiteral("registry-not-written"));
    }
};

QTEST_GUILESS_MAIN(WorkspaceRegistryTest)
#include "tst_workspace_registry.moc"
