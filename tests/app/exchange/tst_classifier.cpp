// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/classifier.h"

#include <QTest>

using namespace passerelle;
using exchange::Block;
using exchange::Form;
using exchange::Known;
using exchange::Target;

/// A block as text: the targets of its columns by letter, then the rows.
static QString printed(const Block &block)
{
    QString text;
    for (const exchange::Column &column : block.columns) {
        switch (column.target) {
        case Target::Ignore:
            text += u'-';
            break;
        case Target::Service:
            text += u'v';
            break;
        case Target::Space:
            text += u'p';
            break;
        case Target::Season:
            text += u's';
            break;
        case Target::Product:
            text += u'r';
            break;
        case Target::Code:
            text += u'c';
            break;
        case Target::Other:
            text += u'o';
            break;
        }
    }
    if (block.header)
        text += QLatin1String(" header");
    for (const exchange::Row &row : block.rows) {
        text += u'\n';
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            text += (i > 0 ? QLatin1String("|") : QLatin1String("")) +
                    (row.cells[i].isNull() ? QStringLiteral("~") : row.cells[i]);
    }
    return text;
}

static Known known()
{
    return {{QStringLiteral("aug"), QStringLiteral("ddmm_aug"), QStringLiteral("ddmm_msr")},
            {QStringLiteral("ddmm23")},
            {QStringLiteral("passtou")}};
}

class TestClassifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realLifeInput_data();
    void realLifeInput();
    void jsonInput_data();
    void jsonInput();
    void entriesWithoutMembersAreNoBlock_data();
    void entriesWithoutMembersAreNoBlock();
    void wholeMappingHasItsTop();
    void barevaluesStay();
    void headerIsChosenByHand();
    void filesOfExcelAreRead();
};

void TestClassifier::realLifeInput_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
    };
    row("nothing", " \n\t\r\n", "");
    row("a word", "DDMM_AUG", "c\nDDMM_AUG");
    row("a list of codes", "DDMM_AUG\nDDMM_MSR\n", "c\nDDMM_AUG\nDDMM_MSR");
    row("codes that nobody knows", "GECSM_A\nGECSM_B", "c\nGECSM_A\nGECSM_B");
    row("a list of services", "pcumid031fs00061\npcumid031fs00071", "v\npcumid031fs00061\npcumid031fs00071");
    row("excel block",
        "DDMM_AUG\tpcumid031fs00061\tPROVIDER#PCUMID031FS00061\tDDMM23\tPASSTOU\r\n"
        "DDMM_X\tpcumid031fs00062\tPROVIDER#PCUMID031FS00062\tDDMM23\tPASSTOU\r\n",
        "cvpsr\nDDMM_AUG|pcumid031fs00061|PROVIDER#PCUMID031FS00061|DDMM23|PASSTOU\n"
        "DDMM_X|pcumid031fs00062|PROVIDER#PCUMID031FS00062|DDMM23|PASSTOU");
    row("any order",
        "PASSTOU\tDDMM23\tPROVIDER#A1\tDDMM_AUG\tABCDEFGH1\nPASSTOU\tDDMM23\tPROVIDER#A2\tDDMM_B\tABCDEFGH2",
        "rspcv\nPASSTOU|DDMM23|PROVIDER#A1|DDMM_AUG|ABCDEFGH1\nPASSTOU|DDMM23|PROVIDER#A2|DDMM_B|ABCDEFGH2");
    row("french header, semicolons",
        "Code secteur;Identifiant du service;Code saison;Code produit\nM1;S1;D;P\n",
        "cvsr header\nM1|S1|D|P");
    row("english header, commas", "Sector code,Service id,Space id,Season,Product\nM1,S1,X,D,P",
        "cvpsr header\nM1|S1|X|D|P");
    row("member names", "seasonCode\tOtipassPSpaceId\tproductCode\tOtipassServiceId\tsector\nA\tB\tC\tD\tE",
        "sprvc header\nA|B|C|D|E");
    row("accents and case", "SECTEUR;Espace Otipass;N° SERVICE\nA;B;C", "cpv header\nA|B|C");
    row("a label of its own", "Secteur;Nom du secteur;Service\nM1;Musée des Augustins;abcdefgh1",
        "c-v header\nM1|Musée des Augustins|abcdefgh1");
    row("label first", "Libellé;Secteur\nMusée;M1", "-c header\nMusée|M1");
    row("header of one known word", "Musée;Service Otipass\nDDMM_AUG;x1\nDDMM_MSR;x2",
        "cv header\nDDMM_AUG|x1\nDDMM_MSR|x2");
    row("empty cells", "DDMM_AUG;;PASSTOU\n;pcumid031fs00061;\nDDMM_MSR;pcumid031fs00071;PASSTOU",
        "cvr\nDDMM_AUG||PASSTOU\n|pcumid031fs00061|\nDDMM_MSR|pcumid031fs00071|PASSTOU");
    row("empty rows and columns", "\n;;;\nDDMM_AUG;pcumid031fs00061;;\n\n", "cv\nDDMM_AUG|pcumid031fs00061");
    row("quoted", "\"DDMM_AUG\";\"a;b\";\"say \"\"so\"\"\"\n\"DDMM_MSR\";\"c\";\"d\"",
        "c--\nDDMM_AUG|a;b|say \"so\"\nDDMM_MSR|c|d");
    row("line break in a cell", "secteur;service\n\"M1\";\"two\nlines\"\nM2;x",
        "cv header\nM1|two\nlines\nM2|x");
    row("a quote mark alone", "DDMM_AUG;say \"so\nDDMM_MSR;\"not closed",
        "c-\nDDMM_AUG|say \"so\nDDMM_MSR|\"not closed");
    row("commas in text, tabs between", "DDMM_AUG\ta,b\nDDMM_MSR\tc,d,e", "c-\nDDMM_AUG|a,b\nDDMM_MSR|c,d,e");
    row("byte order mark", "\xEF\xBB\xBFsecteur;service\nM1;x", "cv header\nM1|x");
    row("no-break spaces", "DDMM_AUG\xC2\xA0;\xC2\xA0pcumid031fs00061", "cv\nDDMM_AUG|pcumid031fs00061");
    row("old line ends", "DDMM_AUG;x\rDDMM_MSR;y", "c-\nDDMM_AUG|x\nDDMM_MSR|y");
    row("markdown", "| Sector | Service |\n|---|:---:|\n| M1 | x |\n| M2 | y |\n", "cv header\nM1|x\nM2|y");
    row("markdown without outer pipes", "Sector | Service\n--- | ---\nM1 | x", "cv header\nM1|x");
    row("spaces", "DDMM_AUG   pcumid031fs00061   DDMM23\nDDMM_MSR   pcumid031fs00071   DDMM23",
        "cvs\nDDMM_AUG|pcumid031fs00061|DDMM23\nDDMM_MSR|pcumid031fs00071|DDMM23");
    row("a mail's list", "DDMM_AUG : pcumid031fs00061\nDDMM_MSR : pcumid031fs00071",
        "cv\nDDMM_AUG|pcumid031fs00061\nDDMM_MSR|pcumid031fs00071");
    row("equals signs", "DDMM_AUG=pcumid031fs00061\nDDMM_MSR=pcumid031fs00071",
        "cv\nDDMM_AUG|pcumid031fs00061\nDDMM_MSR|pcumid031fs00071");
    row("short rows", "secteur;service;saison\nM1\nM2;x", "cvs header\nM1||\nM2|x|");
    row("a sentence", "Bonjour, voici les codes.", "--\nBonjour|voici les codes.");
}

void TestClassifier::realLifeInput()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const Block block = exchange::classify(text, known());
    QCOMPARE(printed(block), expected);
    QCOMPARE(block.form, expected.isEmpty() ? Form::Nothing : Form::Table);
}

void TestClassifier::jsonInput_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, Form form, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(form) << QString::fromUtf8(expected);
    };
    row("whole", R"({"sectorInfos":{"A":{"seasonCode":"D","productCode":"P"},"B":{"x":1}}})", Form::Mapping,
        "csro\nA|D|P|~\nB|~|~|1");
    row("whole with comments", "// as published\n{ \"sectorInfos\":{\"A\":{ //x\n\"seasonCode\":\"D\"},}}",
        Form::Mapping, "cs\nA|D");
    row("some", R"({"A":{"seasonCode":"D"},"B":{"seasonCode":"E"}})", Form::Sectors, "cs\nA|D\nB|E");
    row("some without braces", R"("A":{"seasonCode":"D"},
        "B":{"seasonCode":"E"},)",
        Form::Sectors, "cs\nA|D\nB|E");
    row("one of a sector", R"("A": {"OtipassServiceId": "v"})", Form::Sectors, "cv\nA|v");
    row("an entry", R"({"OtipassServiceId":"v","seasonCode":"D"})", Form::Entry, "vs\nv|D");
    row("an entry without braces", R"("OtipassServiceId":"v",
"seasonCode":"D")",
        Form::Entry, "vs\nv|D");
    row("an array", R"([{"sector":"A","OtipassServiceId":"v"},{"sector":"B","season":"D"}])", Form::Sectors,
        "cvs\nA|v|~\nB|~|D");
    row("typographic quotes",
        "{\xE2\x80\x9CsectorInfos\xE2\x80\x9D: {\xE2\x80\x9C"
        "A\xE2\x80\x9D: {\xE2\x80\x9CseasonCode\xE2\x80\x9D: \xE2\x80\x9C"
        "D\xE2\x80\x9D}}}",
        Form::Mapping, "cs\nA|D");
    row("quoted in a mail", "> {\n> \"A\": {\"seasonCode\": \"D\"}\n> }\n", Form::Sectors, "cs\nA|D");
    row("fenced", "```json\n{\"sectorInfos\": {\"A\": {\"seasonCode\": \"D\"}}}\n```\n", Form::Mapping,
        "cs\nA|D");
    row("cut off", R"({"sectorInfos":{"A":{"seasonCode":"D"},"B":{"seaso)", Form::Mapping, "cs\nA|D\nB|~");
}

void TestClassifier::jsonInput()
{
    QFETCH(QByteArray, text);
    QFETCH(int, form);
    QFETCH(QString, expected);
    const Block block = exchange::classify(text, known());
    QCOMPARE(printed(block), expected);
    QCOMPARE(static_cast<int>(block.form), form);
}

void TestClassifier::entriesWithoutMembersAreNoBlock_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"[{}]", "[{},{}]", "[{", "{\"sectorInfos\":{\"\":{}}}"})
        QTest::newRow(text) << QByteArray(text);
}

void TestClassifier::entriesWithoutMembersAreNoBlock()
{
    QFETCH(QByteArray, text);
    const Block block = exchange::classify(text, known());
    QVERIFY(!block.columns.empty());
    QCOMPARE(block.form, text.startsWith('[') ? Form::Table : Form::Mapping);
}

void TestClassifier::wholeMappingHasItsTop()
{
    const Block block = exchange::classify(
        R"({"OtipassProjectId":"toulouse","NumType":"serial","sectorInfos":{"A":{}}})", known());
    QCOMPARE(block.projectId, QStringLiteral("toulouse"));
    QCOMPARE(block.isSerial, true);
}

void TestClassifier::barevaluesStay()
{
    const Block block = exchange::classify(R"({"A":{"floor":-1,"open":true,"t":"1"}})", known());
    QCOMPARE(block.rows.front().bare.size(), std::size_t{2});
    QCOMPARE(block.rows.front().bare.at(1), QByteArray("-1"));
}

void TestClassifier::headerIsChosenByHand()
{
    Block block = exchange::classify("secteur;service\nM1;abcdefgh1", known());
    block = exchange::withHeader(block, false, known());
    QCOMPARE(block.rows.size(), std::size_t{2});
    QCOMPARE(block.columns[0].name, QString());
    block = exchange::withHeader(block, true, known());
    QCOMPARE(printed(block), QStringLiteral("cv header\nM1|abcdefgh1"));
}

void TestClassifier::filesOfExcelAreRead()
{
    const QByteArray windows("secteur;libell\xE9\r\nM1;Mus\xE9"
                             "e\r\n");
    QCOMPARE(printed(exchange::classify(exchange::textOf(windows), known())),
             QStringLiteral("c- header\nM1|Musée"));
    const QString text = QStringLiteral("\uFEFFsecteur\tservice\r\nM1\tx\r\n");
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QCOMPARE(printed(exchange::classify(exchange::textOf(wide), known())), QStringLiteral("cv header\nM1|x"));
    QVERIFY(exchange::textOf(QByteArray("PK\x03\x04\x00\x00\x00\x01\x02", 9)).isEmpty());
}

QTEST_GUILESS_MAIN(TestClassifier)
#include "tst_classifier.moc"
