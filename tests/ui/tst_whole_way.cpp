// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/redactor.h"
#include "session/password_keeper.h"
#include "support/whole_way.h"

#include <QAbstractItemView>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>

using namespace passerelle;
using rules::Severity;

/// A museum's support goes the whole way with keys and mouse: open, read, repair, save, type the password
/// once, scan, find the order in the ledger. The scan is an HTTP request to the sandbox, the ledger SQLite.
class TestWholeWay : public QObject
{
    Q_OBJECT

    static constexpr char kMarker[] = "Marker-7f3a91-password";

    std::unique_ptr<test::WindowFixture> m_it;
    std::unique_ptr<test::WholeWay> m_way;

    static QByteArray published()
    {
        return test::WindowFixture::bytes(QStringLiteral(PASSERELLE_TEST_DATA "/mapping-as-published.jsonc"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_it = std::make_unique<test::WindowFixture>();
        m_way = std::make_unique<test::WholeWay>(*m_it);
        m_it->sample("toulouse.passerelle");
        m_it->write(QStringLiteral("toulouse-mapping.jsonc"), published());
        QVERIFY(QTest::qWaitForWindowActive(&m_it->window));
    }
    void cleanupTestCase()
    {
        m_way.reset();
        m_it.reset();
    }

    void opensTheWorkspace()
    {
        m_it->dialogs.pathToOpen = m_it->path(QStringLiteral("toulouse.passerelle"));
        m_way->key(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(m_it->hasChecked());
        QCOMPARE(m_it->window.currentPage(), QStringLiteral("mapping"));
        QVERIFY(m_it->workspace.result().count(Severity::Error) > 0);
        QVERIFY(m_it->find<QAbstractItemView>("findings")->model()->rowCount() > 0);
    }

    void repairsAllWithOneKeyAndSaves()
    {
        m_way->key(Qt::Key_Period, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_it->workspace.isModified());
        QVERIFY(m_it->hasChecked());
        QCOMPARE(m_it->workspace.document().history().count(), 1);
        QVERIFY(!m_it->mapping().contains("//"));
        m_way->key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_it->workspace.isModified());
        QCOMPARE(test::WindowFixture::bytes(m_it->path(QStringLiteral("toulouse-mapping.jsonc"))),
                 m_it->mapping());
        QCOMPARE(
            test::WindowFixture::bytes(m_it->path(QStringLiteral("toulouse.passerelle"))),
            test::WindowFixture::bytes(QStringLiteral(PASSERELLE_RESOURCES "/samples/toulouse.passerelle")));
    }

    void typesThePasswordOnce()
    {
        m_way->key(Qt::Key_2, Qt::ControlModifier);
        auto *field = m_it->find<QLineEdit>("password");
        QVERIFY(field);
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keyClicks(field, QLatin1String(kMarker));
        QTest::mouseClick(m_it->find<QPushButton>("keep-password"), Qt::LeftButton);
        QTRY_COMPARE(m_it->workspace.passwords().state(), rules::PasswordState::Known);
        QVERIFY(field->text().isEmpty());
    }

    void andItIsThereAfterTenSaves()
    {
        m_way->saveTenTimes();
        QCOMPARE(m_it->workspace.passwords().state(), rules::PasswordState::Known);
        QVERIFY(m_it->hasChecked());
        QCOMPARE(m_it->workspace.result().count(Severity::Error), 0);
    }

    void scansACard()
    {
        m_way->scanACard();
        const scan::Trace &trace = m_it->scan.current();
        const QString steps = test::WholeWay::shown(m_it->find<QAbstractItemView>("steps")->model());
        for (const scan::StepRecord &step : trace.steps)
            QVERIFY2(steps.contains(step.title), qPrintable(step.title));
    }

    void seesTheOrderInTheLedger() { m_way->seeTheOrderInTheLedger(); }

    void leavesThePasswordInNoFile()
    {
        const secrets::Redactor finder{secrets::Secret(QByteArrayView(kMarker))};
        QDirIterator files(m_it->folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            const QByteArray content = test::WindowFixture::bytes(files.next());
            QVERIFY2(!finder.finds(content), qPrintable(files.filePath()));
            ++count;
        }
        QVERIFY(count >= 3);
    }
};

QTEST_MAIN(TestWholeWay)
#include "tst_whole_way.moc"
