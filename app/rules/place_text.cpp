// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/place_text.h"

#include <QCoreApplication>

namespace passerelle::rules
{

struct PlaceText {
    Q_DECLARE_TR_FUNCTIONS(PlaceText)
};

static constexpr qsizetype kLongestExcerpt = 60;
static constexpr std::size_t kMostLines = 5;

QString bufferName(document::Buffer buffer)
{
    switch (buffer) {
    case document::Buffer::Mapping:
        return PlaceText::tr("Mapping");
    case document::Buffer::Workspace:
        return PlaceText::tr("Workspace");
    case document::Buffer::ApiProfile:
        return PlaceText::tr("API profile");
    case document::Buffer::FileProfile:
        break;
    }
    return PlaceText::tr("File profile");
}

int lineOf(const Facts &facts, const document::Place &place)
{
    return facts.lines(place.buffer).line(place.range.offset);
}

/// What an element of an array is called: the name or code in it, or its number.
static QString elementName(const json::Tree &tree, json::NodeId element, json::NodeId array)
{
    if (tree.isKind(element, json::Kind::String))
        return tree.string(element);
    for (const QLatin1String name : {QLatin1String("name"), QLatin1String("code")}) {
        const auto member = tree.member(element, QString(name));
        if (member && tree.isKind(member->value, json::Kind::String) && !tree.string(member->value).isEmpty())
            return tree.string(member->value);
    }
    int number = 0;
    bool isFound = false;
    tree.forEachElement(array, [&](json::NodeId one) {
        isFound = isFound || one == element;
        number += isFound ? 0 : 1;
    });
    return QString::number(number + 1);
}

/// The page and the way to it: nobody sees the workspace's own text, so its lines say nothing. Empty where
/// the text has no such place.
static QString workspacePlace(const json::Tree &tree, quint32 offset)
{
    QStringList way;
    json::NodeId at = tree.innermost(offset);
    while (at != json::kNoNode && at != tree.root()) {
        const json::NodeId holder = tree.parent(at);
        if (tree.isKind(at, json::Kind::Key))
            way.prepend(tree.string(at));
        else if (tree.isKind(holder, json::Kind::Array))
            way.prepend(elementName(tree, at, holder));
        at = holder;
    }
    if (way.isEmpty())
        return {};
    if (way.constFirst() == QLatin1String("connection"))
        way.first() = PlaceText::tr("Connection");
    else if (way.constFirst() == QLatin1String("plan") || way.constFirst() == QLatin1String("sale"))
        way.first() = PlaceText::tr("Set-up");
    else
        way.prepend(bufferName(document::Buffer::Workspace));
    return way.join(QStringLiteral(" › "));
}

QString placeText(const Facts &facts, const document::Place &place)
{
    if (place.buffer == document::Buffer::Workspace && facts.workspaceReading) {
        if (const QString way = workspacePlace(facts.workspaceReading->tree, place.range.offset);
            !way.isEmpty())
            return way;
    }
    const document::LineColumn at = facts.lines(place.buffer).position(place.range.offset);
    return PlaceText::tr("%1, line %2, column %3").arg(bufferName(place.buffer)).arg(at.line).arg(at.column);
}

QString linesText(const Facts &facts, const document::Place &first, const Places &others)
{
    const std::size_t count = others.size() + 1;
    const std::size_t told = std::min(count, kMostLines);
    std::vector<document::Place> places{first};
    places.insert(places.end(), others.begin(), others.begin() + static_cast<std::ptrdiff_t>(told - 1));
    std::vector<int> lines(told);
    std::transform(places.begin(), places.end(), lines.begin(),
                   [&facts](const document::Place &one) { return lineOf(facts, one); });
    QStringList numbers;
    for (std::size_t i = 0; i < told; ++i) {
        const QString number = QString::number(lines[i]);
        if (std::count(lines.begin(), lines.end(), lines[i]) == 1) {
            numbers.append(number);
            continue;
        }
        const auto at = facts.lines(places[i].buffer).position(places[i].range.offset);
        numbers.append(PlaceText::tr("%1 (column %2)").arg(number).arg(at.column));
    }
    if (count > told) {
        return PlaceText::tr("%1 and %n more", nullptr, static_cast<int>(count - told))
            .arg(numbers.join(QStringLiteral(", ")));
    }
    if (numbers.size() == 1)
        return numbers.constFirst();
    const QString last = numbers.takeLast();
    return PlaceText::tr("%1 and %2").arg(numbers.join(QStringLiteral(", ")), last);
}

static bool isVisible(char32_t one)
{
    if (one == U' ')
        return true;
    return QChar::isPrint(one) && !QChar::isSpace(one);
}

static void append(QString &text, char32_t one)
{
    if (isVisible(one))
        text += QChar::fromUcs4(one);
    else
        text += QStringLiteral("U+%1").arg(uint{one}, 4, 16, QLatin1Char('0')).toUpper();
}

QString visible(QStringView text)
{
    QString result;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t one : characters)
        append(result, one);
    return result;
}

static bool isBlank(QChar one)
{
    return one.isSpace() || one.category() == QChar::Other_Format || one.category() == QChar::Other_Control;
}

QString trimmed(QStringView value)
{
    while (!value.isEmpty() && isBlank(value.front()))
        value = value.sliced(1);
    while (!value.isEmpty() && isBlank(value.back()))
        value.chop(1);
    return value.toString();
}

QString shown(QStringView value)
{
    const bool isBare = !value.isEmpty() && !isBlank(value.front()) && !isBlank(value.back());
    return isBare ? shownInQuotes(value) : PlaceText::tr("“%1”").arg(shownInQuotes(value));
}

QString shownInQuotes(QStringView value)
{
    QString result;
    qsizetype length = 0;
    const QList<uint> characters = value.left(kLongestExcerpt * 2 + 2).toUcs4();
    for (const char32_t one : characters) {
        if (++length > kLongestExcerpt)
            return result + u'…';
        append(result, one);
    }
    return result;
}

QString excerpt(const Facts &facts, const document::Place &place)
{
    const QByteArray bytes =
        facts.snapshot.text(place.buffer)
            .mid(place.range.offset, std::min<qsizetype>(place.range.length, kLongestExcerpt * 4));
    QString text = QString::fromUtf8(bytes);
    if (!text.trimmed().isEmpty())
        text = text.simplified();
    return shownInQuotes(text);
}

} // namespace passerelle::rules
