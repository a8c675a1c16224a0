// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/versions_model.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using namespace passerelle::recovery;

/// The last ten saved versions of each file, each text once.
class TestKeptVersions : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    static QDateTime at(int second) { return QDateTime::fromSecsSinceEpoch(1'700'000'000 + second, Qt::UTC); }
    QString folder() const { return m_folder->filePath(QStringLiteral("versions")); }
    KeptVersions of(const QString &key = QStringLiteral("key")) const { return {folder(), key}; }
    QStringList files(const QString &ending) const
    {
        const QStringList folders = QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return folders.isEmpty() ? QStringList()
                                 : QDir(folder() + u'/' + folders.front()).entryList({u'*' + ending});
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theLastTenAreKept()
    {
        QVERIFY(of().list().empty());
        for (int i = 0; i < 13; ++i)
            QVERIFY(of().keep({QByteArray::number(i), "{}"}, at(i)));
        const auto versions = of().list();
        QCOMPARE(versions.size(), KeptVersions::kMost);
        for (int i = 0; i < 10; ++i) {
            const KeptVersion &one = versions[static_cast<std::size_t>(i)];
            QCOMPARE(one.time, at(12 - i));
            const auto texts = of().texts(one);
            QVERIFY(texts.has_value());
            QCOMPARE(texts->mapping, QByteArray::number(12 - i));
            QCOMPARE(texts->workspace, QByteArray("{}"));
            QCOMPARE(one.size, texts->mapping.size() + 2);
        }
        QCOMPARE(files(QStringLiteral(".text")).size(), 11); // the workspace's text stands once
    }

    void theSameIsNotKeptTwice()
    {
        QVERIFY(of().keep({"a", {}}, at(0)));
        QVERIFY(of().keep({"a", {}}, at(1)));
        QCOMPARE(of().list().size(), std::size_t(1));
        QVERIFY(of().keep({"b", {}}, at(2)));
        QVERIFY(of().keep({"a", {}}, at(3))); // back to it is a version again, with the text of before
        QCOMPARE(of().list().size(), std::size_t(3));
        QCOMPARE(files(QStringLiteral(".text")).size(), 2);
    }

    void sameMomentKeepsItsOrder()
    {
        QVERIFY(of().keep({"a", {}}, at(5)));
        QVERIFY(of().keep({"b", {}}, at(5)));
        QVERIFY(of().keep({"c", {}}, at(4))); // the clock went back
        const auto versions = of().list();
        QCOMPARE(versions.size(), std::size_t(3));
        QCOMPARE(of().texts(versions.front())->mapping, QByteArray("c"));
        QCOMPARE(of().texts(versions.back())->mapping, QByteArray("a"));
    }

    void eachFileHasItsOwn()
    {
        QVERIFY(of(QStringLiteral("/a/é")).keep({"a", {}}, at(0)));
        QVERIFY(of(QStringLiteral("/b")).list().empty());
        QCOMPARE(of(QStringLiteral("/a/é")).list().size(), std::size_t(1));
        KeptVersions::removeAll(folder());
        QVERIFY(of(QStringLiteral("/a/é")).list().empty());
        QVERIFY(!QDir(folder()).exists());
    }

    void damageIsSaid()
    {
        QVERIFY(of().keep({"a", {}}, at(0)));
        QVERIFY(of().keep({"b", {}}, at(1)));
        const QString inner =
            folder() + u'/' + QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).front();
        const auto versions = of().list();
        QFile text(inner + u'/' + QString::fromLatin1(versions.front().mapping) + QStringLiteral(".text"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray("\xFF\xFF\xFF\xFFnonsense"));
        text.close();
        const auto texts = of().texts(versions.front());
        QVERIFY(!texts);
        QCOMPARE(texts.error().id, QStringLiteral("version-damaged"));
        QVERIFY(of().texts(versions.back()).has_value());
        // Saved again, the text is whole again.
        QVERIFY(of().keep({"c", {}}, at(2)));
        QVERIFY(of().keep({"b", {}}, at(3)));
        QVERIFY(of().texts(versions.front()).has_value());

        QFile list(inner + u'/' + versions.back().id + QStringLiteral(".version"));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("{");
        list.close();
        QCOMPARE(of().list().size(), std::size_t(3));
    }

    void noPlaceIsSaid()
    {
        QFile file(folder());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto kept = of().keep({"a", {}}, at(0));
        QVERIFY(!kept);
        QCOMPARE(kept.error().id, QStringLiteral("version-not-kept"));
    }

    void theModelShowsThem()
    {
        VersionsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(of().keep({QByteArray(5000, 'x'), {}}, at(0)));
        model.setVersions(of().list());
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.index(0, VersionsModel::Time).data().toString().isEmpty());
        QVERIFY(!model.index(0, VersionsModel::Size).data().toString().isEmpty());
        QCOMPARE(model.version(0).size, 5000);
    }
};

QTEST_GUILESS_MAIN(TestKeptVersions)
#include "tst_kept_versions.moc"
