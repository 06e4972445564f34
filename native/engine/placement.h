// Which type each weight is computed in, and where it lies: the policy behind every store.
#pragma once

#include "backend/device.h"
#include "weights/store.h"
#include "engine/options.h"

namespace sidequest::engine {

/// Vectors and position tables in f32; matrices as stored (or f32); convolutions as the device's kernels want them.
weights::Store::Place place_for(weights::Kind kind, const backend::Device & device, Precision precision);

/// True when every matrix of the transformer is computed in f32: attention must then be too.
bool computes_in_f32(const weights::Part & transformer, Precision precision);

}  // namespace sidequest::engine
