// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/redactor.h"
#include "session/password_keeper.h"
#include "support/window_fixture.h"
#include "ui/mapping/source_editor.h"
#include "ui/shell/actions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace passerelle;
using rules::Severity;

/// A museum's support goes the whole way with keys and mouse: open, read, repair, save, type the password
/// once, scan, find the order in the ledger. The scan is an HTTP request to the sandbox, the ledger SQLite.
class TestWholeWay : public QObject
{
    Q_OBJECT

    static constexpr char kMarker[] = "Marker-7f3a91-password";

    std::unique_ptr<test::WindowFixture> m_it;

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&m_it->window, key, modifiers);
    }
    static QByteArray published()
    {
        return test::WindowFixture::bytes(QStringLiteral(PASSERELLE_TEST_DATA "/mapping-as-published.jsonc"));
    }
    /// All that a view shows, as one text.
    static QString shown(const QAbstractItemModel *model, const QModelIndex &parent = {})
    {
        QString text;
        for (int row = 0; row < model->rowCount(parent); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column)
                text += model->index(row, column, parent).data().toString() + QLatin1Char('\t');
            text += QLatin1Char('\n') + shown(model, model->index(row, 0, parent));
        }
        return text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_it = std::make_unique<test::WindowFixture>();
        m_it->sample("toulouse.passerelle");
        m_it->write(QStringLiteral("toulouse-mapping.jsonc"), published());
        QVERIFY(QTest::qWaitForWindowActive(&m_it->window));
    }
    void cleanupTestCase() { m_it.reset(); }

    void opensTheWorkspace()
    {
        m_it->dialogs.pathToOpen = m_it->path(QStringLiteral("toulouse.passerelle"));
        key(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(m_it->hasChecked());
        QCOMPARE(m_it->window.currentPage(), QStringLiteral("mapping"));
        QVERIFY(m_it->workspace.result().count(Severity::Error) > 0);
        QVERIFY(m_it->find<QAbstractItemView>("findings")->model()->rowCount() > 0);
    }

    void repairsAllWithOneKeyAndSaves()
    {
        key(Qt::Key_Period, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_it->workspace.isModified());
        QVERIFY(m_it->hasChecked());
        QCOMPARE(m_it->workspace.document().history().count(), 1);
        QVERIFY(!m_it->mapping().contains("//"));
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_it->workspace.isModified());
        QCOMPARE(test::WindowFixture::bytes(m_it->path(QStringLiteral("toulouse-mapping.jsonc"))),
                 m_it->mapping());
        QCOMPARE(
            test::WindowFixture::bytes(m_it->path(QStringLiteral("toulouse.passerelle"))),
            test::WindowFixture::bytes(QStringLiteral(PASSERELLE_RESOURCES "/samples/toulouse.passerelle")));
    }

    void typesThePasswordOnce()
    {
        key(Qt::Key_2, Qt::ControlModifier);
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
        key(Qt::Key_3, Qt::ControlModifier);
        auto *source = m_it->find<ui::SourceEditor>("source");
        source->setFocus();
        for (int i = 0; i < 10; ++i) {
            source->setCaret(1);
            QTest::keyClicks(source, QStringLiteral(" "));
            QVERIFY(m_it->workspace.isModified());
            key(Qt::Key_S, Qt::ControlModifier);
            QTRY_VERIFY(!m_it->workspace.isModified());
        }
        QCOMPARE(m_it->workspace.passwords().state(), rules::PasswordState::Known);
        QVERIFY(m_it->hasChecked());
        QCOMPARE(m_it->workspace.result().count(Severity::Error), 0);
    }

    void scansACard()
    {
        key(Qt::Key_5, Qt::ControlModifier);
        auto *device = m_it->find<QComboBox>("device");
        device->setFocus();
        QTest::keyClick(device, Qt::Key_Home);
        QCOMPARE(device->currentText(), QStringLiteral("PDA_01"));
        QSignalSpy finished(&m_it->scan, &session::ScanSession::scanFinished);
        auto *card = m_it->find<QLineEdit>("card");
        QTest::mouseClick(card, Qt::LeftButton);
        QTest::keyClicks(card, QStringLiteral("TLS00012345678"));
        QTest::keyClick(card, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
        const scan::Trace &trace = m_it->scan.current();
        QCOMPARE(trace.outcome, scan::Outcome::LetInSaleMade);
        const QString steps = shown(m_it->find<QAbstractItemView>("steps")->model());
        for (const scan::StepRecord &step : trace.steps)
            QVERIFY2(steps.contains(step.title), qPrintable(step.title));
    }

    void seesTheOrderInTheLedger()
    {
        const QString order = m_it->scan.current().order;
        QVERIFY(!order.isEmpty());
        key(Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(m_it->window.currentPage(), QStringLiteral("ledger"));
        const auto isShown = [this, &order] {
            const auto views = m_it->window.findChild<QWidget *>(QStringLiteral("ledger-page"))
                                   ->findChildren<QAbstractItemView *>();
            return std::any_of(views.begin(), views.end(), [&order](const QAbstractItemView *view) {
                return view->model() && shown(view->model()).contains(order);
            });
        };
        QTRY_VERIFY(isShown());
    }

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
