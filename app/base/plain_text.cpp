// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plain_text.h"

namespace passerelle
{

QString oneLine(QString text)
{
    for (QChar &one : text) {
        if (one == QLatin1Char('\n') || one == QLatin1Char('\r') || one == QLatin1Char('\t') ||
            one.category() == QChar::Separator_Line || one.category() == QChar::Separator_Paragraph)
            one = QLatin1Char(' ');
        else if (one.category() == QChar::Other_Control)
            one = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace passerelle
