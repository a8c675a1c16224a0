// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sample_notes.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace passerelle::session
{

namespace
{

/// Those in resources/scenarios/, word by word.
constexpr std::array kSampleNotes{
    QT_TRANSLATE_NOOP("SampleNote", "Good everywhere"),
    QT_TRANSLATE_NOOP("SampleNote", "Good everywhere, a second one"),
    QT_TRANSLATE_NOOP("SampleNote", "Good for the first museum alone"),
    QT_TRANSLATE_NOOP("SampleNote", "Sold, not yet activated"),
    QT_TRANSLATE_NOOP("SampleNote", "Expired long ago"),
    QT_TRANSLATE_NOOP("SampleNote", "Reported as lost"),
    QT_TRANSLATE_NOOP("SampleNote", "Was here before"),
    QT_TRANSLATE_NOOP("SampleNote", "Good for another museum"),
    QT_TRANSLATE_NOOP("SampleNote", "A number, not a serial: for a mapping without NumType"),
    QT_TRANSLATE_NOOP("SampleNote", "A number, expired"),
    QT_TRANSLATE_NOOP("SampleNote", "Answered with a fault: delay"),
    QT_TRANSLATE_NOOP("SampleNote", "Answered with a fault: html"),
    QT_TRANSLATE_NOOP("SampleNote", "Answered with a fault: empty"),
    QT_TRANSLATE_NOOP("SampleNote", "Answered with a fault: not-json"),
    QT_TRANSLATE_NOOP("SampleNote", "Answered with a fault: other-shape"),
    QT_TRANSLATE_NOOP("SampleNote", "Answered with a fault: status 500"),
    QT_TRANSLATE_NOOP("SampleNote", "Answered with a fault: status 429"),
    QT_TRANSLATE_NOOP("SampleNote", "Answered with a fault: redirect"),
    QT_TRANSLATE_NOOP("SampleNote", "Answered with a fault: cut-off"),
    QT_TRANSLATE_NOOP("SampleNote", "Answered with a fault: never-ending"),
    QT_TRANSLATE_NOOP("SampleNote", "Answered with a fault: huge"),
    QT_TRANSLATE_NOOP("SampleNote", "Answered with a fault: proxy-page"),
    QT_TRANSLATE_NOOP("SampleNote", "Answered with a fault: no-content"),
    QT_TRANSLATE_NOOP("SampleNote", "Answered with a fault: silent"),
};

} // namespace

QString sampleNote(const QString &note)
{
    const auto known = std::find_if(kSampleNotes.begin(), kSampleNotes.end(),
                                    [&note](const char *one) { return note == QLatin1String(one); });
    return known == kSampleNotes.end() ? note : QCoreApplication::translate("SampleNote", *known);
}

} // namespace passerelle::session
