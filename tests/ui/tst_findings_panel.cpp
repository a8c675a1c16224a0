// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/findings_model.h"
#include "support/window_fixture.h"
#include "ui/findings/findings_panel.h"
#include "ui/shell/actions.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace passerelle;
using rules::FindingsModel;

/// The findings below every page.
class TestFindingsPanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_it;
    ui::FindingsPanel *m_panel = nullptr;
    QTableView *m_table = nullptr;

private Q_SLOTS:
    void init()
    {
        m_it = std::make_unique<test::WindowFixture>();
        const QByteArray published =
            test::WindowFixture::bytes(QStringLiteral(PASSERELLE_TEST_DATA "/mapping-as-published.jsonc"));
        m_it->workspace.open(m_it->write(QStringLiteral("m.jsonc"), published), [](const Result<void> &) {});
        QVERIFY(m_it->hasChecked());
        m_panel = m_it->find<ui::FindingsPanel>("findings-panel");
        m_table = m_it->find<QTableView>("findings");
    }
    void cleanup() { m_it.reset(); }

    void showsAllFindings()
    {
        QVERIFY(m_panel->isVisible());
        QCOMPARE(m_table->model()->rowCount(), static_cast<int>(m_it->workspace.result().findings().size()));
    }

    void hidesWhatIsNotWanted()
    {
        const int all = m_table->model()->rowCount();
        const int errors = m_it->workspace.result().count(rules::Severity::Error);
        QTest::mouseClick(m_it->find<QToolButton>("filter-error"), Qt::LeftButton);
        QCOMPARE(m_table->model()->rowCount(), all - errors);
        QTest::mouseClick(m_it->find<QToolButton>("filter-error"), Qt::LeftButton);
        m_it->find<QLineEdit>("findings-filter")->setText(QStringLiteral("no finding says this"));
        QTRY_COMPARE(m_table->model()->rowCount(), 0);
    }

    void stepsAroundTheEnd()
    {
        QSignalSpy activated(m_panel, &ui::FindingsPanel::findingActivated);
        m_panel->step(-1);
        QCOMPARE(m_table->currentIndex().row(), m_table->model()->rowCount() - 1);
        m_panel->step(+1);
        QCOMPARE(m_table->currentIndex().row(), 0);
        QCOMPARE(activated.count(), 2);
    }

    void aDoubleClickGoesToThePlace()
    {
        QSignalSpy activated(m_panel, &ui::FindingsPanel::findingActivated);
        const QPoint at = m_table->visualRect(m_table->model()->index(1, 0)).center();
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(activated.count(), 0);
        QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(m_it->window.currentPage(), QStringLiteral("mapping"));
    }

    void saysWhy()
    {
        m_panel->step(+1);
        const auto *explanation = m_it->find<QLabel>("finding-explanation");
        QCOMPARE(explanation->text(), m_it->workspace.result().findings().front().rule->explanation());
        QTest::mouseClick(m_it->find<QToolButton>("why"), Qt::LeftButton);
        QVERIFY(!explanation->isVisible());
    }

    void offersTheRepairsOfOneFinding()
    {
        const int before = m_table->model()->rowCount();
        m_panel->step(+1);
        QVERIFY(m_panel->hasRepairs());
        m_it->window.actions()[ui::Actions::Repair]->trigger();
        auto *menu = m_it->window.findChild<QMenu *>(QStringLiteral("repair-menu"));
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(m_it->workspace.document().history().count(), 1);
        QVERIFY(m_it->hasChecked());
        QCOMPARE(m_table->model()->rowCount(), before - 1);
    }
};

QTEST_MAIN(TestFindingsPanel)
#include "tst_findings_panel.moc"
