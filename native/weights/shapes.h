// The shape rules of the four parts: dimensions from a few tensors, then what every tensor must look like.
#pragma once

#include <vector>

#include "weights/dims.h"
#include "weights/source.h"

namespace sidequest::weights {

/// Each reads the dimensions and appends the slots; throws MODEL_INVALID naming the tensor that does not fit.
TransformerDims transformer_shapes(Source & source, std::vector<Slot> & slots);
T5Dims t5_shapes(Source & source, std::vector<Slot> & slots);
ClipDims clip_shapes(Source & source, std::vector<Slot> & slots);
VaeDims vae_shapes(Source & source, std::vector<Slot> & slots);

}  // namespace sidequest::weights
