// What a model will take on a device, worked out from shapes before a byte of it is loaded.
#pragma once

#include "engine/model.h"
#include "engine/options.h"

namespace sidequest::engine {

/// Chooses VAE tiling and T5 eviction so that the model fits with the largest picture, and the largest reference beside it, that a job may have. Throws OUT_OF_MEMORY with the figures when nothing does,
/// UNSUPPORTED when the device lacks an op of the model.
MemoryPlan plan_memory(backend::Device & device, const Model & model, const LoadOptions & options);

}  // namespace sidequest::engine
