// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QTest>

using namespace passerelle;

/// Whoever hears the window instead of seeing it, or has no mouse, gets everywhere.
class TestAccessibility : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_it;

    static bool isInner(const QWidget *widget)
    {
        // Parts of a control that its owner speaks for.
        return qobject_cast<const QScrollBar *>(widget) ||
               widget->objectName().startsWith(QStringLiteral("qt_")) ||
               widget->inherits("QAbstractScrollAreaScrollBarContainer") || widget->inherits("QHeaderView") ||
               widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QComboBoxListView") ||
               widget->inherits("QTableCornerButton") || widget->inherits("QLineEditIconButton");
    }

    QStringList nameless() const
    {
        QStringList found;
        const QList<QWidget *> widgets = m_it->window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isInner(widget))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            if (!interface || interface->text(QAccessible::Name).isEmpty())
                found.append(QStringLiteral("%1 %2 in %3")
                                 .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                      widget->parentWidget()->objectName()));
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_it = std::make_unique<test::WindowFixture>();
        m_it->workspace.openSample([](const Result<void> &) {});
        QVERIFY(m_it->hasChecked());
    }
    void cleanup() { m_it.reset(); }

    void everyControlHasAName_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"home", "connection", "mapping", "setup", "scan", "ledger"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void everyControlHasAName()
    {
        QFETCH(QString, page);
        m_it->window.showPage(QLatin1String(page.toLatin1()));
        QCOMPARE(m_it->window.currentPage(), page);
        QCOMPARE(nameless().join(QLatin1Char('\n')), QString());
    }

    /// Pages are made when they are first shown; for Tab they stand where they are seen all the same.
    void tabEntersAPageBehindTheSidebar_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"home", "connection", "mapping", "setup", "scan", "ledger", "compare"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void tabEntersAPageBehindTheSidebar()
    {
        QFETCH(QString, page);
        QVERIFY(QTest::qWaitForWindowActive(&m_it->window));
        for (const char *other : {"ledger", "home", "scan"}) // made in another order than they are seen in
            m_it->window.showPage(QLatin1String(other));
        m_it->window.showPage(QLatin1String(page.toLatin1()));
        const auto *shown = m_it->find<QWidget>(qPrintable(page + QStringLiteral("-page")));
        auto *sidebar = m_it->find<QWidget>("sidebar");
        sidebar->setFocus();
        QTest::keyClick(sidebar, Qt::Key_Tab);
        QVERIFY2(shown->isAncestorOf(QApplication::focusWidget()),
                 qPrintable(QApplication::focusWidget()->objectName()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), sidebar);
    }

    void tabGoesThroughHomeAsItIsSeen()
    {
        QVERIFY(QTest::qWaitForWindowActive(&m_it->window));
        m_it->window.showPage(QLatin1String("home"));
        const auto *page = m_it->find<QWidget>("home-page");
        m_it->find<QWidget>("sidebar")->setFocus();
        int above = -1;
        int seen = 0;
        for (;; ++seen) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *focus = QApplication::focusWidget();
            if (!page->isAncestorOf(focus) || focus->objectName() == QLatin1String("recent-files"))
                break;
            const int y = focus->mapTo(page, QPoint()).y();
            QVERIFY(y >= above);
            above = y;
        }
        QCOMPARE(seen, 4);
    }

    void theWaysToCompareAreReachedByTheKeyboard()
    {
        QVERIFY(QTest::qWaitForWindowActive(&m_it->window));
        m_it->window.showPage(QLatin1String("compare"));
        const auto *page = m_it->find<QWidget>("compare-page");
        for (int i = 0; i < 2; ++i) { // another file, the clipboard: the sample was never saved
            QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
    }

    void tabGoesAroundEachPage_data() { everyControlHasAName_data(); }
    void tabGoesAroundEachPage()
    {
        QFETCH(QString, page);
        QVERIFY(QTest::qWaitForWindowActive(&m_it->window));
        m_it->window.showPage(QLatin1String(page.toLatin1()));
        QSet<QWidget *> seen;
        for (int i = 0; i < 200; ++i) {
            QWidget *focus = QApplication::focusWidget();
            QVERIFY2(focus, "the focus is lost");
            seen.insert(focus);
            // In the source Tab is a character.
            const bool isText = focus->objectName() == QLatin1String("source");
            QTest::keyClick(focus, Qt::Key_Tab, isText ? Qt::ControlModifier : Qt::NoModifier);
        }
        const QList<QWidget *> widgets = m_it->window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool reachable = widget->isVisible() && widget->isEnabled() &&
                                   widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() &&
                                   !isInner(widget) && !widget->inherits("QRadioButton");
            if (reachable)
                QVERIFY2(seen.contains(widget), qPrintable(QLatin1String(widget->metaObject()->className()) +
                                                           QLatin1Char(' ') + widget->objectName()));
        }
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
