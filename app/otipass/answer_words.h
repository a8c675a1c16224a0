// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "otipass/verdict.h"

#include <QString>

namespace passerelle::otipass
{

/// The words for an answer: a stable reason, what happened and what follows, what to do.
struct AnswerWords {
    QString reasonId;
    QString sentence;
    QString next;
};

/// For an answer that the profile knows.
AnswerWords wordsFor(Verdict verdict);

/// What an answer that the profile does not know turned out to be.
enum class Oddity : quint8 {
    Empty,
    Html,
    NotJson,
    OtherShape,
    UnknownMeaning, ///< the profile's rule matched, but its meaning is a word that the program does not know
    Redirect,
    Unauthorised,
    Forbidden,
    ForbiddenByPage, ///< a web page refuses, which an API does not do
    ForbiddenByProxy,
    ProxyLogin,
    NotFound,
    TooMany,
    ServerError,
    UnexpectedStatus
};

AnswerWords wordsFor(Oddity oddity, int status);

} // namespace passerelle::otipass
