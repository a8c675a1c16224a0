// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/source_style.h"

#include "ui/mapping/source_editor.h"
#include "ui/style/colors.h"
#include "ui/style/controls.h"
#include "ui/style/looks.h"

#include <QFontInfo>

namespace passerelle::ui
{

namespace
{

enum Style : char { Plain, Key, String, Number, Word, Punctuation, Comment, StyleCount };

using Base = QsciScintillaBase;

long scintillaColor(const QColor &color) { return color.red() | (color.green() << 8) | (color.blue() << 16); }

QRgb ink(Style style, bool dark)
{
    switch (style) {
    case Key:
        return dark ? 0x8CC4F5 : 0x14598F;
    case String:
        return dark ? 0x9CCFA0 : 0x2B6A30;
    case Number:
        return dark ? 0xF0B77A : 0x8A4B00;
    case Word:
        return dark ? 0xC9A6F0 : 0x6A3DA8;
    case Punctuation:
        return dark ? 0xA3AEBA : 0x5B6672;
    case Comment:
        return dark ? 0x95A1AD : 0x66727E;
    case Plain:
    case StyleCount:
        break;
    }
    return dark ? 0xE6EAEE : 0x1B2430;
}

void styleTexts(SourceEditor &editor, const QPalette &palette)
{
    const QFont font = codeFont();
    const QByteArray family = QFontInfo(font).family().toUtf8();
    const QColor paper = palette.color(editor.isEditable() ? QPalette::Base : QPalette::Window);
    editor.SendScintilla(Base::SCI_STYLESETFONT, Base::STYLE_DEFAULT, family.constData());
    editor.call(Base::SCI_STYLESETSIZEFRACTIONAL, Base::STYLE_DEFAULT,
                qRound(QFontInfo(font).pointSizeF() * int{Base::SC_FONT_SIZE_MULTIPLIER}));
    editor.call(Base::SCI_STYLESETBACK, Base::STYLE_DEFAULT, scintillaColor(paper));
    editor.call(Base::SCI_STYLESETFORE, Base::STYLE_DEFAULT, scintillaColor(palette.color(QPalette::Text)));
    editor.call(Base::SCI_STYLECLEARALL);
    for (char style = Plain; style < StyleCount; ++style) {
        const QColor color = QColor::fromRgb(ink(static_cast<Style>(style), isDark(palette)));
        editor.call(Base::SCI_STYLESETFORE, static_cast<unsigned long>(style), scintillaColor(color));
    }
    editor.call(Base::SCI_STYLESETITALIC, Comment, 1);
    editor.call(Base::SCI_STYLESETFORE, Base::STYLE_LINENUMBER, scintillaColor(color(Tone::Subtle, palette)));
    editor.call(Base::SCI_STYLESETBACK, Base::STYLE_LINENUMBER,
                scintillaColor(palette.color(QPalette::Window)));
}

void styleCaret(SourceEditor &editor, const QPalette &palette)
{
    const QColor accent = color(Tone::Accent, palette);
    editor.call(Base::SCI_SETCARETFORE,
                static_cast<unsigned long>(scintillaColor(palette.color(QPalette::Text))));
    editor.call(Base::SCI_SETCARETWIDTH, 2);
    editor.call(Base::SCI_SETCARETLINEVISIBLE, 1);
    editor.call(Base::SCI_SETCARETLINEVISIBLEALWAYS, 1);
    editor.call(Base::SCI_SETCARETLINEBACK,
                static_cast<unsigned long>(scintillaColor(wash(Tone::Accent, palette, 0.06))));
    const double strength = isDark(palette) ? 0.55 : 0.22;
    editor.call(Base::SCI_SETSELBACK, 1, scintillaColor(wash(Tone::Accent, palette, strength)));
    editor.call(Base::SCI_SETSELFORE, 0, 0);
    editor.call(Base::SCI_SETADDITIONALCARETFORE,
                static_cast<unsigned long>(scintillaColor(palette.color(QPalette::Text))));
    editor.call(Base::SCI_SETADDITIONALSELBACK,
                static_cast<unsigned long>(scintillaColor(wash(Tone::Accent, palette, strength))));
    editor.call(Base::SCI_STYLESETFORE, Base::STYLE_INDENTGUIDE,
                scintillaColor(color(Tone::Border, palette)));
    editor.call(Base::SCI_STYLESETFORE, Base::STYLE_BRACELIGHT, scintillaColor(accent));
    editor.call(Base::SCI_STYLESETBACK, Base::STYLE_BRACELIGHT,
                scintillaColor(wash(Tone::Accent, palette, 0.25)));
    editor.call(Base::SCI_STYLESETBOLD, Base::STYLE_BRACELIGHT, 1);
    editor.call(Base::SCI_SETWHITESPACEFORE, 1, scintillaColor(accent));
}

void styleFolds(SourceEditor &editor, const QPalette &palette)
{
    const long margin = scintillaColor(palette.color(QPalette::Window));
    editor.call(Base::SCI_SETFOLDMARGINCOLOUR, 1, margin);
    editor.call(Base::SCI_SETFOLDMARGINHICOLOUR, 1, margin);
    const std::pair<int, int> markers[] = {{Base::SC_MARKNUM_FOLDER, Base::SC_MARK_ARROW},
                                           {Base::SC_MARKNUM_FOLDEROPEN, Base::SC_MARK_ARROWDOWN},
                                           {Base::SC_MARKNUM_FOLDEREND, Base::SC_MARK_ARROW},
                                           {Base::SC_MARKNUM_FOLDEROPENMID, Base::SC_MARK_ARROWDOWN},
                                           {Base::SC_MARKNUM_FOLDERMIDTAIL, Base::SC_MARK_EMPTY},
                                           {Base::SC_MARKNUM_FOLDERSUB, Base::SC_MARK_EMPTY},
                                           {Base::SC_MARKNUM_FOLDERTAIL, Base::SC_MARK_EMPTY}};
    for (const auto &[number, shape] : markers) {
        const auto marker = static_cast<unsigned long>(number);
        editor.call(Base::SCI_MARKERDEFINE, marker, shape);
        editor.call(Base::SCI_MARKERSETFORE, marker, scintillaColor(color(Tone::Subtle, palette)));
        editor.call(Base::SCI_MARKERSETBACK, marker, scintillaColor(color(Tone::Subtle, palette)));
    }
}

void styleChanges(SourceEditor &editor, const QPalette &palette)
{
    const std::pair<int, Tone> looks[] = {{Base::SC_MARK_LEFTRECT, Tone::Right},
                                          {Base::SC_MARK_LEFTRECT, Tone::Accent},
                                          {Base::SC_MARK_ARROW, Tone::Error}};
    auto marker = static_cast<unsigned long>(source::kFirstChange);
    for (const auto &[shape, tone] : looks) {
        editor.call(Base::SCI_MARKERDEFINE, marker, shape);
        editor.call(Base::SCI_MARKERSETFORE, marker, scintillaColor(color(tone, palette)));
        editor.call(Base::SCI_MARKERSETBACK, marker, scintillaColor(color(tone, palette)));
        ++marker;
    }
}

void styleFindings(SourceEditor &editor, const QPalette &palette)
{
    editor.call(Base::SCI_INDICSETSTYLE, source::kFoundIndicator, Base::INDIC_STRAIGHTBOX);
    editor.call(Base::SCI_INDICSETFORE, source::kFoundIndicator,
                scintillaColor(color(Tone::Warning, palette)));
    editor.call(Base::SCI_INDICSETALPHA, source::kFoundIndicator, 60);
    editor.call(Base::SCI_INDICSETOUTLINEALPHA, source::kFoundIndicator, 160);
    editor.call(Base::SCI_INDICSETSTYLE, source::kPartIndicator, Base::INDIC_FULLBOX);
    editor.call(Base::SCI_INDICSETFORE, source::kPartIndicator, scintillaColor(color(Tone::Accent, palette)));
    editor.call(Base::SCI_INDICSETALPHA, source::kPartIndicator, 28);
    editor.call(Base::SCI_INDICSETOUTLINEALPHA, source::kPartIndicator, 28);
    editor.call(Base::SCI_INDICSETUNDER, source::kPartIndicator, 1);
    for (int i = 0; i < source::kSeverities; ++i) {
        const Look severity = look(static_cast<rules::Severity>(i));
        const auto indicator = source::kFirstIndicator + static_cast<unsigned long>(i);
        editor.call(Base::SCI_INDICSETSTYLE, indicator, Base::INDIC_SQUIGGLE);
        editor.call(Base::SCI_INDICSETFORE, indicator, scintillaColor(color(severity.tone, palette)));
        const qreal scale = editor.devicePixelRatioF();
        const QImage image =
            severity.icon().pixmap(QSize(15, 15), scale).toImage().convertToFormat(QImage::Format_RGBA8888);
        editor.call(Base::SCI_RGBAIMAGESETWIDTH, static_cast<unsigned long>(image.width()));
        editor.call(Base::SCI_RGBAIMAGESETHEIGHT, static_cast<unsigned long>(image.height()));
        editor.call(Base::SCI_RGBAIMAGESETSCALE, static_cast<unsigned long>(qRound(scale * 100)));
        editor.SendScintilla(Base::SCI_MARKERDEFINERGBAIMAGE, static_cast<unsigned long>(i), image);
    }
}

bool isWordByte(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           byte == '_' || byte == '.' || byte == '+' || byte == '-' || static_cast<uchar>(byte) >= 0x80;
}

/// End of a quoted text that begins at `at`.
qsizetype endOfQuoted(const QByteArray &line, qsizetype at)
{
    const char quote = line[at];
    for (qsizetype i = at + 1; i < line.size(); ++i) {
        if (line[i] == '\\')
            ++i;
        else if (line[i] == quote)
            return i + 1;
    }
    return line.size();
}

bool isFollowedByColon(const QByteArray &line, qsizetype at)
{
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t'))
        ++at;
    return at < line.size() && line[at] == ':';
}

/// One style a byte.
QByteArray stylesOf(const QByteArray &line)
{
    QByteArray styles(line.size(), Plain);
    const auto paint = [&styles](qsizetype from, qsizetype to, Style style) {
        for (qsizetype i = from; i < to; ++i)
            styles[i] = style;
    };
    for (qsizetype at = 0; at < line.size();) {
        const char byte = line[at];
        qsizetype end = at + 1;
        if (byte == '"' || byte == '\'') {
            end = endOfQuoted(line, at);
            paint(at, end, isFollowedByColon(line, end) ? Key : String);
        } else if (byte == '#' ||
                   (byte == '/' && at + 1 < line.size() && (line[at + 1] == '/' || line[at + 1] == '*'))) {
            const qsizetype close = byte == '/' && line[at + 1] == '*' ? line.indexOf("*/", at + 2) : -1;
            end = close < 0 ? line.size() : close + 2;
            paint(at, end, Comment);
        } else if (isWordByte(byte)) {
            while (end < line.size() && isWordByte(line[end]))
                ++end;
            const bool isNumber = (byte >= '0' && byte <= '9') || byte == '-' || byte == '+' || byte == '.';
            paint(at, end, isFollowedByColon(line, end) ? Key : isNumber ? Number : Word);
        } else if (byte != ' ' && byte != '\t' && byte != '\r' && byte != '\n') {
            paint(at, end, Punctuation);
        }
        at = end;
    }
    return styles;
}

} // namespace

void applySourceStyle(SourceEditor &editor)
{
    const QPalette palette = editor.palette();
    styleTexts(editor, palette);
    styleCaret(editor, palette);
    styleFolds(editor, palette);
    styleFindings(editor, palette);
    styleChanges(editor, palette);
}

void colourLines(SourceEditor &editor, int firstLine, int lastLine)
{
    const long from = editor.call(Base::SCI_POSITIONFROMLINE, static_cast<unsigned long>(firstLine));
    editor.call(Base::SCI_STARTSTYLING, static_cast<unsigned long>(from));
    for (int line = firstLine; line <= lastLine; ++line) {
        const long length = editor.call(Base::SCI_LINELENGTH, static_cast<unsigned long>(line));
        if (length <= 0)
            continue;
        QByteArray text(length, Qt::Uninitialized);
        editor.SendScintilla(Base::SCI_GETLINE, static_cast<unsigned long>(line),
                             static_cast<void *>(text.data()));
        const QByteArray styles = stylesOf(text);
        editor.SendScintilla(Base::SCI_SETSTYLINGEX, static_cast<uintptr_t>(styles.size()),
                             styles.constData());
    }
}

} // namespace passerelle::ui
