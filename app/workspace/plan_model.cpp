// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/plan_model.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace passerelle::workspace
{

bool PlanModel::Item::isLike(const Item &other) const
{
    return kind == other.kind && parent == other.parent && row == other.row && name == other.name &&
           children.size() == other.children.size();
}

/// Makes the items of a plan, parents before children.
class PlanModel::Builder
{
public:
    explicit Builder(const Plan &plan) : m_plan(plan)
    {
        for (int i = static_cast<int>(plan.doors.size()) - 1; i >= 0; --i)
            m_doors.insert(plan.doors[static_cast<std::size_t>(i)].name.value, i);
        for (int i = static_cast<int>(plan.sectors.size()) - 1; i >= 0; --i)
            m_sectors.insert(plan.sectors[static_cast<std::size_t>(i)].value, i);
    }

    void build(std::vector<Item> &items, std::vector<int> &roots)
    {
        QSet<QString> linked, led;
        for (int i = 0; i < static_cast<int>(m_plan.devices.size()); ++i) {
            const Device &device = m_plan.devices[static_cast<std::size_t>(i)];
            const int item = add(Kind::Device, i, -1, device.name, device.range);
            if (device.door.present) {
                linked.insert(device.door.value);
                addDoor(device.door, item);
            }
        }
        for (int i = 0; i < static_cast<int>(m_plan.doors.size()); ++i) {
            const Door &door = m_plan.doors[static_cast<std::size_t>(i)];
            for (const LocatedText &sector : door.sectors)
                led.insert(sector.value);
            if (!linked.contains(door.name.value))
                addSectors(door, add(Kind::Door, i, -1, door.name, door.range));
        }
        for (int i = 0; i < static_cast<int>(m_plan.sectors.size()); ++i) {
            const LocatedText &sector = m_plan.sectors[static_cast<std::size_t>(i)];
            if (!led.contains(sector.value))
                add(Kind::Sector, i, -1, sector, sector.range);
        }
        items = std::move(m_items);
        roots = std::move(m_roots);
    }

private:
    int add(Kind kind, int planIndex, int parent, const LocatedText &name, ByteRange whole)
    {
        const int item = static_cast<int>(m_items.size());
        std::vector<int> &siblings =
            parent < 0 ? m_roots : m_items[static_cast<std::size_t>(parent)].children;
        const int row = static_cast<int>(siblings.size());
        siblings.push_back(item);
        m_items.push_back({kind, planIndex, parent, row, name.value, name.range, whole, {}});
        return item;
    }

    void addDoor(const LocatedText &named, int device)
    {
        const int found = m_doors.value(named.value, -1);
        if (found < 0) {
            add(Kind::Door, -1, device, named, named.range);
            return;
        }
        const Door &door = m_plan.doors[static_cast<std::size_t>(found)];
        addSectors(door, add(Kind::Door, found, device, door.name, door.range));
    }

    void addSectors(const Door &door, int item)
    {
        for (const LocatedText &sector : door.sectors)
            add(Kind::Sector, m_sectors.value(sector.value, -1), item, sector, sector.range);
    }

    const Plan &m_plan;
    QHash<QString, int> m_doors, m_sectors;
    std::vector<Item> m_items;
    std::vector<int> m_roots;
};

PlanModel::PlanModel(QObject *parent) : QAbstractItemModel(parent) {}

void PlanModel::setSetup(const Setup &setup)
{
    std::vector<Item> items;
    std::vector<int> roots;
    Builder(setup.plan).build(items, roots);
    const bool isLike = std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(),
                                   [](const Item &a, const Item &b) { return a.isLike(b); });
    if (!isLike)
        beginResetModel();
    m_items = std::move(items);
    m_roots = std::move(roots);
    if (!isLike) {
        m_marks.clear();
        endResetModel();
    } else {
        setMarks({});
    }
}

void PlanModel::setMarks(std::vector<PlaceMark> marks)
{
    m_marks = std::move(marks);
    if (!m_roots.empty())
        Q_EMIT dataChanged(indexOf(m_roots.front()), indexOf(m_roots.back()));
    for (const Item &item : std::as_const(m_items)) {
        if (!item.children.empty())
            Q_EMIT dataChanged(indexOf(item.children.front()), indexOf(item.children.back()));
    }
}

QModelIndex PlanModel::indexOf(int item) const
{
    return createIndex(m_items[static_cast<std::size_t>(item)].row, 0, static_cast<quintptr>(item));
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::vector<int> &siblings = parent.isValid() ? m_items[parent.internalId()].children : m_roots;
    return indexOf(siblings[static_cast<std::size_t>(row)]);
}

QModelIndex PlanModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int item = m_items[child.internalId()].parent;
    return item < 0 ? QModelIndex() : indexOf(item);
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(parent.isValid() ? m_items[parent.internalId()].children.size() : m_roots.size());
}

int PlanModel::columnCount(const QModelIndex &) const { return 1; }

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items[index.internalId()];
    switch (role) {
    case Qt::DisplayRole:
        return item.name;
    case KindRole:
        return static_cast<int>(item.kind);
    case PlanIndexRole:
        return item.planIndex;
    case OffsetRole:
        return item.range.offset;
    case LengthRole:
        return item.range.length;
    case MissingRole:
        return item.planIndex < 0;
    case SeverityRole:
    case FindingCountRole:
    case MessageRole:
        return marksData(m_marks, item.whole, role);
    default:
        return {};
    }
}

QModelIndex PlanModel::indexAt(quint32 offset) const
{
    int found = -1;
    for (int i = 0; i < static_cast<int>(m_items.size()); ++i) {
        const ByteRange whole = m_items[static_cast<std::size_t>(i)].whole;
        const bool isNarrower =
            found < 0 || whole.length < m_items[static_cast<std::size_t>(found)].whole.length;
        if (whole.contains(offset) && isNarrower)
            found = i;
    }
    return found < 0 ? QModelIndex() : indexOf(found);
}

} // namespace passerelle::workspace
