// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/address.h"
#include "intake/intake_model.h"
#include "intake/making.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace passerelle
{
class Worker;
}

namespace passerelle::intake
{

/// Begins a workspace with what Otipass and the museum sent: reads the address and the two lists, pairs them,
/// takes what the operator says of the rest, and keeps what comes of it made and checked. Lists are read, and
/// workspaces made, beside the program; what is newer drops what is older. Nothing of it is kept, and a
/// password in the address goes nowhere.
class IntakeSession : public QObject
{
    Q_OBJECT
public:
    explicit IntakeSession(QObject *parent = nullptr);
    ~IntakeSession() override;

    // ---- what was sent
    void setAddress(const QString &text);
    void setServices(const QByteArray &text);
    void setSectors(const QByteArray &text);

    // ---- what the operator says
    void setProjectId(const QString &id); ///< from now on the address says nothing of it
    void setSerial(bool isSerial);
    void setUserName(const QString &name);
    void setCommon(const Common &common) { m_model->setCommon(common); }

    // ---- what came of it
    const Address &address() const { return m_address; }
    QString projectId() const { return m_projectId; }
    bool isSerial() const { return m_isSerial; }
    IntakeModel &model() { return *m_model; }
    const IntakeModel &model() const { return *m_model; }
    /// What was done to what was sent, left out of it or not used: a sentence each.
    QStringList notes() const;
    /// The newest workspace; nothing as long as none was made.
    const std::optional<Made> &made() const { return m_made; }
    /// What was made is older than what was said.
    bool isBusy() const { return m_isReading || m_isStale; }

Q_SIGNALS:
    void addressRead();
    void listsRead();
    void madeAnew();
    void busyChanged();

private:
    struct Lists;
    void readLists();
    void takeLists(Lists lists);
    void wantMade();
    void makeNow();

    Address m_address;
    QString m_projectId;
    QString m_userName;
    bool m_isOwnProjectId = false;
    bool m_isSerial = true;
    QByteArray m_servicesText, m_sectorsText;
    std::shared_ptr<const SentList> m_services, m_sectors; ///< null: not read yet
    IntakeModel *m_model;
    std::optional<Made> m_made;
    bool m_isReading = false;
    bool m_isStale = false;
    CancelToken m_readJob, m_makeJob;
    QTimer m_reading, m_making; ///< typing is waited for
    std::unique_ptr<Worker> m_worker;
};

} // namespace passerelle::intake
