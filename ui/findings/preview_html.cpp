// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/preview_html.h"

#include "ui/style/colors.h"
#include "ui/style/controls.h"

#include <QCoreApplication>
#include <QPalette>

namespace passerelle::ui
{

static QString lineHtml(const rules::PreviewLine &line, const QPalette &palette)
{
    const bool isPlace = line.kind == rules::PreviewLine::Place;
    const bool isRemoved = line.kind == rules::PreviewLine::Removed;
    const Tone tone = isPlace ? Tone::Subtle : isRemoved ? Tone::Error : Tone::Right;
    const QString text = line.text.toHtmlEscaped().replace(QStringLiteral("  "), QStringLiteral("&nbsp; "));
    const QString ink = color(tone, palette).name();
    if (isPlace)
        return QStringLiteral("<p style=\"margin:4px 0 0 0; color:%1\">%2</p>").arg(ink, text);
    const QString mark = isRemoved ? QStringLiteral("−") : QStringLiteral("+");
    return QStringLiteral("<p style=\"margin:0; color:%1; font-family:'%2'\">%3&nbsp;%4</p>")
        .arg(ink, codeFont().family(), mark, text);
}

QString previewHtml(const rules::EditPreview &preview, const QPalette &palette)
{
    QString html;
    for (const rules::PreviewLine &line : preview.lines)
        html += lineHtml(line, palette);
    if (preview.left > 0) {
        const QString more =
            QCoreApplication::translate("PreviewHtml", "and %n more change(s)", nullptr, preview.left);
        html += lineHtml({rules::PreviewLine::Place, more}, palette);
    }
    return html;
}

} // namespace passerelle::ui
