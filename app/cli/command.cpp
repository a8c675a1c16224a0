// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/plain_text.h"
#include "base/problem.h"

#include <QCoreApplication>
#include <QIODevice>

namespace passerelle::cli
{

void World::say(const QString &sentence) const
{
    err.write("passerelle-cli: ");
    err.write(oneLine(sentence).toUtf8());
    err.write("\n");
}

void World::say(const Problem &problem) const
{
    say(QStringLiteral("%1 [%2]").arg(problem.sentence(), problem.id));
}

Problem World::outputFailed()
{
    return {QStringLiteral("output-not-taken"),
            QCoreApplication::translate("World", "Not everything could be written to standard output."),
            {},
            QCoreApplication::translate("World", "Make room on the disk, or write somewhere else.")};
}

void World::print(const QString &text) const { out.write(text.toUtf8()); }

} // namespace passerelle::cli
