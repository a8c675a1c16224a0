// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/setup.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace passerelle::workspace
{

using json::Kind;
using json::kNoNode;
using json::NodeId;
using json::Tree;

namespace
{

/// An object of the workspace that may be missing, and the place that stands for what it lacks.
class Part
{
public:
    Part(const Tree &tree, NodeId object, ByteRange place) : m_tree(tree), m_object(object), m_place(place) {}

    NodeId node() const { return m_object; }
    ByteRange place() const { return m_place; }
    /// What the object lacks is shown at `place` from here on.
    void setPlace(ByteRange place) { m_place = place; }
    /// The whole object, or where it should be.
    ByteRange range() const { return m_object == kNoNode ? m_place : m_tree.node(m_object).range(); }

    /// The object behind a member. Where it is missing, its place is this part's.
    Part object(QLatin1String name) const
    {
        const auto member = find(name);
        if (!member)
            return {m_tree, kNoNode, m_place};
        if (!m_tree.isKind(member->value, Kind::Object))
            return {m_tree, kNoNode, whereIs(*member)};
        return {m_tree, member->value, m_tree.node(member->key).range()};
    }

    LocatedText text(QLatin1String name, const QString &otherwise = {}) const
    {
        LocatedText result{otherwise, m_place, false};
        if (const auto member = find(name)) {
            result.range = whereIs(*member);
            result.present = m_tree.isKind(member->value, Kind::String);
            if (result.present)
                result.value = m_tree.string(member->value);
        }
        return result;
    }

    Located<bool> flag(QLatin1String name) const
    {
        Located<bool> result{false, m_place, false};
        if (const auto member = find(name)) {
            result.range = whereIs(*member);
            result.value = m_tree.isKind(member->value, Kind::True);
            result.present = result.value || m_tree.isKind(member->value, Kind::False);
        }
        return result;
    }

    template <typename Number>
    Located<Number> number(QLatin1String name, Number otherwise = 0) const
    {
        Located<Number> result{otherwise, m_place, false};
        if (const auto member = find(name)) {
            result.range = whereIs(*member);
            if (const auto whole = wholeNumber(member->value); whole &&
                                                               *whole >= std::numeric_limits<Number>::min() &&
                                                               *whole <= std::numeric_limits<Number>::max()) {
                result.value = static_cast<Number>(*whole);
                result.present = true;
            }
        }
        return result;
    }

    std::vector<LocatedText> texts(QLatin1String name) const
    {
        std::vector<LocatedText> result;
        if (const auto member = find(name)) {
            m_tree.forEachElement(member->value, [&](NodeId element) {
                if (m_tree.isKind(element, Kind::String))
                    result.push_back({m_tree.string(element), m_tree.node(element).range(), true});
            });
        }
        return result;
    }

    /// Calls visit(Part) for each object in an array.
    template <typename Visit>
    void forEachObject(QLatin1String name, Visit visit) const
    {
        if (const auto member = find(name)) {
            m_tree.forEachElement(member->value, [&](NodeId element) {
                if (m_tree.isKind(element, Kind::Object))
                    visit(Part(m_tree, element, {m_tree.node(element).offset, 1}));
            });
        }
    }

private:
    std::optional<json::Member> find(QLatin1String name) const
    {
        return m_object == kNoNode ? std::nullopt : m_tree.member(m_object, QString(name));
    }
    ByteRange whereIs(const json::Member &member) const
    {
        return m_tree.node(member.value == kNoNode ? member.key : member.value).range();
    }
    std::optional<qint64> wholeNumber(NodeId value) const
    {
        if (!m_tree.isKind(value, Kind::Number))
            return std::nullopt;
        const QByteArray raw = m_tree.raw(value).toByteArray();
        bool right = false;
        const qint64 whole = raw.toLongLong(&right);
        if (right)
            return whole;
        const double real = raw.toDouble(&right);
        // 2^53: beyond it a double does not hold every whole number.
        if (!right || std::abs(real) > 9007199254740992.0 || std::trunc(real) != real)
            return std::nullopt;
        return static_cast<qint64>(real);
    }

    const Tree &m_tree;
    NodeId m_object;
    ByteRange m_place;
};

Connection connectionOf(const Part &part)
{
    const Part proxy = part.object(QLatin1String("proxy"));
    Connection result;
    result.interfaceType = part.text(QLatin1String("interfaceType"));
    result.apiVersion = part.text(QLatin1String("apiVersion"));
    result.url = part.text(QLatin1String("url"));
    result.userName = part.text(QLatin1String("userName"));
    result.timeoutSeconds = part.number<int>(QLatin1String("timeoutSeconds"), 10);
    result.proxyMode = proxy.text(QLatin1String("mode"), QStringLiteral("system"));
    result.proxyHost = proxy.text(QLatin1String("host"));
    result.proxyPort = proxy.number<int>(QLatin1String("port"));
    result.range = part.range();
    return result;
}

Device deviceOf(Part part)
{
    Device result;
    result.name = part.text(QLatin1String("name"));
    part.setPlace(result.name.range);
    result.door = part.text(QLatin1String("door"));
    result.direction = part.text(QLatin1String("direction"), QStringLiteral("In"));
    result.helpdesk = part.flag(QLatin1String("helpdesk"));
    result.forceEntry = part.flag(QLatin1String("forceEntry"));
    result.range = part.range();
    result.node = part.node();
    return result;
}

Door doorOf(const Part &part)
{
    Door result;
    result.name = part.text(QLatin1String("name"));
    result.sectors = part.texts(QLatin1String("sectors"));
    result.range = part.range();
    result.node = part.node();
    return result;
}

Plan planOf(const Part &part)
{
    Plan result;
    result.sectors = part.texts(QLatin1String("sectors"));
    part.forEachObject(QLatin1String("doors"),
                       [&](const Part &door) { result.doors.push_back(doorOf(door)); });
    part.forEachObject(QLatin1String("devices"),
                       [&](const Part &device) { result.devices.push_back(deviceOf(device)); });
    result.range = part.range();
    return result;
}

Product productOf(Part part)
{
    Product result;
    result.code = part.text(QLatin1String("code"));
    part.setPlace(result.code.range);
    result.season = part.text(QLatin1String("season"));
    result.family = part.text(QLatin1String("family"));
    result.tariff = part.text(QLatin1String("tariff"));
    result.price = part.number<qint64>(QLatin1String("price"));
    result.vat = part.number<int>(QLatin1String("vat"));
    result.quota = part.number<qint64>(QLatin1String("quota"));
    result.range = part.range();
    result.node = part.node();
    return result;
}

Sale saleOf(const Part &part)
{
    const Part channel = part.object(QLatin1String("channel"));
    const Part contingent = part.object(QLatin1String("contingent"));
    const Part contact = part.object(QLatin1String("contact"));
    const Part interface_ = part.object(QLatin1String("interface"));
    Sale result;
    result.channelCode = channel.text(QLatin1String("code"));
    result.channelType = channel.text(QLatin1String("type"));
    result.contingentCode = contingent.text(QLatin1String("code"));
    result.contingentChannel = contingent.text(QLatin1String("channel"));
    result.contactNumber = contact.text(QLatin1String("number"));
    result.paymentModes = contact.texts(QLatin1String("paymentModes"));
    result.interfaceCode = interface_.text(QLatin1String("code"));
    result.interfaceChannel = interface_.text(QLatin1String("channel"));
    part.forEachObject(QLatin1String("products"),
                       [&](const Part &product) { result.products.push_back(productOf(product)); });
    result.range = part.range();
    return result;
}

bool holds(const std::vector<LocatedText> &list, QStringView text)
{
    return std::any_of(list.begin(), list.end(),
                       [text](const LocatedText &one) { return one.value == text; });
}

} // namespace

const Device *Plan::device(QStringView name) const
{
    const auto found = std::find_if(devices.begin(), devices.end(),
                                    [name](const Device &one) { return one.name.value == name; });
    return found == devices.end() ? nullptr : &*found;
}

const Door *Plan::door(QStringView name) const
{
    const auto found =
        std::find_if(doors.begin(), doors.end(), [name](const Door &one) { return one.name.value == name; });
    return found == doors.end() ? nullptr : &*found;
}

bool Plan::hasSector(QStringView code) const { return holds(sectors, code); }

bool Sale::hasPaymentMode(QStringView mode) const { return holds(paymentModes, mode); }

const Product *Sale::product(QStringView code, QStringView season) const
{
    const Product *anySeason = nullptr;
    for (const Product &one : products) {
        if (one.code.value != code)
            continue;
        if (one.season.value == season)
            return &one;
        if (one.season.value.isEmpty() && !anySeason)
            anySeason = &one;
    }
    return anySeason;
}

Setup::Setup(std::shared_ptr<const json::Reading> reading) : m_reading(std::move(reading))
{
    if (!m_reading)
        return;
    const Tree &text = m_reading->tree;
    const bool isObject = text.isKind(text.root(), Kind::Object);
    const ByteRange place =
        text.root() == kNoNode ? ByteRange{} : ByteRange{text.node(text.root()).offset, 1};
    const Part root(text, isObject ? text.root() : kNoNode, place);
    const Part profiles = root.object(QLatin1String("profiles"));
    id = root.text(QLatin1String("id"));
    name = root.text(QLatin1String("name"));
    connection = connectionOf(root.object(QLatin1String("connection")));
    plan = planOf(root.object(QLatin1String("plan")));
    sale = saleOf(root.object(QLatin1String("sale")));
    judgement = Judgement::of(text);
    apiProfile = profiles.text(QLatin1String("api"));
    fileProfile = profiles.text(QLatin1String("files"));
    mappingFile = root.object(QLatin1String("mapping")).text(QLatin1String("file"));
}

} // namespace passerelle::workspace
