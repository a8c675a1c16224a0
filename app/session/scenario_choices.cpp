// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scenario_choices.h"

#include "session/sandbox_keeper.h"
#include "session/scan_session.h"
#include "session/workspace_session.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <algorithm>

namespace passerelle::session
{

namespace
{

const QString &filesKey()
{
    static const QString key = QStringLiteral("scan/scenario-files");
    return key;
}
const QString &workspacesKey()
{
    static const QString key = QStringLiteral("scan/scenario-of-workspaces");
    return key;
}
constexpr QLatin1String kPath("path");
constexpr QLatin1String kName("name");

} // namespace

ScenarioChoices::ScenarioChoices(WorkspaceSession &workspace, ScanSession &scan, QSettings &settings,
                                 QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_scan(scan), m_settings(settings),
      m_worker(QStringLiteral("scenarios"))
{
    m_choices = {
        {QStringLiteral("toulouse"), tr("Toulouse: cards of every state"),
         tr("A card for each state of a pass. Any key is right.")},
        {QStringLiteral("strict"), tr("Strict: one key, one visit a museum"),
         tr("Takes the key “sandbox-key” alone, and a card that was let in is used at that museum.")},
        {QStringLiteral("faults"), tr("Faults: answers that go wrong"),
         tr("A card for each way in which an answer can go wrong.")},
    };
    for (const QString &id : sandbox::Scenario::builtIn()) {
        if (rowOf(id) < 0)
            m_choices.push_back({id, id, {}});
    }
    m_builtIn = static_cast<int>(m_choices.size());
    readFiles();
    connect(&workspace, &WorkspaceSession::opened, this, &ScenarioChoices::recall);
    connect(&scan, &ScanSession::changed, this, &ScenarioChoices::changed);
    if (workspace.isOpen())
        recall();
}

int ScenarioChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant ScenarioChoices::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Choice &choice = m_choices[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return choice.name;
    case Qt::ToolTipRole:
        return choice.toolTip;
    default:
        return {};
    }
}

int ScenarioChoices::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [&id](const Choice &choice) { return choice.id == id; });
    return found == m_choices.end() ? -1 : static_cast<int>(found - m_choices.begin());
}

int ScenarioChoices::current() const { return rowOf(m_scan.scenario()); }

bool ScenarioChoices::canForget() const { return current() >= m_builtIn; }

void ScenarioChoices::choose(int row)
{
    if (row >= 0 && row < rowCount())
        play(m_choices[static_cast<std::size_t>(row)].id);
}

void ScenarioChoices::add(const QString &path) { play(QFileInfo(path).absoluteFilePath()); }

void ScenarioChoices::restart() { play(m_scan.scenario()); }

void ScenarioChoices::forget()
{
    if (!canForget())
        return;
    takeOff(current());
    choose(0);
}

// ---- what is played

void ScenarioChoices::play(const QString &id)
{
    ++m_pending;
    Q_EMIT changed();
    m_worker.run([id] { return sandbox::Scenario::load(id); },
                 [this, id, job = ++m_job](Result<sandbox::Scenario> scenario) {
                     --m_pending;
                     if (job == m_job)
                         played(id, std::move(scenario));
                     Q_EMIT changed();
                 });
}

void ScenarioChoices::played(const QString &id, Result<sandbox::Scenario> scenario)
{
    if (!scenario) {
        tellOf(id, scenario.error());
        return;
    }
    if (!sandbox::Scenario::builtIn().contains(id))
        list(id, scenario->name);
    remember(id);
    m_scan.play(id, std::move(*scenario));
}

/// The sandbox goes on. A file that is gone leaves the list: nobody could take it off otherwise.
void ScenarioChoices::tellOf(const QString &id, Problem trouble)
{
    const int playing = current();
    trouble.next =
        tr("The sandbox goes on with “%1”. Put the file right and choose it again, or choose another one.")
            .arg(playing < 0 ? m_scan.scenario() : m_choices[static_cast<std::size_t>(playing)].name);
    const int row = rowOf(id);
    if (row >= m_builtIn && row != playing && trouble.id == QLatin1String("scenario-not-readable"))
        takeOff(row);
    Q_EMIT problem(trouble);
}

void ScenarioChoices::takeOff(int row)
{
    beginRemoveRows({}, row, row);
    m_choices.erase(m_choices.begin() + row);
    endRemoveRows();
    keepFiles();
}

/// A file stands once in the list, under the name that it had when it was last read.
void ScenarioChoices::list(const QString &path, const QString &name)
{
    const QString file = QFileInfo(path).fileName();
    const Choice choice{path, name.isEmpty() ? file : tr("%1 (%2)").arg(name, file),
                        QDir::toNativeSeparators(path)};
    const int row = rowOf(path);
    if (row >= 0) {
        m_choices[static_cast<std::size_t>(row)] = choice;
        Q_EMIT dataChanged(index(row), index(row));
    } else {
        beginInsertRows({}, rowCount(), rowCount());
        m_choices.push_back(choice);
        endInsertRows();
    }
    keepFiles();
}

// ---- what is remembered

void ScenarioChoices::readFiles()
{
    const int count = m_settings.beginReadArray(filesKey());
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const QString path = m_settings.value(kPath).toString();
        if (!path.isEmpty() && rowOf(path) < 0)
            m_choices.push_back({path, m_settings.value(kName).toString(), QDir::toNativeSeparators(path)});
    }
    m_settings.endArray();
}

void ScenarioChoices::keepFiles()
{
    m_settings.remove(filesKey());
    m_settings.beginWriteArray(filesKey());
    for (int row = m_builtIn; row < rowCount(); ++row) {
        m_settings.setArrayIndex(row - m_builtIn);
        m_settings.setValue(kPath, m_choices[static_cast<std::size_t>(row)].id);
        m_settings.setValue(kName, m_choices[static_cast<std::size_t>(row)].name);
    }
    m_settings.endArray();
}

/// Another workspace is tried with the scenario that it was last tried with, or with the program's first.
void ScenarioChoices::recall()
{
    const QString own =
        m_settings.value(workspacesKey()).toMap().value(m_workspace.setup().id.value).toString();
    const QString wanted = own.isEmpty() ? m_choices.front().id : own;
    if (wanted != m_scan.scenario())
        play(wanted);
}

void ScenarioChoices::remember(const QString &id)
{
    const QString workspace = m_workspace.setup().id.value;
    if (!m_workspace.isOpen() || workspace.isEmpty())
        return;
    QVariantMap known = m_settings.value(workspacesKey()).toMap();
    if (id == m_choices.front().id)
        known.remove(workspace); // what is played anyway
    else
        known.insert(workspace, id);
    m_settings.setValue(workspacesKey(), known);
}

} // namespace passerelle::session
