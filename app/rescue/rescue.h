// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "json/reader.h"

#include <QString>
#include <optional>
#include <vector>

/// Text that was copied from a mail, a wiki, an office document or a chat, and holds JSON.
namespace passerelle::rescue
{

/// Something that was taken off or put right without doubt.
struct Change {
    QString id;    ///< stable: "line-numbers", "markdown-fence", "comments"
    int count = 0; ///< how often
    QString what;  ///< in words: "12 line numbers taken off"
};

/// Something that only a person knows for certain, with its likeliest answer.
struct Guess {
    QString id;                            ///< stable: "cut-off", "unclosed-string"
    QString question;                      ///< what is in doubt, with its line
    QString answer;                        ///< the likeliest answer, in words
    ByteRange place;                       ///< in Rescued::text
    std::vector<json::Mend::Piece> pieces; ///< what the answer does to Rescued::text
};

/// What is left of a text when everything around its JSON has been taken off.
struct Rescued {
    QByteArray text;             ///< UTF-8; the very bytes that were given where there is nothing to do
    std::vector<Change> changes; ///< in the order in which they were made
    std::vector<Guess> guesses;  ///< still open, in the order of the text
    std::vector<Guess> guessed;  ///< answered by likeliest()
    bool isStrict = false;       ///< RFC 8259 accepts `text`

    bool isUntouched() const { return changes.empty() && guessed.empty(); }
};

/// Takes off what is wrapped around JSON and makes json::mend()'s certain mends. Text that RFC 8259 accepts
/// stays byte for byte, and so does text that holds no object with a member. What comes out stays as it is
/// when it is given in again. Linear in the text (up to json::kLongestText; longer text is not touched); any
/// thread. Nothing where it was cancelled.
std::optional<Rescued> rescue(const QByteArray &text, const CancelToken &cancel = {});

/// Takes off what is wrapped around JSON, and leaves what is wrong within it to others.
std::optional<Rescued> unwrap(const QByteArray &text, const CancelToken &cancel = {});

/// The text with the answers of some of its guesses (by index); those that stand in each other's way one
/// after the other, so that rescue() may find further ones.
QByteArray answered(const Rescued &rescued, const std::vector<std::size_t> &guesses);

/// Takes the likeliest answer of each guess, and of each that comes up behind it.
std::optional<Rescued> likeliest(Rescued rescued, const CancelToken &cancel = {});

} // namespace passerelle::rescue
