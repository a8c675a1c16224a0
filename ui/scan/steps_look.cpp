// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/steps_look.h"

#include "scan/steps_model.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"

#include <QGuiApplication>

namespace passerelle::ui
{

using scan::StepsModel;

QVariant StepsLook::data(const QModelIndex &index, int role) const
{
    const auto source = [&](int which) { return QIdentityProxyModel::data(index, which); };
    const bool isEvidence = source(StepsModel::IsEvidenceRole).toBool();
    const auto state = scan::stateFromId(source(StepsModel::StateRole).toString());
    switch (role) {
    case Qt::DecorationRole:
        if (index.column() != StepsModel::Title)
            return {};
        if (isEvidence)
            return source(StepsModel::PlaceRole).isValid()
                       ? QVariant(icon(QLatin1String("place"), Tone::AccentText))
                       : QVariant();
        return state && *state != scan::StepState::NotReached ? look(*state).icon() : QVariant();
    case Qt::FontRole: {
        if (isEvidence)
            return index.column() == StepsModel::Message ? QVariant(codeFont()) : QVariant();
        QFont font = QGuiApplication::font();
        font.setBold(index.column() == StepsModel::Title && state == scan::StepState::Failed);
        return font;
    }
    case Qt::ForegroundRole:
        if (isEvidence && index.column() == StepsModel::Title)
            return color(Tone::Subtle, QGuiApplication::palette());
        if (state == scan::StepState::NotReached)
            return color(Tone::Subtle, QGuiApplication::palette());
        if (state == scan::StepState::Failed && index.column() == StepsModel::Message)
            return color(Tone::Error, QGuiApplication::palette());
        return {};
    case Qt::AccessibleTextRole:
        return state ? tr("%1: %2").arg(source(Qt::DisplayRole).toString(), look(*state).word)
                     : source(Qt::DisplayRole);
    case Qt::ToolTipRole:
        return source(StepsModel::RuleRole);
    default:
        return source(role);
    }
}

} // namespace passerelle::ui
