// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/place_mark.h"
#include "workspace/setup.h"

#include <QAbstractItemModel>

namespace passerelle::workspace
{

/// The plan as a tree: device, its door, the door's sectors. Behind the devices stand the doors that no
/// device is linked to, and behind these the sectors that no door leads into. What is wrong is shown by marks
/// in place.
class PlanModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind : quint8 { Device, Door, Sector };
    enum Role {
        KindRole = UserRoleEnd, ///< int of Kind
        PlanIndexRole ///< int: index in the plan's list of its kind; -1 where the plan has none of that name
    };

    explicit PlanModel(QObject *parent = nullptr);

    /// Shows another set-up; what is selected and unfolded stays where the tree has the same names. Marks are
    /// gone until they are set again.
    void setSetup(const Setup &setup);
    void setMarks(std::vector<PlaceMark> marks);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// The innermost item that a byte of the workspace's text belongs to; invalid where none.
    QModelIndex indexAt(quint32 offset) const;

private:
    struct Item {
        Kind kind = Kind::Device;
        int planIndex = -1;
        int parent = -1; ///< index in m_items
        int row = 0;
        QString name;
        ByteRange range; ///< of the name, or of what stands for it
        ByteRange whole; ///< of all that belongs to it
        std::vector<int> children;

        bool isLike(const Item &other) const;
    };
    class Builder;

    QModelIndex indexOf(int item) const;

    std::vector<Item> m_items;
    std::vector<int> m_roots;
    std::vector<PlaceMark> m_marks;
};

} // namespace passerelle::workspace
