// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/journal_records.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <algorithm>

namespace passerelle::recovery
{

using document::Buffer;

namespace
{

constexpr qsizetype kCheckSize = 8;
constexpr qsizetype kFrameSize = 4 + 1 + kCheckSize; ///< length, kind, checksum

/// The checksum of a payload that stands in pieces.
QByteArray checkOf(char kind, const std::vector<QByteArrayView> &payload)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(QByteArrayView(&kind, 1));
    for (const QByteArrayView piece : payload)
        hash.addData(piece);
    return hash.result().left(kCheckSize);
}

/// What stands before a payload.
QByteArray frameOf(RecordKind kind, const std::vector<QByteArrayView> &payload)
{
    const char word = static_cast<char>(kind);
    quint32 length = 0;
    for (const QByteArrayView piece : payload)
        length += static_cast<quint32>(piece.size());
    QByteArray frame(kFrameSize - kCheckSize, word);
    qToLittleEndian(length, frame.data());
    return frame + checkOf(word, payload);
}

/// What `write` puts into a stream.
template <typename Write>
QByteArray streamed(Write write)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    write(stream);
    return bytes;
}

/// Reads from a view without copying it.
class Input
{
public:
    explicit Input(QByteArrayView payload)
        : m_bytes(QByteArray::fromRawData(payload.data(), payload.size())), m_stream(m_bytes)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }
    QDataStream &operator*() { return m_stream; }
    bool isWhole() { return m_stream.status() == QDataStream::Ok && m_stream.atEnd(); }

private:
    QByteArray m_bytes;
    QDataStream m_stream;
};

} // namespace

QByteArray headRecord(const JournalHead &head)
{
    QJsonArray files;
    for (const KnownFile &file : head.files)
        files.append(toJson(file));
    const QJsonObject object{{QStringLiteral("path"), head.path},
                             {QStringLiteral("workspace"), head.isWorkspace},
                             {QStringLiteral("name"), head.name},
                             {QStringLiteral("files"), files}};
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return frameOf(RecordKind::Head, {text}) + text;
}

std::vector<QByteArray> textsRecord(const workspace::Texts &texts, const QDateTime &time)
{
    // As the stream writes a text: its length, then its bytes.
    const QByteArray before = streamed([&](QDataStream &out) {
        out << time.toMSecsSinceEpoch() << static_cast<quint32>(texts.mapping.size());
    });
    const QByteArray between =
        streamed([&](QDataStream &out) { out << static_cast<quint32>(texts.workspace.size()); });
    return {frameOf(RecordKind::Texts, {before, texts.mapping, between, texts.workspace}), before,
            texts.mapping, between, texts.workspace};
}

QByteArray editRecord(const document::Edit &edit, const QDateTime &time)
{
    const QByteArray payload = streamed([&](QDataStream &out) {
        out << time.toMSecsSinceEpoch() << static_cast<quint32>(edit.replacements.size());
        for (const document::Replacement &one : edit.replacements)
            out << static_cast<quint8>(one.buffer) << one.range.offset << one.range.length << one.with;
    });
    return frameOf(RecordKind::Edit, {payload}) + payload;
}

std::optional<Record> takeRecord(QByteArrayView &bytes)
{
    if (bytes.size() < kFrameSize)
        return std::nullopt;
    const auto length = static_cast<qsizetype>(qFromLittleEndian<quint32>(bytes.data()));
    if (bytes.size() - kFrameSize < length)
        return std::nullopt;
    const char kind = bytes[4];
    const QByteArrayView payload = bytes.sliced(kFrameSize, length);
    if (bytes.sliced(5, kCheckSize) != checkOf(kind, {payload}))
        return std::nullopt;
    bytes = bytes.sliced(kFrameSize + length);
    return Record{static_cast<RecordKind>(kind), payload};
}

std::optional<JournalHead> headOf(QByteArrayView payload)
{
    const QJsonDocument json =
        QJsonDocument::fromJson(QByteArray::fromRawData(payload.data(), payload.size()));
    if (!json.isObject())
        return std::nullopt;
    const QJsonObject object = json.object();
    JournalHead head;
    head.path = object.value(QLatin1String("path")).toString();
    head.isWorkspace = object.value(QLatin1String("workspace")).toBool();
    head.name = object.value(QLatin1String("name")).toString();
    const QJsonArray files = object.value(QLatin1String("files")).toArray();
    for (const auto &file : files)
        head.files.push_back(knownFileFrom(file.toObject()));
    return head;
}

bool readTexts(QByteArrayView payload, JournalContent &content)
{
    Input input(payload);
    qint64 time = 0;
    workspace::Texts texts;
    *input >> time >> texts.mapping >> texts.workspace;
    if (!input.isWhole())
        return false;
    content.texts = std::move(texts);
    content.last = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
    return true;
}

bool applyEdit(QByteArrayView payload, JournalContent &content)
{
    Input input(payload);
    qint64 time = 0;
    quint32 count = 0;
    *input >> time >> count;
    document::Edit edit;
    for (quint32 i = 0; i < count && (*input).status() == QDataStream::Ok; ++i) {
        quint8 buffer = 0;
        document::Replacement one;
        *input >> buffer >> one.range.offset >> one.range.length >> one.with;
        one.buffer = static_cast<Buffer>(buffer);
        edit.replacements.push_back(std::move(one));
    }
    document::Snapshot before;
    before.texts[static_cast<std::size_t>(Buffer::Mapping)] = content.texts.mapping;
    before.texts[static_cast<std::size_t>(Buffer::Workspace)] = content.texts.workspace;
    const bool isKnown = std::all_of(edit.replacements.begin(), edit.replacements.end(),
                                     [](const document::Replacement &one) { return isEditable(one.buffer); });
    if (!input.isWhole() || !isKnown)
        return false;
    const auto ready = document::normalized(std::move(edit), before);
    if (!ready)
        return false;
    content.texts.mapping = document::applied(content.texts.mapping, *ready, Buffer::Mapping);
    content.texts.workspace = document::applied(content.texts.workspace, *ready, Buffer::Workspace);
    content.last = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
    return true;
}

} // namespace passerelle::recovery
