// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/content.h"
#include "rescue/layer.h"
#include "rescue/text_lines.h"

#include <QCoreApplication>
#include <vector>

namespace passerelle::rescue
{

namespace
{

constexpr QByteArrayView kCall("OrderedDict(");

/// Writes Python's OrderedDict([('a', 1)]) and OrderedDict({'a': 1}) as an object, or gives up.
class PairsReader
{
public:
    explicit PairsReader(QByteArrayView text) : m_p(text.data()), m_end(text.data() + text.size()) {}

    std::optional<Peeled> run()
    {
        if (!copyToStart())
            return std::nullopt;
        do {
            if (!step())
                return std::nullopt;
        } while (!m_open.empty() && m_p != m_end);
        m_peeled.text.append(m_p, m_end - m_p);
        return m_open.empty() && m_peeled.count > 0 ? std::optional(std::move(m_peeled)) : std::nullopt;
    }

private:
    enum class Open : quint8 {
        Pairs, ///< within OrderedDict([
        Name,  ///< within a pair, before its comma
        Value, ///< behind it
        Call,  ///< within OrderedDict({…}), around the braces
        Other  ///< within a bracket of JSON's own
    };

    bool isIn(Open open) const { return !m_open.empty() && m_open.back() == open; }

    bool copyToStart()
    {
        const QByteArrayView text(m_p, m_end);
        const qsizetype call = text.indexOf(kCall);
        const char *const bracket = std::find_if(m_p, m_end, [](char c) { return c == '{' || c == '['; });
        if (call < 0)
            return false;
        const char *const start = std::min(text.data() + call, bracket);
        m_peeled.text.append(m_p, start - m_p);
        m_p = start;
        return true;
    }

    bool step()
    {
        const char c = *m_p;
        if (c == '"' || c == '\'') {
            const char *const to = skipString(m_p, m_end);
            m_peeled.text.append(m_p, to - m_p);
            m_p = to;
            return true;
        }
        if (QByteArrayView(m_p, m_end).startsWith(kCall))
            return openCall();
        ++m_p;
        switch (c) {
        case '{':
        case '[':
            m_open.push_back(Open::Other);
            break;
        case '}':
            return close(Open::Other, "}");
        case ']':
            return isIn(Open::Pairs) ? closeCall() : close(Open::Other, "]");
        case '(':
            if (!isIn(Open::Pairs))
                return false;
            m_open.push_back(Open::Name);
            return true;
        case ')':
            return isIn(Open::Call) ? close(Open::Call, "") : close(Open::Value, "");
        case ',':
            return comma();
        default:
            break;
        }
        m_peeled.text += c;
        return true;
    }

    bool close(Open open, const char *with)
    {
        if (!isIn(open))
            return false;
        m_open.pop_back();
        m_peeled.text += with;
        return true;
    }

    bool comma()
    {
        if (isIn(Open::Value))
            return false;
        const bool isName = isIn(Open::Name);
        m_peeled.text += isName ? ':' : ',';
        if (isName)
            m_open.back() = Open::Value;
        return true;
    }

    bool openCall()
    {
        ++m_peeled.count;
        m_p = json::bytes::skipSpace(m_p + kCall.size(), m_end);
        if (m_p == m_end || (*m_p != ')' && *m_p != '[' && *m_p != '{'))
            return false;
        if (*m_p == '{') {
            m_open.push_back(Open::Call);
            return true;
        }
        if (*m_p == '[')
            m_open.push_back(Open::Pairs);
        m_peeled.text += *m_p == '[' ? "{" : "{}";
        ++m_p;
        return true;
    }

    bool closeCall()
    {
        m_p = json::bytes::skipSpace(m_p, m_end);
        if (m_p == m_end || *m_p != ')')
            return false;
        ++m_p;
        return close(Open::Pairs, "}");
    }

    const char *m_p;
    const char *m_end;
    std::vector<Open> m_open;
    Peeled m_peeled{{}, 0};
};

/// Python's way to show a dictionary that keeps its order.
class PythonPairsLayer final : public Layer
{
public:
    QLatin1String id() const override { return QLatin1String("python-pairs"); }
    QString said(int count) const override
    {
        return QCoreApplication::translate("RescueLayer", "%n dictionary(ies) of Python written as objects",
                                           nullptr, count);
    }
    std::optional<Peeled> peel(const json::Reading &reading) const override
    {
        auto peeled = PairsReader(reading.tree.text()).run();
        return peeled && readsNoWorse(reading, peeled->text) ? std::move(peeled) : std::nullopt;
    }
};

} // namespace

const Layer &pythonPairsLayer()
{
    static const PythonPairsLayer layer;
    return layer;
}

} // namespace passerelle::rescue
