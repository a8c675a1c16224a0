// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace passerelle::intake
{

/// The letters and digits of a text, without accents and in one case: equal for two names that a person would
/// take for the same.
QString foldedText(QStringView text);
/// Its words and numbers likewise; "pcumid031fs00061" gives pcumid, 31, fs, 61.
QStringList wordsOf(QStringView text);

} // namespace passerelle::intake
