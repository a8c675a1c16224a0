// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace passerelle::otipass
{

/// What a provider says of a card, in our words. States of a pass as Otipass's readers know them [O]; which
/// answer means which stands in the API profile [A]. The second group are refusals of the question, not of
/// the card.
enum class Verdict : quint8 {
    LetIn,
    Inactive,
    Expired,
    Blocked,
    AlreadyUsed,
    NotForThisService,
    UnknownCard,
    Refused, ///< refused without a reason that we know

    Unauthorised,   ///< user or key wrong
    WrongRequest,   ///< a field is missing, wrong or too much
    UnknownService, ///< the service or space of the mapping is not known
    UnknownProject  ///< the project id is not known
};

inline constexpr std::array kVerdicts{
    Verdict::LetIn,        Verdict::Inactive,          Verdict::Expired,        Verdict::Blocked,
    Verdict::AlreadyUsed,  Verdict::NotForThisService, Verdict::UnknownCard,    Verdict::Refused,
    Verdict::Unauthorised, Verdict::WrongRequest,      Verdict::UnknownService, Verdict::UnknownProject};

/// What it comes to at the door. Failed: the question was not answered, nobody knows about the card.
enum class Meaning : quint8 { LetIn, Refused, Failed };

/// Stable words, as in API profiles and scenarios: let-in, inactive, expired, blocked, already-used,
/// not-for-this-service, unknown-card, refused, unauthorised, wrong-request, unknown-service,
/// unknown-project.
QLatin1String verdictId(Verdict verdict);
std::optional<Verdict> verdictById(QStringView id);
Meaning meaningOf(Verdict verdict);
/// A few words for people: "expired", translated.
QString verdictWords(Verdict verdict);

} // namespace passerelle::otipass
