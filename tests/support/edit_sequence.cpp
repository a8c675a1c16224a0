// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/edit_sequence.h"

#include "support/big_mapping.h"

#include <QByteArrayList>
#include <algorithm>

namespace passerelle::test
{

static const QByteArrayList &beginnings()
{
    static const QByteArrayList list{
        bigMapping(12, Mistakes::None),
        bigMapping(12, Mistakes::Values),
        bigMapping(12, Mistakes::Syntax),
        "{\"OtipassProjectId\":\"t\",\"sectorInfos\":{\"A\":{\"seasonCode\":'x', \"x\":[1,{\"y\":2},\"z\"]},"
        "\"B\":{\"productCode\":True},\"A\":{},\"a \":{\"OtipassServiceId\":\"p\",\"otipassServiceId\":7}," +
            QByteArray(600, ' ') + "},\"NumType\":\"serial\"}",
        "// as sent\n{\"sectorInfos\": {\n" + QByteArray(520, ' ') +
            "\"A\": {\"seasonCode\": \"\\ud800\", \"productCode\": \"tab\there\"}, /* one */ \"B\": "
            "3,\n\"C\": {" +
            QByteArray(600, ' ') + "\"q\": \"\", \"seasonCode\": \"S\"},\n\"D\": “x”\n}, \"x\": {\"y\": [" +
            QByteArray(600, ' ') + "]}, \"OtipassProjectId\": \"https://o.net/api/t\"}\n",
        "{}",
        ""};
    return list;
}

static const QByteArrayList &pieces()
{
    static const QByteArrayList list{"\"",
                                     ",",
                                     ":",
                                     "{",
                                     "}",
                                     "[",
                                     "]",
                                     " ",
                                     "\n",
                                     "\\",
                                     "'",
                                     "“",
                                     "”",
                                     "/",
                                     "*",
                                     "#",
                                     "//",
                                     "/*",
                                     "*/",
                                     ";",
                                     "=",
                                     "x",
                                     "1",
                                     "é",
                                     "\t",
                                     "\xC2\xA0",
                                     "\u202F",
                                     "«\u00A0",
                                     "\xFF",
                                     "\\ud800",
                                     "\"E\":{\"OtipassServiceId\":\"PCUMID031FS00000003\"},",
                                     "\"DDMM_00000003\":{\"seasonCode\":\"DDMM23\"},",
                                     ",\n\"F\":{\"SeasonCode\":\"x\", \"seasonCod\":\"y\"}",
                                     "},\"G\":{",
                                     "\"a\":\"b",
                                     "null",
                                     "01",
                                     "True",
                                     "\"k\":1,\"k\":2,",
                                     "{\"sectorInfos\":{}}",
                                     "\"OtipassPSpaceId\":\"PROVIDER#A\"",
                                     "\"sectorInfos\":{\"Z\":{}},",
                                     "“a”",
                                     "<!-- x -->",
                                     "]]}}",
                                     "\"unclosed\n",
                                     "\\\n",
                                     "''",
                                     "\"season\":\"x\",",
                                     "\"D_D M-M\":{},"};
    return list;
}

EditSequence::EditSequence(QByteArrayView bytes) : m_bytes(bytes)
{
    m_text = beginnings().at(take() % beginnings().size());
}

int EditSequence::take()
{
    if (m_bytes.isEmpty())
        return 0;
    const auto byte = static_cast<unsigned char>(m_bytes.front());
    m_bytes = m_bytes.sliced(1);
    return byte;
}

quint32 EditSequence::takePlace()
{
    const int place = take() * 256 + take();
    return static_cast<quint32>(place % (m_text.size() + 1));
}

json::TextChange EditSequence::replace(ByteRange range, const QByteArray &with)
{
    m_text.replace(range.offset, range.length, with);
    return {range, static_cast<quint32>(with.size())};
}

std::optional<json::TextChange> EditSequence::next()
{
    if (m_bytes.isEmpty())
        return std::nullopt;
    constexpr int kUndo = 0;
    constexpr int kDelete = 1;
    constexpr int kDeleteMuch = 2;
    constexpr int kExchange = 3;
    constexpr int kMove = 4;
    constexpr int kActions = 8;
    const int action = take() % kActions;
    if (action == kUndo && !m_done.empty()) {
        const Done last = m_done.back();
        m_done.pop_back();
        return replace(last.range, last.was);
    }
    const quint32 place = takePlace();
    const auto left = static_cast<quint32>(m_text.size()) - place;
    ByteRange range{place, 0};
    QByteArray with = pieces().at(take() % pieces().size());
    if (action == kDelete || action == kDeleteMuch) {
        range.length = std::min(left, static_cast<quint32>(action == kDelete ? take() % 4 + 1 : take() * 4));
        with.clear();
    } else if (action == kExchange) {
        range.length = std::min(left, static_cast<quint32>(take() % 8));
    } else if (action == kMove) {
        with = m_text.mid(takePlace(), take());
    }
    m_done.push_back({{place, static_cast<quint32>(with.size())}, m_text.mid(place, range.length)});
    return replace(range, with);
}

static bool isSame(const json::Node &a, const json::Node &b)
{
    return a.offset == b.offset && a.length == b.length && a.separator == b.separator && a.next == b.next &&
           a.kind == b.kind && a.flags == b.flags && a.openQuote == b.openQuote &&
           a.closeQuote == b.closeQuote;
}

QByteArray difference(const json::Reading &one, const json::Reading &other)
{
    if (one.tree.text() != other.tree.text())
        return "texts";
    if (one.tree.root() != other.tree.root())
        return "roots";
    const auto &nodes = one.tree.nodes();
    if (nodes.size() != other.tree.nodes().size())
        return "numbers of nodes";
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (!isSame(nodes[i], other.tree.nodes()[i]))
            return "node " + QByteArray::number(static_cast<qulonglong>(i));
    }
    if (one.deviations.size() != other.deviations.size())
        return "numbers of deviations";
    for (std::size_t i = 0; i < one.deviations.size(); ++i) {
        const json::Deviation &a = one.deviations[i];
        const json::Deviation &b = other.deviations[i];
        if (a.kind != b.kind || a.range != b.range || a.node != b.node)
            return "deviation " + QByteArray::number(static_cast<qulonglong>(i));
    }
    return one.comments == other.comments ? QByteArray() : QByteArray("comments");
}

} // namespace passerelle::test
