// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "otipass/request.h"
#include "otipass/verdict.h"

#include <QByteArray>
#include <QString>

namespace passerelle::otipass
{

/// What came back over HTTP.
struct RawAnswer {
    int status = 0;
    HeaderList headers; ///< names as they came; the key, if the other side echoes it, is already taken out
    QByteArray body; ///< at most kLongestAnswer bytes; likewise, or a mark alone where the key is too short
                     ///< to be taken out. What may be shown and kept
    /// The body as it came, where the key was taken out of `body`: a key can be a word that answers hold
    /// ("active"). For readAnswer() alone; never shown nor kept.
    QByteArray exactBody;
    bool viaProxy = false; ///< the question went through a proxy

    QByteArray header(const QByteArray &name) const; ///< by name, whatever its case
};

/// What it means, with the sentence for support staff.
struct Answer {
    Meaning meaning = Meaning::Failed;
    Verdict verdict = Verdict::Refused; ///< where hasVerdict
    bool hasVerdict = false;            ///< false: the answer is none of those that the profile knows
    QString operatorMessage; ///< the provider's own words, one line, at most 500 characters; may be empty
    QString code;            ///< the provider's code; may be empty
    QString validUntil;      ///< as it came; may be empty
    /// Stable; empty where let in. refused-inactive, refused-expired, refused-blocked, refused-already-used,
    /// refused-not-for-this-service, refused-unknown-card, refused-other; answer-unauthorised,
    /// answer-wrong-request, answer-unknown-service, answer-unknown-project, answer-forbidden,
    /// answer-forbidden-by-proxy, answer-proxy-login, answer-not-found, answer-too-many, answer-server-error,
    /// answer-redirect, answer-empty, answer-html, answer-not-json, answer-other-shape,
    /// answer-unexpected-status.
    QString reasonId;
    QString sentence; ///< what happened and what follows
    QString next;     ///< what to do; may be empty
    int rule = -1;    ///< index of the profile's answer that matched
};

/// Reads an answer by the profile; pure, any thread. Never fails: what cannot be read is an answer too.
Answer readAnswer(const ApiProfile &profile, const RawAnswer &raw);

} // namespace passerelle::otipass
