// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/located.h"
#include "workspace/judgement.h"
#include "json/reader.h"

#include <QString>
#include <memory>
#include <vector>

namespace passerelle::workspace
{

using LocatedText = Located<QString>;

/// The connection as it stands in TNAC's interface screen [P].
struct Connection {
    LocatedText interfaceType; ///< must be exactly OTIPASS
    LocatedText apiVersion;    ///< of the organisation's access control API, 1.4 or higher
    LocatedText url;           ///< ends in /api
    LocatedText userName;
    Located<int> timeoutSeconds; ///< value 10 where missing
    LocatedText proxyMode;       ///< system (also where missing), none or manual
    LocatedText proxyHost;
    Located<int> proxyPort;
    ByteRange range; ///< of the whole object, or where it should be
};

/// A control device [P, G]: scans, is linked to one door, controls one direction.
struct Device {
    LocatedText name;
    LocatedText door;
    LocatedText direction;    ///< In (also where missing) or Out
    Located<bool> helpdesk;   ///< checks and does not "burn"
    Located<bool> forceEntry; ///< lets in although refused
    ByteRange range;
    json::NodeId node = json::kNoNode;
};

/// A door (gate) and the sectors it leads into; must be exactly one [P].
struct Door {
    LocatedText name;
    std::vector<LocatedText> sectors;
    ByteRange range;
    json::NodeId node = json::kNoNode;
};

struct Plan {
    std::vector<LocatedText> sectors;
    std::vector<Door> doors;
    std::vector<Device> devices;
    ByteRange range;

    const Device *device(QStringView name) const;
    const Door *door(QStringView name) const;
    bool hasSector(QStringView code) const;
};

/// A SecuTix product of the sale and its way to a tariff [P].
struct Product {
    LocatedText code;
    LocatedText season;
    LocatedText family; ///< must be OPEN_PASS
    LocatedText tariff;
    Located<qint64> price; ///< amount x 100
    Located<int> vat;      ///< per cent x 100
    Located<qint64> quota; ///< of the contingent on this product
    ByteRange range;
    json::NodeId node = json::kNoNode;
};

/// SecuTix's side: what has to be there so that a control becomes a sale [P].
struct Sale {
    LocatedText channelCode; ///< must be exactly OTIPASS
    LocatedText channelType; ///< must be STX_File
    LocatedText contingentCode;
    LocatedText contingentChannel; ///< must be the channel's code
    LocatedText contactNumber;
    std::vector<LocatedText> paymentModes; ///< must hold PENDING_ACCOUNT
    LocatedText interfaceCode;
    LocatedText interfaceChannel; ///< must be the channel's code
    std::vector<Product> products;
    ByteRange range;

    bool hasPaymentMode(QStringView mode) const;
    /// The product that the sale is made on, by code and season (a product without season fits any).
    const Product *product(QStringView code, QStringView season) const;
};

/// Words that SecuTix and TNAC expect to the letter [P].
inline constexpr QLatin1String kInterfaceType("OTIPASS");
inline constexpr QLatin1String kChannelCode("OTIPASS");
inline constexpr QLatin1String kChannelType("STX_File");
inline constexpr QLatin1String kOpenPassFamily("OPEN_PASS");
inline constexpr QLatin1String kPendingAccount("PENDING_ACCOUNT");

/// All of the workspace's text but the mapping: values with their places. A view that owns what it decoded;
/// immutable, cheap to copy, any thread. Wrongly typed members count as missing here (a load refuses them).
class Setup
{
public:
    Setup() = default;
    explicit Setup(std::shared_ptr<const json::Reading> reading);

    const json::Reading &reading() const { return *m_reading; }
    const json::Tree &tree() const { return m_reading->tree; }

    LocatedText id;
    LocatedText name;
    Connection connection;
    Plan plan;
    Sale sale;
    Judgement judgement;     ///< severities of rules and accepted findings
    LocatedText apiProfile;  ///< id of the API profile
    LocatedText fileProfile; ///< id of the file profile
    LocatedText
        mappingFile; ///< path of the linked mapping, relative to the workspace file, where it is linked

private:
    std::shared_ptr<const json::Reading> m_reading;
};

} // namespace passerelle::workspace
