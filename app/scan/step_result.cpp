// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/step_result.h"

#include <QCoreApplication>

namespace passerelle::scan
{

namespace
{

constexpr qsizetype kLongestShown = 120;

QChar printable(QChar one)
{
    constexpr char16_t kControlPictures = 0x2400;
    if (one.unicode() < 0x20)
        return QChar(char16_t(kControlPictures + one.unicode()));
    if (one.unicode() == 0x7F)
        return QChar(char16_t(0x2421));
    return one.category() == QChar::Other_Control || one.category() == QChar::Other_Format ||
                   one.category() == QChar::Separator_Line || one.category() == QChar::Separator_Paragraph
               ? QChar(QChar::ReplacementCharacter)
               : one;
}

} // namespace

QString shown(const QString &text)
{
    QString line = text.left(kLongestShown);
    if (line.size() < text.size() && !line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    for (QChar &one : line)
        one = printable(one);
    if (line.size() == text.size())
        return line;
    // By itself: a comparison sign among the arguments sends lupdate into an endless loop.
    const int count = int(std::min(text.size(), qsizetype(std::numeric_limits<int>::max())));
    return QCoreApplication::translate("ScanText", "%1… (%n character(s))", nullptr, count).arg(line);
}

StepResult &StepResult::note(const QString &label, const QString &value, std::optional<document::Place> place,
                             const QString &rule)
{
    evidence.push_back({label, shown(value), place, rule});
    return *this;
}

StepResult &StepResult::pass(const QString &text)
{
    passed = true;
    message = text;
    return *this;
}

StepResult &StepResult::fail(const QString &reasonId, const QString &text)
{
    passed = false;
    reason = reasonId;
    message = text;
    return *this;
}

StepResult &StepResult::fail(const Problem &problem) { return fail(problem.id, problem.sentence()); }

} // namespace passerelle::scan
