// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/json_pointer.h"

#include <QJsonArray>
#include <QJsonObject>

namespace passerelle::otipass
{

namespace
{

QJsonValue with(const QJsonValue &at, const QStringList &names, qsizetype index, const QJsonValue &value)
{
    if (index == names.size())
        return value;
    QJsonObject object = at.toObject();
    object.insert(names[index], with(object.value(names[index]), names, index + 1, value));
    return object;
}

json::NodeId child(const json::Tree &tree, json::NodeId parent, const QString &name)
{
    if (tree.isKind(parent, json::Kind::Object)) {
        const std::optional<json::Member> member = tree.member(parent, name);
        return member ? member->value : json::kNoNode;
    }
    bool isNumber = false;
    qsizetype left = name.toLongLong(&isNumber);
    json::NodeId found = json::kNoNode;
    if (isNumber) {
        tree.forEachElement(parent, [&](json::NodeId element) {
            if (left-- == 0)
                found = element;
        });
    }
    return found;
}

} // namespace

QStringList pointerNames(const QString &pointer)
{
    if (pointer.isEmpty() || pointer == QLatin1String("/"))
        return {};
    QStringList names = (pointer.startsWith(u'/') ? pointer.sliced(1) : pointer).split(u'/');
    for (QString &name : names)
        name.replace(QLatin1String("~1"), QLatin1String("/"))
            .replace(QLatin1String("~0"), QLatin1String("~"));
    return names;
}

QJsonValue valueAt(const QJsonValue &root, const QString &pointer)
{
    QJsonValue at = root;
    const QStringList names = pointerNames(pointer);
    for (const QString &name : names) {
        bool isNumber = false;
        const qsizetype index = name.toLongLong(&isNumber);
        if (at.isArray() && isNumber && index >= 0 && index < at.toArray().size())
            at = at.toArray().at(index);
        else
            at = at.isObject() ? at.toObject().value(name) : QJsonValue(QJsonValue::Undefined);
    }
    return at;
}

QJsonValue withValueAt(const QJsonValue &root, const QString &pointer, const QJsonValue &value)
{
    return with(root, pointerNames(pointer), 0, value);
}

json::NodeId nodeAt(const json::Tree &tree, const QString &pointer)
{
    json::NodeId at = tree.root();
    const QStringList names = pointerNames(pointer);
    for (const QString &name : names) {
        if (at == json::kNoNode)
            break;
        at = child(tree, at, name);
    }
    return at;
}

} // namespace passerelle::otipass
