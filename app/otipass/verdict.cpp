// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/verdict.h"

#include <QCoreApplication>

namespace passerelle::otipass
{

namespace
{

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(passerelle::otipass::Verdict)
};

} // namespace

QLatin1String verdictId(Verdict verdict)
{
    switch (verdict) {
    case Verdict::LetIn:
        return QLatin1String("let-in");
    case Verdict::Inactive:
        return QLatin1String("inactive");
    case Verdict::Expired:
        return QLatin1String("expired");
    case Verdict::Blocked:
        return QLatin1String("blocked");
    case Verdict::AlreadyUsed:
        return QLatin1String("already-used");
    case Verdict::NotForThisService:
        return QLatin1String("not-for-this-service");
    case Verdict::UnknownCard:
        return QLatin1String("unknown-card");
    case Verdict::Refused:
        return QLatin1String("refused");
    case Verdict::Unauthorised:
        return QLatin1String("unauthorised");
    case Verdict::WrongRequest:
        return QLatin1String("wrong-request");
    case Verdict::UnknownService:
        return QLatin1String("unknown-service");
    case Verdict::UnknownProject:
        return QLatin1String("unknown-project");
    }
    Q_UNREACHABLE();
}

std::optional<Verdict> verdictById(QStringView id)
{
    for (const Verdict verdict : kVerdicts) {
        if (id == verdictId(verdict))
            return verdict;
    }
    return std::nullopt;
}

Meaning meaningOf(Verdict verdict)
{
    if (verdict == Verdict::LetIn)
        return Meaning::LetIn;
    return verdict < Verdict::Unauthorised ? Meaning::Refused : Meaning::Failed;
}

QString verdictWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::LetIn:
        return VerdictWords::tr("let in");
    case Verdict::Inactive:
        return VerdictWords::tr("not activated yet");
    case Verdict::Expired:
        return VerdictWords::tr("expired");
    case Verdict::Blocked:
        return VerdictWords::tr("blocked");
    case Verdict::AlreadyUsed:
        return VerdictWords::tr("already used");
    case Verdict::NotForThisService:
        return VerdictWords::tr("not valid here");
    case Verdict::UnknownCard:
        return VerdictWords::tr("unknown card");
    case Verdict::Refused:
        return VerdictWords::tr("refused");
    case Verdict::Unauthorised:
        return VerdictWords::tr("user or password wrong");
    case Verdict::WrongRequest:
        return VerdictWords::tr("question not understood");
    case Verdict::UnknownService:
        return VerdictWords::tr("service not known");
    case Verdict::UnknownProject:
        return VerdictWords::tr("project not known");
    }
    Q_UNREACHABLE();
}

} // namespace passerelle::otipass
