// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "otipass/verdict.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace passerelle::sandbox
{

/// A pass that the sandbox knows.
struct Pass {
    QString code;
    QString type; ///< "serial" or "numotipass"
    otipass::Verdict state = otipass::Verdict::LetIn;
    QStringList services; ///< that it is good for; empty: all
    QDate validUntil;     ///< last day; not valid: no end
    QString note;         ///< for the operator who chooses a card
};

/// A place that passes are shown at: what mapping entries must name.
struct Service {
    QString service;
    QString space;
    QString name;
};

/// How the sandbox misbehaves.
enum class FaultKind : quint8 {
    Delay,  ///< answers rightly, but late
    Silent, ///< takes the question and never says a word
    Status, ///< another HTTP status, with the provider's error shape
    Html,
    Empty,
    NoContent, ///< 204
    NotJson,
    OtherShape, ///< JSON, of another shape
    Huge,
    CutOff,      ///< closes half-way
    NeverEnding, ///< a byte now and then, for ever
    Redirect,
    ProxyPage ///< 403 as a proxy writes it
};
/// Stable words, as in scenario files: delay, silent, status, html, empty, no-content, not-json, other-shape,
/// huge, cut-off, never-ending, redirect, proxy-page.
QLatin1String faultId(FaultKind kind);
std::optional<FaultKind> faultById(QStringView id);

struct Fault {
    QString card; ///< code that it happens for; "*" for every card
    FaultKind kind = FaultKind::Delay;
    int milliseconds = 1000;         ///< of Delay
    int status = 500;                ///< of Status
    qint64 bytes = 50 * 1024 * 1024; ///< of Huge
    QString location;                ///< of Redirect
};

/// What the sandbox plays. A value; any thread. The key in it is a word for testing, not a secret.
struct Scenario {
    QString id;
    QString name;
    QString projectId;
    QString userName;
    QString key; ///< "*": any that is not empty
    bool remembersUse =
        false; ///< a pass let in is already used at that service until the sandbox starts again
    std::vector<Service> services;
    std::vector<Pass> passes;
    std::vector<Fault> faults;

    static constexpr qsizetype kLongest = qsizetype{4} * 1024 * 1024;

    const Pass *pass(QStringView code) const;
    const Service *service(QStringView serviceId) const;
    const Fault *fault(QStringView card) const;

    /// Problems: those of schema::readChecked, scenario-too-large, scenario-newer, scenario-word-unknown (a
    /// state or a fault; names the nearest), scenario-pass-twice.
    static Result<Scenario> parse(const QByteArray &json);
    /// A built-in id ("toulouse") or the path of a file. Problems: scenario-not-readable, and those of
    /// parse().
    static Result<Scenario> load(const QString &idOrPath);
    /// Ids of those that the program carries in itself.
    static QStringList builtIn();
};

} // namespace passerelle::sandbox
