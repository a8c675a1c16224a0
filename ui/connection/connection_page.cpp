// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/connection_page.h"

#include "rules/area.h"
#include "rules/rule.h"
#include "session/password_keeper.h"
#include "session/workspace_session.h"
#include "ui/connection/password_field.h"
#include "ui/fields/bound_field.h"
#include "ui/fields/needs_workspace.h"
#include "ui/style/controls.h"
#include "workspace/setup_edits.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace passerelle::ui
{

using workspace::ConnectionField;
using workspace::Setup;

static FieldBinding binding(workspace::LocatedText workspace::Connection::*member, ConnectionField field,
                            QLatin1String rules)
{
    return {[member](const Setup &setup) { return setup.connection.*member; },
            [field](const Setup &setup, const QString &value) {
                return workspace::setConnectionField(setup, field, value);
            },
            rules};
}

static FieldBinding numberBinding(Located<int> workspace::Connection::*member, ConnectionField field)
{
    return {[member](const Setup &setup) { return asText(setup.connection.*member); },
            [field](const Setup &setup, const QString &value) {
                return workspace::setConnectionField(setup, field, value);
            },
            {}};
}

ConnectionPage::ConnectionPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.workspace), m_actions(context.actions)
{
}

void ConnectionPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new NeedsWorkspace(m_session, m_actions, makeForm(), icon(),
                                         tr("A mapping alone has no connection"),
                                         tr("A workspace holds the connection, the devices and the sale "
                                            "beside the mapping, so that a card can be "
                                            "scanned the whole way."),
                                         this));
    connect(&m_session, &session::WorkspaceSession::opened, this, &ConnectionPage::refresh);
    connect(&m_session, &session::WorkspaceSession::fileChanged, this, &ConnectionPage::refresh);
    connect(&m_session.document(), &document::Document::changed, this, &ConnectionPage::refresh);
    connect(&m_session, &session::WorkspaceSession::checked, this, &ConnectionPage::showFindings);
    refresh();
    showFindings();
}

QWidget *ConnectionPage::makeForm()
{
    auto *content = new QWidget;
    content->setMaximumWidth(kFormWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(heading(title(), content));
    const auto addPart = [&](const QString &words, void (ConnectionPage::*fill)(QFormLayout *)) {
        column->addWidget(subheading(words, content));
        auto *form = new QFormLayout;
        form->setHorizontalSpacing(2 * kGrid);
        form->setVerticalSpacing(kGrid);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        column->addLayout(form);
        (this->*fill)(form);
    };
    addPart(tr("From Otipass"), &ConnectionPage::addOtipassFields);
    addPart(tr("In TNAC"), &ConnectionPage::addTnacFields);
    addPart(tr("The way there"), &ConnectionPage::addWayFields);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(title());
    scroll->setWidget(content);
    return scroll;
}

void ConnectionPage::addOtipassFields(QFormLayout *form)
{
    auto *url = new BoundLineEdit(
        m_session,
        binding(&workspace::Connection::url, ConnectionField::Url, QLatin1String("connection-url")),
        tr("URL"), BoundLineEdit::Text::Code, this);
    url->lineEdit()->setObjectName(QStringLiteral("url"));
    url->lineEdit()->setPlaceholderText(QStringLiteral("https://otipass.net/api"));
    addField(form, tr("&URL"), url,
             tr("Ends in /api. What Otipass puts behind it is the project id and belongs into the mapping."));
    auto *user = new BoundLineEdit(m_session,
                                   binding(&workspace::Connection::userName, ConnectionField::UserName,
                                           QLatin1String("connection-user")),
                                   tr("User name"), BoundLineEdit::Text::Code, this);
    user->lineEdit()->setObjectName(QStringLiteral("user-name"));
    addField(form, tr("User na&me"), user);
    m_password = new PasswordField(m_session.passwords(), this);
    connect(m_password, &PasswordField::done, this, &Page::done);
    addField(
        form, tr("&Password"), m_password,
        tr("Kept apart from the file: no save can wipe it and no file holds it. TNAC itself empties its own "
           "field at every save, so type it again there."));
    m_fields.insert(m_fields.end(), {url, user});
}

void ConnectionPage::addTnacFields(QFormLayout *form)
{
    auto *type =
        new BoundLineEdit(m_session,
                          binding(&workspace::Connection::interfaceType, ConnectionField::InterfaceType,
                                  QLatin1String("connection-interface-type")),
                          tr("Interface type"), BoundLineEdit::Text::Code, this);
    addField(form, tr("Interfa&ce type"), type, tr("Exactly OTIPASS, in capitals."));
    auto *version = new BoundLineEdit(m_session,
                                      binding(&workspace::Connection::apiVersion, ConnectionField::ApiVersion,
                                              QLatin1String("connection-api-version")),
                                      tr("API version"), BoundLineEdit::Text::Code, this);
    addField(form, tr("AP&I version"), version,
             tr("Of the organisation's access control API: 1.4 or higher."));
    m_fields.insert(m_fields.end(), {type, version});
}

void ConnectionPage::addWayFields(QFormLayout *form)
{
    auto *profile = new BoundLineEdit(m_session,
                                      {[](const Setup &setup) { return setup.apiProfile; },
                                       workspace::setApiProfile, QLatin1String("connection-api-profile")},
                                      tr("API profile"), BoundLineEdit::Text::Code, this);
    profile->lineEdit()->setObjectName(QStringLiteral("api-profile"));
    addField(form, tr("API pr&ofile"), profile,
             tr("Says how Otipass is asked: what is not public of its API."));
    auto *mode = new BoundChoice(
        m_session, binding(&workspace::Connection::proxyMode, ConnectionField::ProxyMode, {}), tr("Proxy"),
        {{QString(), tr("as this computer (not set)")},
         {QStringLiteral("system"), tr("as this computer")},
         {QStringLiteral("none"), tr("none")},
         {QStringLiteral("manual"), tr("the one below")}},
        this);
    addField(form, tr("Pro&xy"), mode,
             tr("TNAC's outgoing proxy must let the URL through. A request that it refuses looks like a "
                "failure of "
                "Otipass."));
    auto *host = new BoundLineEdit(m_session,
                                   binding(&workspace::Connection::proxyHost, ConnectionField::ProxyHost, {}),
                                   tr("Proxy's host"), BoundLineEdit::Text::Code, this);
    addField(form, tr("Proxy's hos&t"), host);
    auto *port = new BoundLineEdit(
        m_session, numberBinding(&workspace::Connection::proxyPort, ConnectionField::ProxyPort),
        tr("Proxy's port"), BoundLineEdit::Text::Number, this);
    addField(form, tr("Proxy's po&rt"), port);
    auto *timeout = new BoundLineEdit(
        m_session, numberBinding(&workspace::Connection::timeoutSeconds, ConnectionField::TimeoutSeconds),
        tr("Time limit in seconds"), BoundLineEdit::Text::Number, this);
    addField(form, tr("Time &limit"), timeout,
             tr("Seconds without an answer after which a question is given up."));
    m_fields.insert(m_fields.end(), {profile, mode, host, port, timeout});
}

bool ConnectionPage::concerns(const rules::Finding &finding) const
{
    return rules::areaOf(finding) == rules::Area::Connection;
}

bool ConnectionPage::reveal(const document::Place &place)
{
    if (place.buffer != document::Buffer::Workspace)
        return false;
    for (BoundField *field : m_fields) {
        if (field->reveal(place.range))
            return true;
    }
    const ByteRange connection = m_session.setup().connection.range;
    const bool isHere = place.range.offset >= connection.offset && place.range.end() <= connection.end();
    if (isHere)
        m_password->setFocus(Qt::OtherFocusReason);
    return isHere;
}

void ConnectionPage::enter() { m_fields.front()->setFocus(Qt::OtherFocusReason); }

void ConnectionPage::refresh()
{
    for (BoundField *field : m_fields)
        field->refresh();
}

void ConnectionPage::showFindings()
{
    if (!m_session.result().facts())
        return;
    const auto found = workspaceFindings(m_session.result());
    for (BoundField *field : m_fields)
        field->showFinding(m_session.result(), found);
}

} // namespace passerelle::ui
