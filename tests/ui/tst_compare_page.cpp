// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/changes_model.h"
#include "support/window_fixture.h"
#include "ui/compare/changes_table.h"
#include "ui/mapping/source_editor.h"
#include "ui/shell/actions.h"
#include "ui/shell/message_area.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QToolButton>

using namespace passerelle;
using compare::ChangesModel;
using ui::Actions;

/// The open mapping beside another one, through the real window: what differs, one change and then all of
/// them taken over, and back.
class TestComparePage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_it;
    QByteArray m_before;
    QByteArray m_other;

    ui::ChangesTable *table() const { return m_it->find<ui::ChangesTable>("changes"); }
    /// -1 until something was compared: the page is made then.
    int rows() const { return table() ? table()->model()->rowCount() : -1; }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    void click(const char *name) const
    {
        QTest::mouseClick(m_it->window.findChild<QAbstractButton *>(QLatin1String(name)), Qt::LeftButton);
    }
    void trigger(Actions::Id id) const { m_it->window.actions()[id]->trigger(); }

private Q_SLOTS:
    void init()
    {
        m_it = std::make_unique<test::WindowFixture>();
        m_before = test::WindowFixture::bytes(QStringLiteral(PASSERELLE_TEST_DATA "/mapping-reference.json"));
        m_other = m_before;
        m_other.replace("DDMM_MSR", "DDMM_MSR_2");                                         // renamed
        m_other.replace(m_other.lastIndexOf("DDMM23"), 6, "DDMM24");                       // changed
        m_other.replace("\"toulouse\"", "\"lyon\"");                                       // changed
        m_other.replace("      \"DMM_LAB\"", "      \"DMM_NEW\": {},\n      \"DMM_LAB\""); // only there
        m_it->dialogs.pathToOpen = m_it->write(QStringLiteral("mine.json"), m_before);
        trigger(Actions::Open);
        QVERIFY(m_it->hasChecked());
        m_it->dialogs.pathToOpen = m_it->write(QStringLiteral("other.json"), m_other);
    }
    void cleanup() { m_it.reset(); }

    void offersNothingWithoutAMapping()
    {
        const test::WindowFixture empty;
        QVERIFY(!empty.window.findChild<QAction *>(QStringLiteral("compare-file"))->isEnabled());
    }

    void comparesTakesOverAndBack()
    {
        trigger(Actions::CompareFile);
        QCOMPARE(m_it->window.currentPage(), QStringLiteral("compare"));
        QTRY_COMPARE(rows(), 4);
        QCOMPARE(cell(0, ChangesModel::LeftColumn), QStringLiteral("toulouse"));
        QCOMPARE(cell(0, ChangesModel::RightColumn), QStringLiteral("lyon"));

        table()->setCurrentIndex(table()->model()->index(3, 0));
        QCOMPARE(cell(3, ChangesModel::RightColumn), QStringLiteral("DDMM24"));
        click("take-over");
        QTRY_COMPARE(rows(), 3);
        QByteArray one = m_before;
        one.replace(one.lastIndexOf("DDMM23"), 6, "DDMM24");
        QCOMPARE(m_it->mapping(), one); // and no other byte
        QCOMPARE(m_it->workspace.document().history().count(), 1);

        QTRY_VERIFY(m_it->find<QPushButton>("take-all")->isEnabled());
        click("take-all");
        QTRY_COMPARE(rows(), 0);
        QCOMPARE(m_it->workspace.document().history().count(), 2);
        QVERIFY(m_it->mapping().contains("lyon") && m_it->mapping().contains("DMM_NEW"));

        trigger(Actions::Undo);
        QCOMPARE(m_it->mapping(), one);
        QTRY_COMPARE(rows(), 3);
        trigger(Actions::Undo);
        QCOMPARE(m_it->mapping(), m_before);
        QTRY_COMPARE(rows(), 4);
    }

    void followsTheDocument()
    {
        trigger(Actions::CompareFile);
        QTRY_COMPARE(rows(), 4);
        const int at = static_cast<int>(m_before.indexOf("PASSTOU"));
        QVERIFY(m_it->workspace.edit(
            {QStringLiteral("test"), {{document::Buffer::Mapping, {static_cast<quint32>(at), 7}, "OTHER"}}}));
        QTRY_COMPARE(rows(), 5);
    }

    void filtersByKind()
    {
        trigger(Actions::CompareFile);
        QTRY_COMPARE(rows(), 4);
        click("show-changed");
        QCOMPARE(rows(), 2);
        click("show-renamed");
        QCOMPARE(rows(), 1);
        QCOMPARE(cell(0, ChangesModel::SectorColumn), QStringLiteral("DMM_NEW"));
    }

    void goesToThePlace()
    {
        trigger(Actions::CompareFile);
        QTRY_COMPARE(rows(), 4);
        trigger(Actions::NextChange);
        QCOMPARE(table()->currentIndex().row(), 1);
        trigger(Actions::PreviousChange);
        trigger(Actions::PreviousChange);
        QCOMPARE(table()->currentIndex().row(), 3); // around the end
        Q_EMIT table()->activated(table()->currentIndex());
        QCOMPARE(m_it->window.currentPage(), QStringLiteral("mapping"));
        const auto *source = m_it->find<ui::SourceEditor>("source");
        QCOMPARE(source->selection().offset, static_cast<quint32>(m_before.lastIndexOf("\"DDMM23\"")));
        trigger(Actions::PreviousChange); // goes on from there, to where the new sector would stand
        QCOMPARE(table()->currentIndex().row(), 2);
    }

    void stepsFromTheCaretInTheSource()
    {
        trigger(Actions::CompareFile);
        QTRY_COMPARE(rows(), 4);
        m_it->window.showPage(QLatin1String("mapping"));
        auto *source = m_it->find<ui::SourceEditor>("source");
        const auto go = [&](qsizetype offset) { source->reveal({static_cast<quint32>(offset), 0}); };
        go(m_before.lastIndexOf("DDMM23") - 20); // just before the last change of all
        trigger(Actions::NextChange);
        QCOMPARE(source->selection().offset, static_cast<quint32>(m_before.lastIndexOf("\"DDMM23\"")));
        go(m_before.indexOf("DDMM_MSR") - 20);
        trigger(Actions::PreviousChange);
        QCOMPARE(source->selection().offset, static_cast<quint32>(m_before.indexOf("\"toulouse\"")));
        trigger(Actions::PreviousChange); // around the beginning
        QCOMPARE(source->selection().offset, static_cast<quint32>(m_before.lastIndexOf("\"DDMM23\"")));
    }

    void comparesWithTheSavedFileAndTheClipboard()
    {
        QVERIFY(m_it->workspace.edit({QStringLiteral("test"), {{document::Buffer::Mapping, {0, 0}, "\n"}}}));
        trigger(Actions::CompareSaved);
        QTRY_VERIFY(m_it->find<QWidget>("compare-page")->isVisible());
        QCOMPARE(rows(), 0);
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_other));
        trigger(Actions::CompareClipboard);
        QTRY_COMPARE(rows(), 4);
        click("close-comparison");
        QCOMPARE(rows(), 0);
        QGuiApplication::clipboard()->clear();
        trigger(Actions::CompareClipboard);
        QVERIFY(m_it->window.messages().shown().contains(QStringLiteral("clipboard-empty")));
    }

    void comparesWithAnEarlierVersion()
    {
        QVERIFY(m_it->workspace.edit({QStringLiteral("test"), {{document::Buffer::Mapping, {0, 0}, "\n"}}}));
        trigger(Actions::Save);
        QTRY_VERIFY(!m_it->workspace.isModified());
        QVERIFY(m_it->workspace.edit({QStringLiteral("test"),
                                      {{document::Buffer::Mapping,
                                        {static_cast<quint32>(m_before.indexOf("PASSTOU")) + 1, 7},
                                        "NEW"}}}));
        trigger(Actions::EarlierVersions);
        auto *button = m_it->window.findChild<QPushButton *>(QStringLiteral("versions-compare"));
        QVERIFY(button);
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, ChangesModel::LeftColumn), QStringLiteral("NEW"));
        QCOMPARE(cell(0, ChangesModel::RightColumn), QStringLiteral("PASSTOU"));
        QCOMPARE(m_it->window.currentPage(), QStringLiteral("compare"));
    }

    void saysWhyAFileCannotBeRead()
    {
        m_it->dialogs.pathToOpen = m_it->path(QStringLiteral("no-such.json"));
        trigger(Actions::CompareFile);
        QTRY_VERIFY(m_it->window.messages().shown().contains(QStringLiteral("file-missing")));
        QCOMPARE(rows(), 0);
    }
};

QTEST_MAIN(TestComparePage)
#include "tst_compare_page.moc"
