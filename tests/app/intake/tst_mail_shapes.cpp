// SPDX-License-Identifier: GPL-3.0-or-later
#include "sent_words.h"

#include <QTest>

using namespace passerelle;
using intake::ListKind;
using intake::readList;
using intake::SentList;
using test::words;

/// The shapes in which lists come by mail, whatever the other lines of the same list look like.
class TestMailShapes : public QObject
{
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("items");
    }
    static void row(const char *name, const char *text, const char *items)
    {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(items);
    }

private Q_SLOTS:
    void servicesAreRead_data()
    {
        columns();
        const char *two = "PCUMID031FS00061|Musée des Augustins\nPCUMID031FS00062|Saint-Raymond";
        const char *codes = "PCUMID031FS00061|\nPCUMID031FS00062|";

        // One line set apart otherwise than another.
        row("a space, then a tab", "PCUMID031FS00061 Musée des Augustins\nPCUMID031FS00062\tSaint-Raymond",
            two);
        row("a tab, then a space", "PCUMID031FS00061\tMusée des Augustins\nPCUMID031FS00062 Saint-Raymond",
            two);
        row("a semicolon, then a tab",
            "PCUMID031FS00061;Musée des Augustins\nPCUMID031FS00062\tSaint-Raymond", two);
        row("a tab, then a colon", "PCUMID031FS00061\tMusée des Augustins\nPCUMID031FS00062 : Saint-Raymond",
            two);
        row("a dash, then a semicolon",
            "PCUMID031FS00061 - Musée des Augustins\nPCUMID031FS00062;Saint-Raymond", two);
        row("tabs, one with the name in front",
            "PCUMID031FS00061\tMusée des Augustins\nSaint-Raymond\tPCUMID031FS00062", two);
        row("a tab, then brackets", "PCUMID031FS00061\tMusée des Augustins\nSaint-Raymond (PCUMID031FS00062)",
            two);
        row("spaces in a table with a third column",
            "PCUMID031FS00061\tMusée des Augustins\tlundi\nPCUMID031FS00062 Saint-Raymond\tmardi\n"
            "PCUMID031FS00063\tGeorges-Labit\tmardi",
            "PCUMID031FS00061|Musée des Augustins\nPCUMID031FS00062|Saint-Raymond mardi\n"
            "PCUMID031FS00063|Georges-Labit");

        // Bullets, numbers, quote marks.
        row("hyphens", "- PCUMID031FS00061 Musée des Augustins\n- PCUMID031FS00062 Saint-Raymond", two);
        row("bullets of Word",
            "\t•\tPCUMID031FS00061 Musée des Augustins\n\t•\tPCUMID031FS00062 Saint-Raymond", two);
        row("bullets of Outlook",
            "·         PCUMID031FS00061 Musée des Augustins\n·         "
            "PCUMID031FS00062 Saint-Raymond",
            two);
        row("private bullets",
            "\uF0B7 PCUMID031FS00061 Musée des Augustins\n\uF0B7 PCUMID031FS00062 "
            "Saint-Raymond",
            two);
        row("arrows", "→ PCUMID031FS00061 Musée des Augustins\n➢ PCUMID031FS00062 Saint-Raymond", two);
        row("numbers and tabs",
            "1.\tPCUMID031FS00061\tMusée des Augustins\n2.\tPCUMID031FS00062\tSaint-Raymond", two);
        row("numbers with dashes",
            "1 - PCUMID031FS00061 - Musée des Augustins\n2 - PCUMID031FS00062 - Saint-Raymond", two);
        row("numbers with a degree sign",
            "n° 1 : PCUMID031FS00061 Musée des Augustins\nN°2 : PCUMID031FS00062 Saint-Raymond", two);
        row("numbers in brackets",
            "[1] PCUMID031FS00061 Musée des Augustins\n[2] PCUMID031FS00062 Saint-Raymond", two);
        row("quoted twice",
            ">> PCUMID031FS00061 Musée des Augustins\n> > PCUMID031FS00062 Saint-Raymond\n> \n", two);
        row("quoted bars", "| PCUMID031FS00061 Musée des Augustins\n| PCUMID031FS00062 Saint-Raymond", two);

        // Signs between id and name.
        row("id: name", "PCUMID031FS00061: Musée des Augustins\nPCUMID031FS00062: Saint-Raymond", two);
        row("id - name", "PCUMID031FS00061 - Musée des Augustins\nPCUMID031FS00062 - Saint-Raymond", two);
        row("id -name", "PCUMID031FS00061 -Musée des Augustins\nPCUMID031FS00062- Saint-Raymond", two);
        row("id — name", "PCUMID031FS00061—Musée des Augustins\nPCUMID031FS00062 — Saint-Raymond", two);
        row("id = name", "PCUMID031FS00061=Musée des Augustins\nPCUMID031FS00062 = Saint-Raymond", two);
        row("id => name", "PCUMID031FS00061 => Musée des Augustins\nPCUMID031FS00062 -> Saint-Raymond", two);
        row("id / name", "PCUMID031FS00061 / Musée des Augustins\nPCUMID031FS00062 / Saint-Raymond", two);
        row("id, name", "PCUMID031FS00061, Musée des Augustins\nPCUMID031FS00062, Saint-Raymond", two);
        row("id (name)", "PCUMID031FS00061 (Musée des Augustins)\nPCUMID031FS00062 (Saint-Raymond)", two);
        row("name (id)", "Musée des Augustins (PCUMID031FS00061)\nSaint-Raymond (PCUMID031FS00062)", two);
        row("name [id]", "Musée des Augustins [PCUMID031FS00061]\nSaint-Raymond [PCUMID031FS00062]", two);
        row("name: id", "Musée des Augustins : PCUMID031FS00061\nSaint-Raymond : PCUMID031FS00062", two);
        row("name - id", "Musée des Augustins - PCUMID031FS00061\nSaint-Raymond - PCUMID031FS00062", two);
        row("name, (id: …)",
            "Musée des Augustins (id : PCUMID031FS00061)\nSaint-Raymond (id: PCUMID031FS00062)", two);
        row("quoted names", "PCUMID031FS00061 « Musée des Augustins »\nPCUMID031FS00062 \"Saint-Raymond\"",
            two);
        row("quoted both", "\"PCUMID031FS00061\" \"Musée des Augustins\"\n'PCUMID031FS00062' 'Saint-Raymond'",
            two);
        row("quoted CSV",
            "\"PCUMID031FS00061\";\"Musée des Augustins\"\n\"PCUMID031FS00062\";\"Saint-Raymond\"", two);
        row("stars of Markdown",
            "* **PCUMID031FS00061** Musée des Augustins\n* **PCUMID031FS00062** "
            "Saint-Raymond",
            two);
        row("back quotes", "- `PCUMID031FS00061`: Musée des Augustins\n- `PCUMID031FS00062`: Saint-Raymond",
            two);

        // Words that say what is what.
        row("labels in a line",
            "ID : PCUMID031FS00061, Nom : Musée des Augustins\n"
            "ID : PCUMID031FS00062, Nom : Saint-Raymond",
            two);
        row("labels with an equals sign",
            "id=PCUMID031FS00061 nom=Musée des Augustins\nid=PCUMID031FS00062 nom=Saint-Raymond", two);
        row("Service in front",
            "Service PCUMID031FS00061 : Musée des Augustins\nService PCUMID031FS00062 : "
            "Saint-Raymond",
            two);
        row("name above the id", "Musée des Augustins\nPCUMID031FS00061\n\nSaint-Raymond\nPCUMID031FS00062\n",
            two);
        row("name under the id", "PCUMID031FS00061\nMusée des Augustins\n\nPCUMID031FS00062\nSaint-Raymond\n",
            two);
        row("a label a line",
            "Nom : Musée des Augustins\nIdentifiant : PCUMID031FS00061\n\nNom : Saint-Raymond\nIdentifiant : "
            "PCUMID031FS00062\n",
            two);

        // Commas and blanks at the ends.
        row("trailing commas", "PCUMID031FS00061 Musée des Augustins,\nPCUMID031FS00062 Saint-Raymond,", two);
        row("trailing commas, codes alone", "PCUMID031FS00061,\nPCUMID031FS00062,\n", codes);
        row("trailing semicolons", "PCUMID031FS00061;Musée des Augustins;\nPCUMID031FS00062;Saint-Raymond;",
            two);
        row("trailing tabs", "PCUMID031FS00061\tMusée des Augustins\t\t\nPCUMID031FS00062\tSaint-Raymond\t",
            two);
        row("full stops", "PCUMID031FS00061 : Musée des Augustins.\nPCUMID031FS00062 : Saint-Raymond.", two);
        row("codes between spaces", "PCUMID031FS00061 PCUMID031FS00062", codes);
        row("codes between slashes", "PCUMID031FS00061 / PCUMID031FS00062", codes);

        // What typographers and mail programs put in.
        row("no-break spaces",
            "PCUMID031FS00061\u00A0: Musée des Augustins\nPCUMID031FS00062\u00A0: Saint-Raymond", two);
        row("narrow no-break spaces",
            "PCUMID031FS00061\u202F: Musée\u00A0des Augustins\nPCUMID031FS00062\u202FSaint-Raymond",
            "PCUMID031FS00061|Musée des Augustins\nPCUMID031FS00062|Saint-Raymond");
        row("invisible spaces",
            "\uFEFFPCUMID031FS00061\u200B Musée des Augustins\n\u200BPCUMID031FS00062\u2060 Saint-Raymond",
            two);
        row("soft hyphens",
            "PCUMID\u00AD031FS00061 Musée des Augustins\nPCUMID031FS00062 Saint\u00AD-Raymond", two);
        row("old line ends", "PCUMID031FS00061 Musée des Augustins\rPCUMID031FS00062 Saint-Raymond", two);
        row("brackets in the name", "PCUMID031FS00061 Musée (Toulouse)\nPCUMID031FS00062 Saint-Raymond (31)",
            "PCUMID031FS00061|Musée (Toulouse)\nPCUMID031FS00062|Saint-Raymond (31)");
        row("an apostrophe", "PCUMID031FS00061 Musée de l'Air\nPCUMID031FS00062 Musée de l’Ancien",
            "PCUMID031FS00061|Musée de l'Air\nPCUMID031FS00062|Musée de l’Ancien");

        // Tables.
        row("header and semicolons",
            "Identifiant;Libellé\nPCUMID031FS00061;Musée des Augustins\n"
            "PCUMID031FS00062;Saint-Raymond",
            two);
        row("header and spaces",
            "ID   Nom\nPCUMID031FS00061   Musée des Augustins\nPCUMID031FS00062   "
            "Saint-Raymond",
            two);
        row("header with a colon",
            "ID : Nom\nPCUMID031FS00061 : Musée des Augustins\nPCUMID031FS00062 : "
            "Saint-Raymond",
            two);
        row("a greeting above the header",
            "Bonjour,\nvoici la liste :\nIdentifiant;Nom\nPCUMID031FS00061;Musée des Augustins\n"
            "PCUMID031FS00062;Saint-Raymond\nCordialement,",
            two);
        row("a greeting above tabs",
            "Bonjour,\nPCUMID031FS00061\tMusée des Augustins\nPCUMID031FS00062\t"
            "Saint-Raymond\nMerci",
            two);
        row("Markdown",
            "| Id | Nom |\n|----|-----|\n| PCUMID031FS00061 | Musée des Augustins |\n"
            "| PCUMID031FS00062 | Saint-Raymond |",
            two);
        row("an empty cell",
            "Id;Nom\nPCUMID031FS00061;Musée des Augustins\n;\nPCUMID031FS00062;Saint-Raymond", two);
        row("English header",
            "Service id,Museum\nPCUMID031FS00061,Musée des Augustins\n"
            "PCUMID031FS00062,Saint-Raymond",
            two);
        row("a column of towns",
            "Ville;Nom;Id\nToulouse;Musée des Augustins;PCUMID031FS00061\n"
            "Toulouse;Saint-Raymond;PCUMID031FS00062",
            two);

        // A whole mail.
        row("signature and address",
            "Objet : TR: services 2026\nBonjour Anne,\n\nPCUMID031FS00061 Musée des Augustins\n"
            "PCUMID031FS00062 Saint-Raymond\n\nCordialement,\nP. DUPONT\nOTIPASS SAS\n"
            "21 rue de Metz, 31000 Toulouse\nTél. : 05 61 22 21 82 / 0561222182\np.dupont@otipass.net\n"
            "www.otipass.net",
            two);
        row("a password among tabs",
            "URL\thttps://otipass.net/api/toulouse\nMot de passe\tabc123DEF\nPCUMID031FS00061\tMusée des "
            "Augustins\nPCUMID031FS00062\tSaint-Raymond",
            two);
        row("numbers in names", "PCUMID031FS00061 Musée du 20e siècle 1900\nPCUMID031FS00062 A380 hall B52",
            "PCUMID031FS00061|Musée du 20e siècle 1900\nPCUMID031FS00062|A380 hall B52");
        row("lower case", "pcumid031fs00061 Musée des Augustins\nPCUMID031FS00062\tSaint-Raymond",
            "pcumid031fs00061|Musée des Augustins\nPCUMID031FS00062|Saint-Raymond");
        row("spaces' ids in a table",
            "PROVIDER#PCUMID031FS00061\tMusée des Augustins\n"
            "PROVIDER#PCUMID031FS00062 Saint-Raymond",
            "PCUMID031FS00061|Musée des Augustins|PROVIDER#PCUMID031FS00061\n"
            "PCUMID031FS00062|Saint-Raymond|PROVIDER#PCUMID031FS00062");
    }
    void servicesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, items);
        QCOMPARE(words(readList(text.toUtf8(), ListKind::Services)), items);
    }

    void sectorsAreRead_data()
    {
        columns();
        const char *two = "DDMM_AUG|Musée des Augustins\nDDMM_MSR|Saint-Raymond";
        row("a space, then a tab", "DDMM_AUG Musée des Augustins\nDDMM_MSR\tSaint-Raymond", two);
        row("a tab, then a dash", "DDMM_AUG\tMusée des Augustins\nDDMM_MSR - Saint-Raymond", two);
        row("capitals, a tab, then a space", "AUG\tMusée des Augustins\nMSR Saint-Raymond",
            "AUG|Musée des Augustins\nMSR|Saint-Raymond");
        row("name and code", "Musée des Augustins (DDMM_AUG)\nSaint-Raymond\tDDMM_MSR", two);
        row("a room in the name", "DDMM_AUG Salle A12\nDDMM_MSR\tSalle B2",
            "DDMM_AUG|Salle A12\nDDMM_MSR|Salle B2");
        row("a floor in the name", "AUG 1er étage\nMSR 2e étage", "AUG|1er étage\nMSR|2e étage");
        row("with the service behind", "DDMM_AUG = PCUMID031FS00061\nDDMM_MSR -> PCUMID031FS00062",
            "DDMM_AUG||PCUMID031FS00061\nDDMM_MSR||PCUMID031FS00062");
        row("with service and name",
            "DDMM_AUG : Musée des Augustins (PCUMID031FS00061)\nDDMM_MSR : Saint-Raymond (PCUMID031FS00062)",
            "DDMM_AUG|Musée des Augustins|PCUMID031FS00061\nDDMM_MSR|Saint-Raymond|PCUMID031FS00062");
        row("with the service in front", "PCUMID031FS00061 : DDMM_AUG\nPCUMID031FS00062 : DDMM_MSR",
            "DDMM_AUG||PCUMID031FS00061\nDDMM_MSR||PCUMID031FS00062");
        row("with the service, one by a tab", "DDMM_AUG\tPCUMID031FS00061\nDDMM_MSR PCUMID031FS00062",
            "DDMM_AUG||PCUMID031FS00061\nDDMM_MSR||PCUMID031FS00062");
        row("header", "Secteur;Désignation\nDDMM_AUG;Musée des Augustins\nDDMM_MSR;Saint-Raymond", two);
        row("a code in lower case", "Secteur;Nom\naugustins;Musée des Augustins\nDDMM_MSR;Saint-Raymond",
            "augustins|Musée des Augustins\nDDMM_MSR|Saint-Raymond");
        row("a code with a space", "Secteur;Nom\nDDMM AUG;Musée des Augustins\nDDMM_MSR;Saint-Raymond",
            "DDMM AUG|Musée des Augustins\nDDMM_MSR|Saint-Raymond");
        row("one without a code", "DDMM_AUG\tMusée des Augustins\n\tSaint-Raymond",
            "DDMM_AUG|Musée des Augustins");
        row("a mail", "Bonjour,\n• DDMM_AUG\tMusée des Augustins\n• DDMM_MSR Saint-Raymond\nA. MARTIN", two);
    }
    void sectorsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, items);
        QCOMPARE(words(readList(text.toUtf8(), ListKind::Sectors)), items);
    }

    void whatIsLeftOutOfATableIsTold()
    {
        const SentList list =
            readList("Bonjour,\nDDMM_AUG\tAugustins\nDDMM_MSR\tRaymond\nMerci d'avance", ListKind::Sectors);
        QCOMPARE(list.items.size(), std::size_t{2});
        QCOMPARE(list.skipped, QStringList({QStringLiteral("Bonjour"), QStringLiteral("Merci d'avance")}));
        QCOMPARE(list.items[1].line, 3);
    }
};

QTEST_GUILESS_MAIN(TestMailShapes)
#include "tst_mail_shapes.moc"
