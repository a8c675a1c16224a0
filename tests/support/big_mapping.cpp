// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/big_mapping.h"

namespace passerelle::test
{

static QByteArray padded(int number) { return QByteArray::number(number).rightJustified(8, '0'); }

static void appendSector(QByteArray &text, int number, Mistakes mistakes)
{
    const bool isWrong = mistakes != Mistakes::None;
    const bool isBroken = mistakes == Mistakes::Syntax;
    const QByteArray service = "PCUMID031FS" + padded(number);
    const QByteArray space = "PCUMID031FS" + padded(isWrong ? number + 1 : number);
    text += "      \"DDMM_" + padded(number) + "\":{";
    text += isBroken ? " // as in TNAC\n" : "\n";
    text += "         \"OtipassServiceId\":\"" + (isWrong ? service.toLower() : service) + "\",\n";
    text += "         \"OtipassPSpaceId\":\"PROVIDER#" + space + "\",\n";
    text += isWrong ? "         \"seasonCode\":\"DDMM2023X\",\n" : "         \"seasonCode\":\"DDMM23\",\n";
    text += isBroken ? "         \"productCode\":\"PASSTOU\",\n" : "         \"productCode\":\"PASSTOU\"\n";
    text += "      }";
}

QByteArray bigMapping(int sectors, Mistakes mistakes)
{
    constexpr qsizetype kBytesOfSector = 230;
    QByteArray text =
        "{\n   \"OtipassProjectId\":\"toulouse\",\n   \"NumType\":\"serial\",\n   \"sectorInfos\":{\n";
    text.reserve(text.size() + kBytesOfSector * sectors);
    for (int i = 0; i < sectors; ++i) {
        appendSector(text, i, mistakes);
        text += i + 1 < sectors ? ",\n" : "\n";
    }
    text += "   }\n}\n";
    return text;
}

} // namespace passerelle::test
