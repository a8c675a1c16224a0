// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/layer.h"
#include "rescue/text_lines.h"

#include <QCoreApplication>

namespace passerelle::rescue
{

namespace
{

bool isSentence(QByteArrayView line)
{
    return std::any_of(line.begin(), line.end(), json::bytes::isBlank) || !line.endsWith(':');
}

/// Lines of a mail before the line with which the JSON begins, where one of them looks like a member:
/// "Subject: codes". Other sentences are known to the reader.
class MailHeadLayer final : public Layer
{
public:
    QLatin1String id() const override { return QLatin1String("text-before"); }
    QString said(int count) const override
    {
        return QCoreApplication::translate("RescueLayer", "%n line(s) of text before the JSON taken off",
                                           nullptr, count);
    }
    std::optional<Peeled> peel(const json::Reading &reading) const override
    {
        const json::Tree &tree = reading.tree;
        const QByteArray &text = tree.text();
        const bool isFragment = tree.isKind(tree.root(), json::Kind::Object) &&
                                text[tree.node(tree.root()).offset] != '{' && hasBareKey(tree);
        if (!isFragment)
            return std::nullopt;
        const char *begins = nullptr;
        QByteArrayView last;
        int count = 0;
        bool isDone = false;
        forEachLine(text, [&](const TextLine &line) {
            if (isDone)
                return;
            isDone = line.hasJson();
            if (isDone && line.indented().startsWith('{'))
                begins = line.from;
            if (isDone || line.isBlank())
                return;
            last = line.trimmed();
            ++count;
        });
        if (!begins || count == 0 || !isSentence(last))
            return std::nullopt;
        return Peeled{text.sliced(begins - text.constBegin()), count};
    }

private:
    static bool hasBareKey(const json::Tree &tree)
    {
        const json::NodeId key = tree.root() + 1;
        return key < tree.nodes().size() && tree.isKind(key, json::Kind::Key) &&
               tree.node(key).openQuote == 0;
    }
};

} // namespace

const Layer &mailHeadLayer()
{
    static const MailHeadLayer layer;
    return layer;
}

} // namespace passerelle::rescue
