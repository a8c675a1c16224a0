// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/mapping/source_editor.h"
#include "ui/shell/actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>
#include <QTranslator>

using namespace passerelle;
using ui::Actions;

/// The letters that Alt reaches: each leads to one thing, whatever page is shown.
class TestMnemonics : public QObject
{
    Q_OBJECT

    using Letters = QMap<QString, QStringList>;
    QTranslator m_french;
    std::unique_ptr<test::WindowFixture> m_it;

    static void add(Letters &letters, const QKeySequence &key, const QString &what)
    {
        if (!key.isEmpty())
            letters[key.toString()].append(what);
    }
    static bool isReachable(const QWidget *widget) { return widget->isVisible() && widget->isEnabled(); }

    /// All that Alt reaches in the window, by key.
    Letters letters() const
    {
        Letters letters;
        const QList<QAction *> menus = m_it->window.menuBar()->actions();
        for (const QAction *menu : menus) {
            if (menu->isVisible() && menu->isEnabled())
                add(letters, QKeySequence::mnemonic(menu->text()), menu->text());
        }
        const QList<QWidget *> widgets = m_it->window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!isReachable(widget) || widget->window() != &m_it->window)
                continue;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                add(letters, button->shortcut(), button->text());
            else if (const auto *label = qobject_cast<const QLabel *>(widget);
                     label && label->buddy() && isReachable(label->buddy()))
                add(letters, QKeySequence::mnemonic(label->text()), label->text());
            else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
                add(letters, QKeySequence::mnemonic(group->title()), group->title());
            else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
                for (int i = 0; i < tabs->count(); ++i)
                    add(letters, QKeySequence::mnemonic(tabs->tabText(i)), tabs->tabText(i));
            }
        }
        return letters;
    }

    QStringList clashes(const QString &where) const
    {
        QStringList found;
        const Letters all = letters();
        for (auto at = all.begin(); at != all.end(); ++at) {
            if (at->size() > 1)
                found.append(where + u' ' + at.key() + QLatin1String(": ") + at->join(QLatin1String(" | ")));
        }
        return found;
    }

    /// What can be opened on a page besides what is always there.
    QStringList clashesOf(const QString &page) const
    {
        m_it->window.showPage(QLatin1String(page.toLatin1()));
        QCoreApplication::sendPostedEvents();
        QStringList found = clashes(page);
        const auto trigger = [this](Actions::Id id) {
            m_it->window.actions()[id]->trigger();
            QCoreApplication::sendPostedEvents();
        };
        if (page == QLatin1String("mapping")) {
            trigger(Actions::Replace);
            found += clashes(QStringLiteral("mapping, replace"));
        }
        if (page == QLatin1String("compare")) {
            QByteArray other = m_it->mapping();
            m_it->dialogs.pathToOpen =
                m_it->write(QStringLiteral("other.jsonc"), other.replace("DDMM23", "DDMM24"));
            trigger(Actions::CompareFile);
            const bool isCompared = QTest::qWaitFor([this] {
                const auto *take = m_it->find<QAbstractButton>("take-all");
                return take && isReachable(take);
            });
            if (!isCompared)
                found.append(QStringLiteral("nothing is compared"));
            found += clashes(QStringLiteral("compare, a file"));
            if (auto *text = m_it->find<QAbstractButton>("show-text"))
                text->click();
            QCoreApplication::sendPostedEvents();
            found += clashes(QStringLiteral("compare, its text"));
        }
        return found;
    }

private Q_SLOTS:
    void eachLetterLeadsToOneThing_data()
    {
        QTest::addColumn<bool>("isFrench");
        QTest::newRow("English") << false;
        QTest::newRow("French") << true;
    }
    void eachLetterLeadsToOneThing()
    {
        QFETCH(bool, isFrench);
        if (isFrench) {
            QVERIFY(m_french.load(QStringLiteral(":/i18n/passerelle_fr.qm")));
            QVERIFY(QCoreApplication::installTranslator(&m_french));
        }
        m_it = std::make_unique<test::WindowFixture>();
        QStringList found;
        const QStringList pages{QStringLiteral("home"),    QStringLiteral("connection"),
                                QStringLiteral("mapping"), QStringLiteral("setup"),
                                QStringLiteral("scan"),    QStringLiteral("ledger"),
                                QStringLiteral("compare")};
        for (const QString &page : pages) {
            m_it->window.showPage(QLatin1String(page.toLatin1()));
            found += clashes(page + QLatin1String(", nothing open"));
        }
        m_it->workspace.openSample([](const Result<void> &) {});
        QVERIFY(m_it->hasChecked());
        m_it->window.actions()[Actions::NextFinding]->trigger(); // its details are shown
        for (const QString &page : pages)
            found += clashesOf(page);
        m_it.reset();
        QCoreApplication::removeTranslator(&m_french);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
