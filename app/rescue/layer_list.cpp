// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/layer.h"

namespace passerelle::rescue
{

const Layer &encodingLayer();
const Layer &htmlTagsLayer();
const Layer &htmlEntitiesLayer();
const Layer &oddSpacesLayer();
const Layer &quoteMarksLayer();
const Layer &tablePipesLayer();
const Layer &lineNumbersLayer();
const Layer &markdownFenceLayer();
const Layer &escapedTextLayer();
const Layer &stringInStringLayer();
const Layer &pythonPrefixLayer();
const Layer &mailHeadLayer();
const Layer &doubledBraceLayer();
const Layer &missingBracesLayer();

const std::vector<const Layer *> &allLayers()
{
    static const std::vector<const Layer *> layers{
        &encodingLayer(),      &htmlTagsLayer(),       &htmlEntitiesLayer(), &escapedTextLayer(),
        &oddSpacesLayer(),     &quoteMarksLayer(),     &tablePipesLayer(),   &lineNumbersLayer(),
        &markdownFenceLayer(), &stringInStringLayer(), &pythonPrefixLayer(), &mailHeadLayer(),
        &doubledBraceLayer(),  &missingBracesLayer(),
    };
    return layers;
}

} // namespace passerelle::rescue
