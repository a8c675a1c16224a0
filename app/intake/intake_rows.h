// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/pairing.h"
#include "mapping/mapping_edits.h"

#include <QHash>

namespace passerelle::intake
{

/// What a row says of a sector; name and reason are not typed.
enum class Said : quint8 { Code, Name, Service, Space, Season, Product, Why };
inline constexpr int kSaidCount = static_cast<int>(Said::Why) + 1;

/// What was sent, and which service each sector got.
struct Proposal {
    std::vector<SentItem> sectors;
    std::vector<SentItem> services;
    std::vector<Pair> pairs; ///< one for each sector
};

/// Season and product of all sectors that say nothing else.
struct Common {
    QString season, product;

    friend bool operator==(const Common &, const Common &) = default;
};

/// The sectors that somebody sent, a row each in their order, with what the mapping will say of them, and
/// what nobody has said yet. A value: made on a worker, then changed by what is typed, each change in the
/// time that one row takes (a code's: that all take).
class IntakeRows
{
public:
    IntakeRows() = default;
    IntakeRows(Proposal proposal, const Common &common);

    /// Takes over what was typed into rows of the same sectors before. A service that was typed is guessed
    /// for no other one.
    void keepTyped(const IntakeRows &before);
    void setCommon(const Common &common);
    const Common &common() const { return m_common; }

    int count() const { return static_cast<int>(m_rows.size()); }
    QString text(int row, Said what) const;
    Sureness sureness(int row) const { return surenessOf(at(row).why); }
    /// The value is that of all sectors.
    bool isCommon(int row, Said what) const;
    bool isAsked(int row, Said what) const;
    /// Cells that nobody has answered yet.
    int asked() const { return m_askedCount; }
    int guesses() const { return m_guesses; }
    int withoutCode() const { return m_codes.value(QString()); }

    /// What was typed into a cell. A service may be typed with its name behind, as servicesToChoose() gives
    /// it.
    void type(int row, Said what, const QString &text);
    /// A guessed pair is right.
    void confirm(int row);

    /// How many services no sector has, and the first of them with their names.
    int unusedCount() const { return static_cast<int>(m_services.size()) - m_usedCount; }
    QStringList unusedServices(qsizetype most) const;
    /// Services for a cell, those that no sector has first.
    QStringList servicesToChoose(qsizetype most) const;

    /// What the mapping is to hold: each row that has a code.
    std::vector<mapping::NewSector> sectors() const;

private:
    struct Row {
        SentItem sent;
        QString code, service, space, season, product; ///< null season and product: as all
        Why why = Why::NothingFits;
        QString word;
        bool isTyped = false;
    };
    const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    Row rowOf(const SentItem &sent, const Pair &pair) const;
    void setCode(int row, const QString &code);
    void setService(Row &row, const QString &typed);
    qsizetype serviceOf(const QString &typed) const;
    void use(const QString &service, int by);
    bool isUnused(const SentItem &service) const;
    bool isOpen(const Row &row, Said what) const;
    quint8 openMask(const Row &row) const;
    void countUses();
    void countOpen();
    void recount(int row);

    std::vector<SentItem> m_services;
    QHash<QString, qsizetype> m_serviceAt; ///< by id, in one case
    QHash<QString, int> m_uses;            ///< of a service, by sectors
    std::vector<Row> m_rows;
    std::vector<quint8> m_open;  ///< a bit for each cell that is asked about
    QHash<QString, int> m_codes; ///< how often each is there
    Common m_common;
    int m_usedCount = 0; ///< services that a sector has
    int m_askedCount = 0;
    int m_guesses = 0;
};

} // namespace passerelle::intake
