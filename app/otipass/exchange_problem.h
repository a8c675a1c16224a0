// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

#include <QNetworkReply>
#include <QStringList>
#include <QUrl>
#include <chrono>

namespace passerelle::otipass
{

/// The words for each way in which an exchange ends without an answer. `where` is always the host and port.
namespace exchangeproblem
{

Problem timeout(const QUrl &url, std::chrono::milliseconds after, bool sent);
Problem neverEnding(const QUrl &url, std::chrono::milliseconds after);
Problem tooLarge(const QUrl &url);
Problem redirected(const QUrl &url, const QUrl &target);
Problem cancelled(const QUrl &url);
Problem wrongKey(const QUrl &url);
Problem tls(const QUrl &url, const QStringList &errors);
/// For what QNetworkReply reports and is none of the above.
Problem fromReply(const QUrl &url, QNetworkReply::NetworkError error, const QString &detail, bool viaProxy);

} // namespace exchangeproblem

} // namespace passerelle::otipass
