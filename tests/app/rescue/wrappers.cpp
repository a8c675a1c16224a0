// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrappers.h"

#include "json/editing.h"

#include <QByteArrayList>
#include <QString>

namespace passerelle::test
{

namespace
{

/// Each line, without its break, turned into another.
template <typename Turn>
QByteArray eachLine(const QByteArray &text, Turn turn)
{
    QByteArrayList lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i] = turn(lines[i].endsWith('\r') ? lines[i].chopped(1) : lines[i], static_cast<int>(i) + 1);
    return lines.join('\n');
}

QByteArray lineNumbers(const QByteArray &text)
{
    return eachLine(text, [](const QByteArray &line, int number) {
        return QByteArray::number(number).rightJustified(4) + "  " + line;
    });
}

QByteArray lineNumbersWithColon(const QByteArray &text)
{
    return eachLine(text, [](const QByteArray &line, int number) {
        return QByteArray::number(number + 41) + ": " + line;
    });
}

QByteArray quoteMarks(const QByteArray &text)
{
    return eachLine(text, [](const QByteArray &line, int) { return "> " + line; });
}

QByteArray doubleQuoteMarks(const QByteArray &text)
{
    return eachLine(text, [](const QByteArray &line, int) { return "> > " + line; });
}

QByteArray bullets(const QByteArray &text)
{
    return eachLine(text, [](const QByteArray &line, int) { return "• " + line; });
}

QByteArray dashes(const QByteArray &text)
{
    return eachLine(text, [](const QByteArray &line, int) { return "  - " + line; });
}

QByteArray chat(const QByteArray &text)
{
    return eachLine(text, [](const QByteArray &line, int number) {
        return "[10:" + QByteArray::number(10 + number % 50) + "] Marie D.: " + line;
    });
}

QByteArray message(const QByteArray &text)
{
    return "[24/11/2026 10:12:01] Marie: bonjour\n[24/11/2026 10:12:01] Marie: " + text +
           "\n24/11/2026, 10:13 - Jean: merci\n";
}

QByteArray fence(const QByteArray &text) { return "Here it is:\n\n```json\n" + text + "\n```\nThanks!\n"; }
QByteArray tildeFence(const QByteArray &text) { return "~~~\n" + text + "\n~~~\n"; }
QByteArray confluence(const QByteArray &text) { return "{code:json|title=Mapping}\n" + text + "\n{code}\n"; }

QByteArray entities(const QByteArray &text)
{
    QByteArray result = text;
    return result.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
}

QByteArray tags(const QByteArray &text)
{
    return "<div class=\"wiki\"><pre><code>" + text + "</code></pre></div>";
}

QByteArray breaks(const QByteArray &text)
{
    return eachLine(text, [](const QByteArray &line, int) { return line + "<br/>"; });
}

QByteArray tablePipes(const QByteArray &text)
{
    return "| Mapping |\n|---------|\n" +
           eachLine(text, [](const QByteArray &line, int) { return "| " + line + " |"; });
}

QByteArray doubledBrace(const QByteArray &text) { return "{" + text.trimmed() + "}"; }
QByteArray halfDoubledBrace(const QByteArray &text) { return "{" + text.trimmed(); }

QByteArray withoutBraces(const QByteArray &text)
{
    return text.mid(text.indexOf('{') + 1, text.lastIndexOf('}') - text.indexOf('{') - 1);
}

QByteArray withoutFirstBrace(const QByteArray &text) { return text.mid(text.indexOf('{') + 1); }

QByteArray escaped(const QByteArray &text)
{
    return json::Editor::literal(QString::fromUtf8(text)).chopped(1).sliced(1);
}

QByteArray payload(const QByteArray &text) { return "payload = \"" + escaped(text) + "\""; }

QByteArray utf16(const QByteArray &text, bool withMark, bool isBig)
{
    QByteArray result;
    const QString wide =
        (withMark ? QString(QChar(QChar::ByteOrderMark)) : QString()) + QString::fromUtf8(text);
    for (const QChar unit : wide) {
        const char high = static_cast<char>(unit.unicode() >> 8);
        const char low = static_cast<char>(unit.unicode() & 0xFF);
        result += isBig ? high : low;
        result += isBig ? low : high;
    }
    return result;
}

QByteArray utf16Little(const QByteArray &text) { return utf16(text, true, false); }
QByteArray utf16Big(const QByteArray &text) { return utf16(text, true, true); }
QByteArray utf16Bare(const QByteArray &text) { return utf16(text, false, false); }

QByteArray pythonQuotes(const QByteArray &text)
{
    QByteArray result = text;
    return result.replace(" \"", " u'").replace("\t\"", "\tu'").replace("\"", "'").replace(":'", ":u'");
}

/// How an office program writes what was typed with plain quote marks.
struct Typing {
    const char *open;
    const char *close;
    const char *inside = "";      ///< between the marks and what they hold
    const char *beforeColon = ""; ///< behind a name
};

QByteArray typed(const QByteArray &text, const Typing &typing)
{
    QByteArray result;
    bool isOpen = false;
    bool isBehindName = false;
    for (const char c : text) {
        isOpen = isOpen && c != '\n';
        if (c == '"') {
            result +=
                isOpen ? QByteArray(typing.inside) + typing.close : QByteArray(typing.open) + typing.inside;
            isOpen = !isOpen;
            isBehindName = !isOpen;
            continue;
        }
        if (c == ':' && isBehindName)
            result += typing.beforeColon;
        isBehindName = isBehindName && c == ' ';
        result += c;
    }
    return result;
}

QByteArray typographic(const QByteArray &text) { return typed(text, {"“", "”"}); }
QByteArray frenchColons(const QByteArray &text) { return typed(text, {"“", "”", "", "\u00A0"}); }
QByteArray narrowColons(const QByteArray &text) { return typed(text, {"“", "”", "", "\u202F"}); }
QByteArray sameMarks(const QByteArray &text) { return typed(text, {"”", "”", "", "\u00A0"}); }
QByteArray germanMarks(const QByteArray &text) { return typed(text, {"„", "“", "", "\u200B\uFEFF "}); }
QByteArray singleMarks(const QByteArray &text) { return typed(text, {"‘", "’", "", "\u2009"}); }
QByteArray fullWidthMarks(const QByteArray &text) { return typed(text, {"＂", "＂", "", "\u3000"}); }
QByteArray guillemets(const QByteArray &text) { return typed(text, {"«", "»", "\u00A0", "\u00A0"}); }
QByteArray narrowGuillemets(const QByteArray &text) { return typed(text, {"«", "»", "\u202F", "\u202F"}); }
QByteArray spacedGuillemets(const QByteArray &text) { return typed(text, {"«", "»", " ", " "}); }
QByteArray germanGuillemets(const QByteArray &text) { return typed(text, {"»", "«", "", "\t\u00A0"}); }
QByteArray smallGuillemets(const QByteArray &text) { return typed(text, {"‹", "›", "\u202F", "\u00A0"}); }

QByteArray noBreakSpaces(const QByteArray &text)
{
    QByteArray result = text;
    return result.replace("   ", " \u00A0\u200B ");
}

QByteArray mailHead(const QByteArray &text)
{
    return "From: Jean Dupont\nSubject: les codes\n\nBonjour, voici le mapping\n\n" + text +
           "\n\nCordialement\n";
}

} // namespace

bool Wrapper::isEncoding() const { return qstrcmp(change, "encoding") == 0; }

bool Wrapper::isOfBraces() const
{
    return qstrcmp(change, "doubled-brace") == 0 || qstrcmp(change, "missing-braces") == 0;
}

bool Wrapper::keepsBraces() const
{
    return qstrcmp(change, "single-quotes") == 0 || qstrcmp(change, "typographic-quotes") == 0 ||
           qstrcmp(change, "odd-spaces") == 0;
}

bool canHold(const Wrapper &outer, const Wrapper &inner)
{
    const auto is = [](const Wrapper &one, const char *change) { return qstrcmp(one.change, change) == 0; };
    const bool isOneLine = is(inner, "escaped-text");
    const bool isNoSentence = inner.change == QByteArrayView("missing-braces") &&
                              (is(outer, "text-before") || outer.name == QByteArrayView("message"));
    return !inner.isEncoding() && !isNoSentence && (!outer.isOfBraces() || inner.keepsBraces()) &&
           !(isOneLine && (outer.keepsBraces() || is(outer, "line-numbers") || is(outer, "bullets")));
}

const std::vector<Wrapper> &wrappers()
{
    static const std::vector<Wrapper> all{
        {"line numbers", "line-numbers", lineNumbers},
        {"line numbers with colon", "line-numbers", lineNumbersWithColon},
        {"quote marks", "quote-marks", quoteMarks},
        {"quote marks twice", "quote-marks", doubleQuoteMarks},
        {"bullets", "bullets", bullets},
        {"dashes", "bullets", dashes},
        {"chat", "chat-prefixes", chat},
        {"message", "chat-prefixes", message},
        {"fence", "markdown-fence", fence},
        {"tilde fence", "markdown-fence", tildeFence},
        {"confluence block", "markdown-fence", confluence},
        {"entities", "html-entities", entities},
        {"tags", "html-tags", tags},
        {"line breaks as tags", "html-tags", breaks},
        {"table", "table-pipes", tablePipes},
        {"doubled brace", "doubled-brace", doubledBrace},
        {"doubled opening brace", "doubled-brace", halfDoubledBrace},
        {"without braces", "missing-braces", withoutBraces},
        {"without first brace", "missing-braces", withoutFirstBrace},
        {"escaped", "escaped-text", escaped},
        {"escaped in a payload", "escaped-text", payload},
        {"utf-16 little", "encoding", utf16Little},
        {"utf-16 big", "encoding", utf16Big},
        {"utf-16 without mark", "encoding", utf16Bare},
        {"python", "single-quotes", pythonQuotes},
        {"typographic quotes", "typographic-quotes", typographic},
        {"French colons", "typographic-quotes", frenchColons},
        {"French colons, narrow", "typographic-quotes", narrowColons},
        {"same marks on both sides", "typographic-quotes", sameMarks},
        {"German marks", "typographic-quotes", germanMarks},
        {"single typographic marks", "typographic-quotes", singleMarks},
        {"full-width marks", "typographic-quotes", fullWidthMarks},
        {"guillemets", "typographic-quotes", guillemets},
        {"narrow guillemets", "typographic-quotes", narrowGuillemets},
        {"spaced guillemets", "typographic-quotes", spacedGuillemets},
        {"German guillemets", "typographic-quotes", germanGuillemets},
        {"small guillemets", "typographic-quotes", smallGuillemets},
        {"no-break spaces", "odd-spaces", noBreakSpaces},
        {"mail", "text-before", mailHead},
    };
    return all;
}

} // namespace passerelle::test
