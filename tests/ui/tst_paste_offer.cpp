// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/mapping/source_editor.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>

using namespace passerelle;
using ui::SourceEditor;

/// A text from a wiki or a mail, pasted into the source of the real window.
class TestPasteOffer : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_it;
    SourceEditor *m_source = nullptr;

    QWidget *offer() const { return m_it->find<QWidget>("paste-offer"); }
    QPushButton *button(const char *name) const { return m_it->find<QPushButton>(name); }
    QUndoStack &history() const { return m_it->workspace.document().history(); }
    /// Puts the text in the place of all there is.
    void paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        m_source->setFocus();
        QTest::keyClick(m_source, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_source, Qt::Key_V, Qt::ControlModifier);
    }
    static QString wiki()
    {
        return QStringLiteral("| Mapping |\n|---|\n| {“OtipassProjectId”: “toulouse”, // the project |\n"
                              "| 'sectorInfos': {},} |\n");
    }

private Q_SLOTS:
    void init()
    {
        m_it = std::make_unique<test::WindowFixture>();
        m_it->workspace.open(m_it->write(QStringLiteral("m.json"), "{}\n"), [](const Result<void> &) {});
        QVERIFY(m_it->hasChecked());
        m_source = m_it->window.findChild<SourceEditor *>();
        QVERIFY(m_source && offer());
        QVERIFY(!offer()->isVisibleTo(offer()->parentWidget()));
    }
    void cleanup() { m_it.reset(); }

    void aWikiPageIsRepairedAndUndone()
    {
        paste(wiki());
        const QByteArray pasted = wiki().toUtf8();
        QCOMPARE(m_it->mapping(), pasted);
        QTRY_VERIFY(offer()->isVisibleTo(offer()->parentWidget()));
        const QString changes = m_it->find<QLabel>("paste-offer-changes")->text();
        QCOMPARE(changes.count(QLatin1Char('\n')) + 1, 5); // table, comment, comma, two kinds of quote marks
        button("paste-offer-take")->click();
        QTRY_VERIFY(m_it->mapping() != pasted);
        const QJsonDocument repaired = QJsonDocument::fromJson(m_it->mapping());
        QCOMPARE(repaired.object()[QLatin1String("OtipassProjectId")].toString(), QStringLiteral("toulouse"));
        QCOMPARE(m_source->bytes(), m_it->mapping());
        QVERIFY(!offer()->isVisibleTo(offer()->parentWidget()));
        history().undo();
        QCOMPARE(m_it->mapping(), pasted);
        history().undo();
        QCOMPARE(m_it->mapping(), QByteArray("{}\n"));
        history().redo();
        history().redo();
        QVERIFY(!QJsonDocument::fromJson(m_it->mapping()).isNull());
    }

    void decliningLeavesWhatWasPasted()
    {
        paste(wiki());
        QTRY_VERIFY(offer()->isVisibleTo(offer()->parentWidget()));
        button("paste-offer-keep")->click();
        QVERIFY(!offer()->isVisibleTo(offer()->parentWidget()));
        QCOMPARE(m_it->mapping(), wiki().toUtf8());
        QCOMPARE(history().count(), 1);
    }

    void guessesAreAskedOnTheirOwn()
    {
        paste(QStringLiteral("{\"a\": {\"b\": 1"));
        QTRY_VERIFY(offer()->isVisibleTo(offer()->parentWidget()));
        QVERIFY(!button("paste-offer-take")->isEnabled());
        auto *guess = m_it->find<QCheckBox>("paste-offer-guess-0");
        QVERIFY(guess && !guess->isChecked());
        guess->setChecked(true);
        QVERIFY(button("paste-offer-take")->isEnabled());
        button("paste-offer-take")->click();
        QTRY_COMPARE(m_it->mapping(), QByteArray("{\"a\": {\"b\": 1}}"));
    }

    void anotherChangeTakesTheOfferBack()
    {
        paste(wiki());
        QTRY_VERIFY(offer()->isVisibleTo(offer()->parentWidget()));
        m_source->setFocus();
        QTest::keyClicks(m_source, QStringLiteral("x"));
        QVERIFY(!offer()->isVisibleTo(offer()->parentWidget()));
    }

    void whatIsRightIsLeftInPeace()
    {
        paste(QStringLiteral("{\"OtipassProjectId\": \"toulouse\"}"));
        QVERIFY(m_it->hasChecked());
        paste(QStringLiteral("{'a': 1}"));
        QTRY_VERIFY(
            offer()->isVisibleTo(offer()->parentWidget())); // the worker has seen the first one by now
        QCOMPARE(m_it->find<QLabel>("paste-offer-changes")->text().count(QLatin1Char('\n')), 0);
    }
};

QTEST_MAIN(TestPasteOffer)
#include "tst_paste_offer.moc"
