// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/shell/actions.h"
#include "ui/shell/language.h"
#include "ui/shell/sidebar.h"

#include <QAction>
#include <QTest>

using namespace passerelle;

/// The window in each language: its words are translated, and none is cut off.
class TestWords : public QObject
{
    Q_OBJECT

    ui::Language m_language;

    /// Words of all commands of a new window, by the command's name.
    static QMap<QString, std::pair<QString, QString>> commands()
    {
        test::WindowFixture it;
        QMap<QString, std::pair<QString, QString>> words;
        for (int id = 0; id < ui::Actions::IdCount; ++id) {
            const QAction *action = it.window.actions()[static_cast<ui::Actions::Id>(id)];
            words.insert(action->objectName(), {action->text(), action->statusTip()});
        }
        return words;
    }

private Q_SLOTS:
    void cleanup() { m_language.use(QStringLiteral("en")); }

    void everyCommandSpeaksFrench()
    {
        m_language.use(QStringLiteral("en"));
        const auto english = commands();
        m_language.use(QStringLiteral("fr"));
        const auto french = commands();
        QCOMPARE(french.keys(), english.keys());
        QStringList untranslated;
        for (auto it = english.cbegin(); it != english.cend(); ++it) {
            const auto &[text, tip] = french.value(it.key());
            if (text == it->first || tip == it->second)
                untranslated.append(it.key());
        }
        QCOMPARE(untranslated.join(QLatin1Char(' ')), QString());
    }

    void theSidebarHasRoomForItsWords_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &choice : ui::Language::choices())
            QTest::newRow(qPrintable(choice.code)) << choice.code;
    }
    void theSidebarHasRoomForItsWords()
    {
        QFETCH(QString, language);
        m_language.use(language);
        test::WindowFixture it;
        const auto *sidebar = it.window.findChild<ui::Sidebar *>();
        QVERIFY(sidebar && sidebar->count() > 0);
        QFont chosen = sidebar->font();
        chosen.setWeight(QFont::DemiBold);
        for (int row = 0; row < sidebar->count(); ++row) {
            // An icon in front of it and a badge behind it take at least 70 pixels together.
            const int needed = QFontMetrics(chosen).horizontalAdvance(sidebar->item(row)->text()) + 70;
            QVERIFY2(sidebar->width() >= needed, qPrintable(sidebar->item(row)->text()));
        }
    }
};

QTEST_MAIN(TestWords)
#include "tst_words.moc"
