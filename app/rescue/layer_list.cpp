// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/layer.h"

namespace passerelle::rescue
{

const Layer &encodingLayer();
const Layer &mojibakeLayer();
const Layer &quotedPrintableLayer();
const Layer &htmlTagsLayer();
const Layer &htmlEntitiesLayer();
const Layer &escapedTextLayer();
const Layer &oddSpacesLayer();
const Layer &quoteMarksLayer();
const Layer &tablePipesLayer();
const Layer &chatPrefixesLayer();
const Layer &lineNumbersLayer();
const Layer &bulletsLayer();
const Layer &markdownFenceLayer();
const Layer &stringInStringLayer();
const Layer &fullWidthLayer();
const Layer &pythonPrefixLayer();
const Layer &pythonPairsLayer();
const Layer &mailHeadLayer();
const Layer &doubledBraceLayer();
const Layer &missingBracesLayer();

const std::vector<const Layer *> &allLayers()
{
    static const std::vector<const Layer *> layers{
        &encodingLayer(),      &mojibakeLayer(),       &quotedPrintableLayer(), &htmlTagsLayer(),
        &htmlEntitiesLayer(),  &escapedTextLayer(),    &oddSpacesLayer(),       &quoteMarksLayer(),
        &tablePipesLayer(),    &chatPrefixesLayer(),   &lineNumbersLayer(),     &bulletsLayer(),
        &markdownFenceLayer(), &stringInStringLayer(), &fullWidthLayer(),       &pythonPrefixLayer(),
        &pythonPairsLayer(),   &mailHeadLayer(),       &doubledBraceLayer(),    &missingBracesLayer(),
    };
    return layers;
}

} // namespace passerelle::rescue
