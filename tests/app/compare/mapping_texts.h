// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <rapidcheck.h>

namespace passerelle::test
{

/// Random mapping parameters in which everything that a comparison must bear with happens often: repeated
/// codes and members, unknown members, values of any kind, missing values, comments, trailing commas, other
/// quotes, each layout.
class MappingTexts
{
public:
    QByteArray whole()
    {
        m_layout = pick({"", "\n", "\r\n"});
        m_isTidy = chance(2);
        if (chance(25))
            return pick({"", "[1, 2]", "\"text\"", "// nothing\n", "{}", "null"});
        QByteArrayList members;
        if (!chance(4))
            members += member(pick({"OtipassProjectId", "OtipassProjectId", "x"}), value(1));
        if (chance(3))
            members += member("NumType", chance(2) ? "\"serial\"" : value(1));
        if (chance(8))
            members += member("sectorInfos", value(2));
        if (!chance(8))
            members += member("sectorInfos", sectors());
        if (chance(4))
            members += member(pick({"x", "y"}), value(2));
        return object(members, 0);
    }

private:
    static bool chance(int of) { return *rc::gen::inRange(0, of) == 0; }
    static QByteArray pick(std::initializer_list<const char *> from)
    {
        return *rc::gen::elementOf(std::vector<const char *>(from));
    }

    QByteArray comment() const
    {
        if (m_isTidy || !chance(6))
            return {};
        return m_layout.isEmpty() ? QByteArray(" /* c */") : pick({" // c", " /* c */", " # d"});
    }

    QByteArray member(const QByteArray &name, const QByteArray &content) const
    {
        QByteArray key = '"' + name + '"';
        if (!m_isTidy && chance(12))
            key = pick({"'A'", "\"\\u0041\"", "B"});
        if (!m_isTidy && chance(25))
            return key + ":";
        return key + (chance(5) ? " :" : ": ") + content;
    }

    QByteArray object(const QByteArrayList &members, int depth) const
    {
        const QByteArray lead = m_layout.isEmpty() || (depth > 1 && chance(3))
                                    ? QByteArray()
                                    : m_layout + QByteArray((depth + 1) * 2, ' ');
        const bool onLines = !lead.isEmpty();
        QByteArray result = "{";
        for (qsizetype i = 0; i < members.size(); ++i) {
            const bool isLast = i + 1 == members.size();
            result += (onLines ? lead : QByteArray(i > 0 ? " " : "")) + members[i];
            if (!isLast || (!m_isTidy && chance(8)))
                result += ',';
            if (onLines)
                result += comment();
            else if (!m_isTidy && chance(9))
                result += "/* c */";
        }
        return result + (onLines ? m_layout + QByteArray(depth * 2, ' ') : QByteArray()) + '}';
    }

    QByteArray sectors() const
    {
        QByteArrayList members;
        for (int count = *rc::gen::inRange(0, 6); count > 0; --count)
            members += member(pick({"A", "B", "C", "D", "E", "F"}), entry());
        return object(members, 1);
    }

    QByteArray entry() const
    {
        if (chance(10))
            return value(1);
        QByteArrayList members{member("OtipassServiceId", pick({"\"S1\"", "\"S2\"", "\"S3\"", "\"S4\""})),
                               member("OtipassPSpaceId", pick({"\"P1\"", "\"P2\""}))};
        for (const char *name : {"seasonCode", "productCode"}) {
            if (!chance(6))
                members += member(name, pick({"\"one\"", "\"two\"", "\"\\u0074wo\"", "1", "null"}));
        }
        if (chance(4))
            members += member(pick({"more", "seasonCode"}), value(2));
        return object(members, 2);
    }

    static QByteArray value(int depth)
    {
        switch (*rc::gen::inRange(0, depth > 0 ? 9 : 6)) {
        case 0:
            return pick({"1", "1.0", "1e0", "-3", "01"});
        case 1:
            return pick({"true", "false", "null", "True", "None"});
        case 2:
            return pick({"\"\"", "\"a\\nb\"", "'single'", "\"\\ud800\"", "\"\xC3\xA9\""});
        case 3:
        case 4:
        case 5:
            return pick({"\"one\"", "\"two\"", "\"three\""});
        case 6:
            return "[" + value(depth - 1) + ", " + value(depth - 1) + "]";
        case 7:
            return "[]";
        default:
            return "{\"a\": " + value(depth - 1) + ", \"b\": " + value(depth - 1) + "}";
        }
    }

    QByteArray m_layout;
    bool m_isTidy = true;
};

} // namespace passerelle::test
