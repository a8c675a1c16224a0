// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/step.h"

#include "scan/answer_step.h"
#include "scan/control_barcode_step.h"
#include "scan/detection_step.h"
#include "scan/device_and_door_step.h"
#include "scan/exchange_step.h"
#include "scan/files_step.h"
#include "scan/mapping_entry_step.h"
#include "scan/request_step.h"
#include "scan/sale_step.h"
#include "scan/sector_step.h"
#include "scan/tariff_step.h"

namespace passerelle::scan
{

namespace
{

template <typename... Steps>
std::vector<std::unique_ptr<const Step>> listOf()
{
    std::vector<std::unique_ptr<const Step>> list;
    (list.push_back(std::make_unique<const Steps>()), ...);
    return list;
}

} // namespace

const std::vector<std::unique_ptr<const Step>> &allSteps()
{
    static const auto list =
        listOf<DetectionStep, DeviceAndDoorStep, SectorStep, MappingEntryStep, RequestStep, ExchangeStep,
               AnswerStep, ControlBarcodeStep, TariffStep, SaleStep, FilesStep>();
    return list;
}

} // namespace passerelle::scan
