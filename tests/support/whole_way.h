// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/window_fixture.h"
#include "ui/mapping/source_editor.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <algorithm>

namespace passerelle::test
{

/// The steps that every whole way through the window has, with keys and mouse alone.
class WholeWay
{
public:
    explicit WholeWay(WindowFixture &fixture) : m_it(fixture) {}

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&m_it.window, key, modifiers);
    }

    bool isSaved() const
    {
        return QTest::qWaitFor([this] { return !m_it.workspace.isModified() && !m_it.workspace.isBusy(); },
                               20000);
    }

    /// Types a space into the source and saves, ten times.
    void saveTenTimes() const
    {
        key(Qt::Key_3, Qt::ControlModifier);
        auto *source = m_it.find<ui::SourceEditor>("source");
        source->setFocus();
        for (int i = 0; i < 10; ++i) {
            source->setCaret(1);
            QTest::keyClicks(source, QStringLiteral(" "));
            QVERIFY(m_it.workspace.isModified());
            key(Qt::Key_S, Qt::ControlModifier);
            QVERIFY(isSaved());
        }
    }

    /// Scans a card that is right at the first device, and waits for the end of its way.
    void scanACard() const
    {
        key(Qt::Key_5, Qt::ControlModifier);
        auto *device = m_it.find<QComboBox>("device");
        device->setFocus();
        QTest::keyClick(device, Qt::Key_Home);
        QCOMPARE(device->currentText(), QStringLiteral("PDA_01"));
        const QSignalSpy finished(&m_it.scan, &session::ScanSession::scanFinished);
        auto *card = m_it.find<QLineEdit>("card");
        QTest::mouseClick(card, Qt::LeftButton);
        QTest::keyClicks(card, QStringLiteral("TLS00012345678"));
        QTest::keyClick(card, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30000);
        const scan::Trace &trace = m_it.scan.current();
        QVERIFY2(trace.outcome == scan::Outcome::LetInSaleMade, qPrintable(trace.message));
    }

    /// Goes to the ledger, where the order of the newest scan comes to stand.
    void seeTheOrderInTheLedger() const
    {
        const QString order = m_it.scan.current().order;
        QVERIFY(!order.isEmpty());
        key(Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(m_it.window.currentPage(), QStringLiteral("ledger"));
        const auto views = m_it.find<QWidget>("ledger-page")->findChildren<QAbstractItemView *>();
        QTRY_VERIFY(std::any_of(views.begin(), views.end(), [&order](const QAbstractItemView *view) {
            return view->model() && shown(view->model()).contains(order);
        }));
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

private:
    WindowFixture &m_it;
};

} // namespace passerelle::test
