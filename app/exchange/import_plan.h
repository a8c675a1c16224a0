// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"
#include "exchange/block.h"

namespace passerelle::exchange
{

/// How the operator wants a block to be taken over.
struct Choices {
    std::vector<Target> columns; ///< one for each of the block's
    qint32 firstRow = -1;        ///< where there is no column of codes: rows go to the sectors from here on
    bool emptiesCells = false;   ///< an empty cell empties what is there; otherwise it leaves it alone
    bool fillsPair = false;      ///< a missing space is made of the service, and the reverse
    bool fillsCommon = false;    ///< new sectors without season or product get those that all others have
    bool setsTop = false;        ///< project id and kind of card number are taken over from a whole mapping

    /// What is offered first.
    static Choices of(const Block &block, const mapping::Mapping &mapping, qint32 firstRow = -1);
};

enum class RowFate : quint8 { New, Changed, Same, Refused };
/// Why a row is not taken over.
enum class Refusal : quint8 {
    None,
    NoCode,   ///< it says not which sector it is about
    Repeated, ///< an earlier row is about the same sector
    NoSector, ///< there is no sector at its place
    Nothing   ///< its cells are all empty or ignored
};

/// One member that changes, of a sector that is there.
struct MemberChange {
    QString member; ///< empty: the code
    QString from;   ///< null where it is missing
    QString to;
};

/// What becomes of one row.
struct PlannedRow {
    RowFate fate = RowFate::Same;
    Refusal refusal = Refusal::None;
    int line = 0;        ///< in what was copied
    int earlierLine = 0; ///< of Refusal::Repeated
    qint32 sector = -1;  ///< the mapping's row; -1 for a new one
    QString code;        ///< the sector's, as it will be
    QString similarCode; ///< of a new sector: one that is there and differs in case or spaces only
    std::vector<MemberChange> members;  ///< of a new sector all, of another those that change
    std::map<QString, QByteArray> bare; ///< values that are no strings, by member

    /// Why it is refused, or what is odd about it, in a sentence; empty where there is nothing to say.
    QString remark() const;

private:
    QStringList oddities() const;
};

/// What taking a block over would do to a mapping. A value; immutable, any thread.
class ImportPlan
{
public:
    ImportPlan() = default;
    ImportPlan(const Block &block, const Choices &choices, const mapping::Mapping &mapping);

    const std::vector<PlannedRow> &rows() const { return m_rows; }
    int count(RowFate fate) const;
    /// Names of all members that some row gives, known ones first.
    const QStringList &members() const { return m_members; }
    /// Whether anything would change.
    bool isEmpty() const;

    /// All of it as one change of the text; `mapping` is the one that the plan was made for.
    document::Edit edit(const mapping::Mapping &mapping) const;

private:
    std::vector<PlannedRow> m_rows;
    QStringList m_members;
    std::optional<QString> m_projectId;
    std::optional<bool> m_isSerial;
};

} // namespace passerelle::exchange
