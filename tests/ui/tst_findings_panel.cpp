// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/findings_model.h"
#include "support/window_fixture.h"
#include "ui/findings/findings_panel.h"
#include "ui/shell/actions.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>
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

    void whatIsCutOffIsSaidWhole()
    {
        for (const int width : {1024, 1280}) {
            m_it->window.resize(width, 700);
            QCoreApplication::sendPostedEvents();
            const int message = m_table->columnWidth(FindingsModel::MessageColumn);
            const int place = m_table->columnWidth(FindingsModel::PlaceColumn);
            QVERIFY2(2 * message >= 5 * place, qPrintable(QStringLiteral("%1, %2").arg(message).arg(place)));
        }
        const QModelIndex row = m_table->model()->index(0, FindingsModel::MessageColumn);
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains(row.data().toString()));
        const QModelIndex place = row.siblingAtColumn(FindingsModel::PlaceColumn);
        QCOMPARE(place.data(Qt::ToolTipRole), place.data());
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
        const rules::Finding &finding = m_it->workspace.result().findings().front();
        const rules::Rule *rule = finding.rule;
        const Wording wording = m_it->workspace.result().wording(finding);
        QCOMPARE(m_it->find<QLabel>("finding-message")->text(), wording.message);
        QCOMPARE(m_it->find<QLabel>("finding-cause")->text(), wording.cause);
        QCOMPARE(m_it->find<QLabel>("finding-action")->text(), wording.action);
        QCOMPARE(explanation->text(), rule->explanation());
        QCOMPARE(m_it->find<QLabel>("finding-certainty")->text(), rules::certaintyText(*rule));
        QVERIFY(m_it->find<QLabel>("finding-example")->isVisibleTo(m_panel));
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

    void showsWhatARepairWouldChange()
    {
        m_panel->step(+1);
        auto *repair = m_it->find<QPushButton>("repair-0");
        auto *preview = m_it->find<QLabel>("repair-preview");
        QVERIFY(!preview->isVisible());
        repair->setFocus();
        QTRY_VERIFY(preview->isVisible());
        QVERIFY(preview->text().contains(QStringLiteral("−")));
        m_panel->focusList();
        QTRY_VERIFY(!preview->isVisible());
    }

    void aRightClickOffersWhatCanBeDone()
    {
        m_panel->step(+1);
        const QRect row = m_table->visualRect(m_table->currentIndex());
        Q_EMIT m_table->customContextMenuRequested(row.center());
        auto *menu = m_panel->findChild<QMenu *>(QStringLiteral("repair-menu"));
        QVERIFY(menu && menu->isVisible());
        const auto act = [menu](const char *name) { return menu->findChild<QAction *>(QLatin1String(name)); };
        QGuiApplication::clipboard()->clear();
        act("finding-menu-copy")->trigger();
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(!act("finding-menu-accept")->isEnabled()); // a mapping alone
        QSignalSpy rule(m_panel, &ui::FindingsPanel::ruleRequested);
        act("finding-menu-rule")->trigger();
        QCOMPARE(rule.front().front().toString(), m_it->workspace.result().findings().front().rule->id());
        QSignalSpy gone(m_panel, &ui::FindingsPanel::findingActivated);
        act("finding-menu-go")->trigger();
        QCOMPARE(gone.count(), 1);
        menu->close();
    }

    void linksLeadToThePlace()
    {
        m_panel->step(+1);
        QSignalSpy requested(m_panel, &ui::FindingsPanel::placeRequested);
        auto *link = m_it->find<QLabel>("finding-place");
        Q_EMIT link->linkActivated(QStringLiteral("place"));
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.front().front().value<document::Place>(),
                 m_it->workspace.result().findings().front().place);
    }

    void repairsAllLikeOneAfterAPreview()
    {
        m_panel->step(+1);
        const rules::Rule *rule = m_it->workspace.result().findings().front().rule;
        m_it->dialogs.takePreview = ui::Dialogs::Previewed::Cancel;
        m_it->find<QPushButton>("repair-all-like-0")->click();
        QTRY_COMPARE(m_it->dialogs.asked, QStringList{QStringLiteral("preview")});
        QCOMPARE(m_it->workspace.document().history().count(), 0);
        QVERIFY(m_it->dialogs.previewed.changes > 1);
        m_it->dialogs.takePreview = ui::Dialogs::Previewed::Accept;
        m_it->find<QPushButton>("repair-all-like-0")->click();
        QTRY_COMPARE(m_it->workspace.document().history().count(), 1);
        QVERIFY(m_it->hasChecked());
        const auto &left = m_it->workspace.result().findings();
        QVERIFY(std::none_of(left.begin(), left.end(), [rule](const auto &one) { return one.rule == rule; }));
    }

    void thePreviewCanBeSkippedAndBroughtBack()
    {
        QAction *shows = m_it->window.actions()[ui::Actions::ShowRepairsFirst];
        QVERIFY(shows->isChecked());
        m_it->dialogs.takePreview = ui::Dialogs::Previewed::AcceptAndShowNoMore;
        const auto repairAll = [this](int undos) {
            m_it->window.actions()[ui::Actions::RepairAllSafe]->trigger();
            QTRY_COMPARE(m_it->workspace.document().history().count(), undos);
        };
        repairAll(1);
        QVERIFY(!shows->isChecked());
        m_it->workspace.document().history().undo();
        QVERIFY(m_it->hasChecked());
        QTRY_VERIFY(m_it->window.actions()[ui::Actions::RepairAllSafe]->isEnabled());
        m_it->dialogs.takePreview = ui::Dialogs::Previewed::Cancel;
        m_it->window.actions()[ui::Actions::RepairAllSafe]->trigger();
        QTRY_VERIFY(m_it->workspace.document().history().canUndo());
        QCOMPARE(m_it->dialogs.asked, QStringList{QStringLiteral("preview")});
        QVERIFY(!m_it->settings.value(QStringLiteral("findings/show-repairs-first")).toBool());
        shows->trigger();
        QVERIFY(m_it->settings.value(QStringLiteral("findings/show-repairs-first")).toBool());
    }

    void groupsAndFolds()
    {
        const int all = m_table->model()->rowCount();
        m_it->find<QAction>("group-rule")->trigger();
        QCOMPARE(m_table->model()->rowCount(), all + 2); // comments, and one service in lower case
        const QModelIndex heading = m_table->model()->index(0, 0);
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(heading).center());
        QVERIFY(heading.data(FindingsModel::FoldedRole).toBool());
        QTest::keyClick(m_table, Qt::Key_Right);
        QCOMPARE(m_table->model()->rowCount(), all + 2);
        m_panel->step(-1); // a heading is stepped over
        QVERIFY(!m_table->currentIndex().data(FindingsModel::SectionRole).toBool());
        m_it->find<QAction>("group-none")->trigger();
        m_it->find<QAction>("area-connection")->trigger();
        QCOMPARE(m_table->model()->rowCount(), 0);
        m_it->find<QAction>("area-all")->trigger();
        QCOMPARE(m_table->model()->rowCount(), all);
    }

    void copiesWhatIsSelected()
    {
        m_table->selectAll();
        QTest::keySequence(m_table, QKeySequence::Copy);
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text.count(u'\n'), 4 * m_table->model()->rowCount()); // what, why, what to do, how certain
        QVERIFY(text.contains(QStringLiteral("[json-comment]")));
    }

    void acceptsAFindingWithAReasonAndCountsItAgain()
    {
        m_it->workspace.makeWorkspace();
        QVERIFY(m_it->hasChecked());
        const std::size_t before = m_it->workspace.result().findings().size();
        m_panel->step(+1);
        auto *reason = m_it->find<QLineEdit>("finding-reason");
        auto *accept = m_it->find<QPushButton>("finding-accept");
        QVERIFY(!accept->isEnabled());
        Q_EMIT m_table->customContextMenuRequested(m_table->visualRect(m_table->currentIndex()).center());
        auto *menu = m_panel->findChild<QMenu *>(QStringLiteral("repair-menu"));
        menu->findChild<QAction *>(QStringLiteral("finding-menu-accept"))->trigger();
        menu->close();
        QTRY_COMPARE(QApplication::focusWidget(), reason);
        reason->setText(QStringLiteral("two museums, one service"));
        QTest::mouseClick(accept, Qt::LeftButton);
        QVERIFY(m_it->hasChecked());
        QCOMPARE(m_it->workspace.result().accepted().size(), std::size_t{1});
        QCOMPARE(m_it->workspace.result().findings().size(), before - 1);
        const int last = m_table->model()->rowCount() - 1;
        const QModelIndex row = m_table->model()->index(last, 0);
        QVERIFY(row.data(FindingsModel::AcceptedRole).toBool());
        m_table->setCurrentIndex(row);
        QVERIFY(m_it->find<QLabel>("finding-accepted")->text().contains(reason->placeholderText()) ||
                m_it->find<QLabel>("finding-accepted")->text().contains(QStringLiteral("two museums")));
        QTest::mouseClick(m_it->find<QToolButton>("filter-accepted"), Qt::LeftButton);
        QCOMPARE(m_table->model()->rowCount(), last);
        QTest::mouseClick(m_it->find<QToolButton>("filter-accepted"), Qt::LeftButton);
        m_table->setCurrentIndex(m_table->model()->index(last, 0));
        m_it->find<QPushButton>("finding-take-back")->click();
        QVERIFY(m_it->hasChecked());
        QCOMPARE(m_it->workspace.result().findings().size(), before);
        m_it->workspace.document().history().undo();
        m_it->workspace.document().history().undo();
        QVERIFY(m_it->hasChecked());
        QVERIFY(m_it->workspace.result().accepted().empty());
    }

    void turnsARuleOffInTheListOfRules()
    {
        m_it->workspace.makeWorkspace();
        QVERIFY(m_it->hasChecked());
        m_it->window.actions()[ui::Actions::Rules]->trigger();
        auto *rules = m_it->find<QListView>("rules");
        QVERIFY(rules);
        const int all = rules->model()->rowCount();
        m_it->find<QLineEdit>("rules-search")->setText(QStringLiteral("json-comment"));
        QVERIFY(rules->model()->rowCount() > 0 && rules->model()->rowCount() < all);
        QVERIFY(
            m_it->find<QTextBrowser>("rule-text")->toPlainText().contains(QStringLiteral("json-comment")));
        auto *severity = m_it->find<QComboBox>("rule-severity");
        severity->setFocus();
        severity->setCurrentIndex(severity->count() - 1);
        Q_EMIT severity->activated(severity->count() - 1);
        QVERIFY(m_it->hasChecked());
        const auto &left = m_it->workspace.result().findings();
        QVERIFY(std::none_of(left.begin(), left.end(), [](const auto &one) {
            return one.rule->id() == QLatin1String("json-comment");
        }));
        QCOMPARE(severity->currentIndex(), severity->count() - 1);
        m_it->find<QLineEdit>("rules-search")->setText(QStringLiteral("no rule says this"));
        QCOMPARE(rules->model()->rowCount(), 0);
        QVERIFY(!severity->isEnabled());
    }
};

QTEST_MAIN(TestFindingsPanel)
#include "tst_findings_panel.moc"
