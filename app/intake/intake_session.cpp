// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake_session.h"

#include "base/worker.h"

namespace passerelle::intake
{

using namespace std::chrono_literals;

/// So long a pause in typing is waited for.
static constexpr auto kPause = 120ms;
static constexpr qsizetype kNamesTold = 3;

/// Both lists and their pairs, as the worker hands them over.
struct IntakeSession::Lists {
    std::shared_ptr<const SentList> services, sectors;
    IntakeRows rows;
};

IntakeSession::IntakeSession(QObject *parent)
    : QObject(parent), m_model(new IntakeModel(this)),
      m_worker(std::make_unique<Worker>(QStringLiteral("intake")))
{
    for (QTimer *timer : {&m_reading, &m_making}) {
        timer->setSingleShot(true);
        timer->setInterval(kPause);
    }
    connect(&m_reading, &QTimer::timeout, this, &IntakeSession::readLists);
    connect(&m_making, &QTimer::timeout, this, &IntakeSession::makeNow);
    connect(m_model, &IntakeModel::changed, this, &IntakeSession::wantMade);
    wantMade();
}

IntakeSession::~IntakeSession()
{
    m_readJob.cancel();
    m_makeJob.cancel();
}

// ---- what was sent

void IntakeSession::setAddress(const QString &text)
{
    // Whoever goes on typing behind it still sees that it was left out.
    const bool hadCredentials = m_address.hadCredentials && !text.isEmpty();
    m_address = readAddress(text);
    m_address.hadCredentials = m_address.hadCredentials || hadCredentials;
    if (!m_isOwnProjectId)
        m_projectId = m_address.projectId;
    Q_EMIT addressRead();
    wantMade();
}

void IntakeSession::setServices(const QByteArray &text)
{
    if (text == m_servicesText)
        return;
    m_servicesText = text;
    m_readJob.cancel(); // it reads what stood there before
    m_services.reset();
    m_isReading = true;
    m_reading.start();
    Q_EMIT busyChanged();
}

void IntakeSession::setSectors(const QByteArray &text)
{
    if (text == m_sectorsText)
        return;
    m_sectorsText = text;
    m_readJob.cancel();
    m_sectors.reset();
    m_isReading = true;
    m_reading.start();
    Q_EMIT busyChanged();
}

void IntakeSession::readLists()
{
    m_readJob.cancel();
    m_readJob = {};
    const auto work = [services = m_services, sectors = m_sectors, servicesText = m_servicesText,
                       sectorsText = m_sectorsText, common = m_model->rows().common(), job = m_readJob] {
        const auto list = [&job](const std::shared_ptr<const SentList> &known, const QByteArray &text,
                                 ListKind kind) {
            return known ? known : std::make_shared<const SentList>(readList(text, kind, job));
        };
        Lists lists;
        lists.services = list(services, servicesText, ListKind::Services);
        lists.sectors = list(sectors, sectorsText, ListKind::Sectors);
        lists.rows = IntakeRows({lists.sectors->items, lists.services->items,
                                 pairUp(lists.sectors->items, lists.services->items, job)},
                                common);
        return lists;
    };
    m_worker->run(work, [this, job = m_readJob](Lists lists) {
        if (!job.isCancelled())
            takeLists(std::move(lists));
    });
}

void IntakeSession::takeLists(Lists lists)
{
    m_services = std::move(lists.services);
    m_sectors = std::move(lists.sectors);
    m_isReading = false;
    m_model->show(std::move(lists.rows));
    Q_EMIT listsRead();
    Q_EMIT busyChanged();
}

// ---- what the operator says

void IntakeSession::setProjectId(const QString &id)
{
    m_isOwnProjectId = true;
    m_projectId = id.trimmed();
    wantMade();
}

void IntakeSession::setUserName(const QString &name)
{
    m_userName = name.trimmed();
    wantMade();
}

void IntakeSession::setSerial(bool isSerial)
{
    m_isSerial = isSerial;
    wantMade();
}

// ---- what comes of it

void IntakeSession::wantMade()
{
    m_makeJob.cancel();
    m_isStale = true;
    m_making.start();
    Q_EMIT busyChanged();
}

void IntakeSession::makeNow()
{
    m_makeJob = {};
    const auto work =
        [wanted = Wanted{m_address.url, m_userName, m_projectId, m_isSerial, m_model->rows().sectors()},
         job = m_makeJob] { return make(wanted, job); };
    m_worker->run(work, [this, job = m_makeJob](std::optional<Made> made) {
        if (!made || job.isCancelled())
            return;
        m_made = std::move(made);
        m_isStale = false;
        Q_EMIT madeAnew();
        Q_EMIT busyChanged();
    });
}

static QString some(const QStringList &names)
{
    const QString told = names.mid(0, kNamesTold).join(QStringLiteral(", "));
    return names.size() > kNamesTold ? told + QStringLiteral(", …") : told;
}

QStringList IntakeSession::notes() const
{
    QStringList notes;
    if (m_address.hadCredentials)
        notes.append(tr("A user or password in the address was left out. Type the password on the Connection "
                        "page: it goes into the keychain alone."));
    if (!m_address.projectId.isEmpty())
        notes.append(tr("“%1” was cut from the address and became the project id.").arg(m_address.projectId));
    if (m_address.hadNoScheme)
        notes.append(tr("https:// was put in front of the address."));
    if (m_address.hadTail)
        notes.append(tr("What stood behind ? or # in the address was left out."));
    for (const auto &list : {m_services, m_sectors}) {
        if (list && !list->skipped.isEmpty())
            notes.append(tr("%n line(s) without a code were left out: %1", nullptr,
                            static_cast<int>(list->skipped.size()))
                             .arg(some(list->skipped)));
    }
    const IntakeRows &rows = m_model->rows();
    if (const int unused = rows.unusedCount(); unused > 0 && rows.count() > 0)
        notes.append(tr("%n service(s) go with no sector: %1", nullptr, unused)
                         .arg(some(rows.unusedServices(kNamesTold + 1))));
    if (const int count = rows.withoutCode(); count > 0)
        notes.append(tr("%n row(s) without a sector code are not written.", nullptr, count));
    return notes;
}

} // namespace passerelle::intake
