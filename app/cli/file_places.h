// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/input_file.h"
#include "cli/text_places.h"

#include <array>
#include <memory>
#include <vector>

namespace passerelle::cli
{

/// Where a place stands in the file that a person opens: its lines and columns from 1 (columns in
/// characters), its offset and length in bytes.
struct FilePosition {
    QString file; ///< as named on the command line; the linked mapping's path; a profile's id
    TextPosition start;
    TextPosition end;
    qint64 offset = 0;
    qint64 length = 0;
};

/// Brings places in the texts of a document back to the bytes of the files they came from: a mapping that is
/// embedded line by line in a workspace is found in the workspace's own file.
class FilePlaces
{
public:
    explicit FilePlaces(const InputFile &input);
    ~FilePlaces();

    FilePosition at(const document::Place &place) const;

private:
    class Embedded;
    struct Text {
        QString file;
        QByteArray bytes;
        mutable std::unique_ptr<TextPlaces> places;
    };
    FilePosition positionIn(const Text &text, ByteRange range) const;
    ByteRange inFile(const document::Place &place) const;

    std::array<Text, document::kBufferCount> m_texts;
    std::unique_ptr<Embedded> m_embedded; ///< nothing where the mapping is a file of its own
};

} // namespace passerelle::cli
