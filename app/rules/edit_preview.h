// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"
#include "rules/facts.h"

namespace passerelle::rules
{

/// A line of the picture of what an edit would change.
struct PreviewLine {
    enum Kind : quint8 {
        Place,   ///< where: "Mapping, line 4"
        Removed, ///< as it stands
        Added    ///< as it would stand
    };
    Kind kind = Place;
    QString text; ///< on one line, shortened around the change; what cannot be seen is written out

    friend bool operator==(const PreviewLine &, const PreviewLine &) = default;
};

/// What an edit of the facts' texts would change, line by line, looking at the touched lines alone: cheap at
/// any size of the text.
struct EditPreview {
    std::vector<PreviewLine> lines;
    int changes = 0; ///< separate stretches of lines
    int left = 0;    ///< of those, how many are beyond `mostChanges` and not in `lines`

    /// Lines as a diff shows them: "@ place", "- old", "+ new".
    QString text() const;
};
EditPreview previewOf(const Facts &facts, const document::Edit &edit, int mostChanges);

} // namespace passerelle::rules
