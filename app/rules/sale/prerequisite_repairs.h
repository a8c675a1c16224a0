// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/facts.h"
#include "rules/finding.h"
#include "secutix/sale_prerequisites.h"

namespace passerelle::rules
{

/// What would meet the prerequisite of that id; empty where only SecuTix can tell.
std::vector<Repair> prerequisiteRepairs(QLatin1String id, const Facts &facts, const Finding &finding,
                                        const secutix::SaleSubject &subject);

} // namespace passerelle::rules
