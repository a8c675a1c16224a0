// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QHash>
#include <optional>
#include <utility>

namespace passerelle::compare
{

/// Fills a comparison whose two mappings are set. A helper of compared().
class Comparer
{
public:
    Comparer(Comparison &result, const CancelToken &cancel);

    /// False where it was cancelled.
    bool run();

private:
    /// The sectors of one mapping that count, by code.
    struct Side {
        explicit Side(const mapping::Mapping &of);
        bool isThere(qint32 row) const; ///< it is the last of its code and has a value

        const mapping::Mapping &mapping;
        QHash<QByteArrayView, qint32> rows;
        std::vector<QByteArray> decoded; ///< what codes in `rows` point into
        std::vector<QByteArrayView> codes;
        int repeated = 0;
    };
    /// A sector on one side only, by what identifies its service.
    struct Single {
        qint32 row = -1;
        int count = 0;
    };

    void compareTop();
    void pairByCode();
    void pairByService();
    QHash<QByteArray, Single> singles(const Side &side, const std::vector<qint32> &partners) const;
    bool compareSectors();
    void comparePair(qint32 left, qint32 right);
    void compareMembers(json::NodeId left, json::NodeId right, Scope scope,
                        std::pair<qint32, qint32> sectors);
    void addSingles(qint32 behind);
    void note(const Change &change);
    json::Member member(const Side &side, qint32 row) const;

    Comparison &m_result;
    CancelToken m_cancel;
    Side m_left;
    Side m_right;
    std::vector<qint32> m_rightOf;                  ///< by left row: its partner, or -1
    std::vector<qint32> m_leftOf;                   ///< by right row
    std::vector<std::pair<qint32, qint32>> m_added; ///< left row that it stands behind, right row; sorted
    std::size_t m_nextAdded = 0;
    std::vector<std::pair<qint32, qint32>> m_same; ///< pairs without any change
};

} // namespace passerelle::compare
