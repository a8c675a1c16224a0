// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "profiles/profile_store.h"

#include <QByteArray>
#include <QString>
#include <memory>

namespace passerelle::session
{

/// Parses a profile once for as long as its text stays the same.
template <typename Profile>
struct ProfileCache {
    QByteArray text;
    Result<std::shared_ptr<const Profile>> parsed;

    /// `now` is empty where the document found no such profile: then the store says why.
    const Result<std::shared_ptr<const Profile>> &get(const QByteArray &now, profiles::Kind kind,
                                                      const QString &id, const QString &dataFolder)
    {
        if (text == now && !now.isEmpty())
            return parsed;
        text = now;
        auto read = now.isEmpty() ? profiles::ProfileStore(dataFolder).text(kind, id).and_then(Profile::parse)
                                  : Profile::parse(now);
        if (read)
            parsed = std::make_shared<const Profile>(std::move(*read));
        else
            parsed = Failure(read.error());
        return parsed;
    }
};

} // namespace passerelle::session
