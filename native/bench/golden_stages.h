// Runs the engine's stages on reference inputs and compares every named output.
#pragma once

#include "backend/graph.h"
#include "bench/golden_report.h"
#include "bench/golden_set.h"
#include "engine/model.h"

namespace sidequest::bench {

/// One device and one way to compute; what a stage is held to follows from the type that its weights are computed in.
struct Setting {
    backend::Device & device;
    engine::Precision precision;
};

/// Tolerance of a part's stages. `end_to_end`: several passes add up, two and a half times as much.
Tolerance tolerance_of(const Setting & setting, const weights::Part & part, bool end_to_end = false);

/// True when this golden step was made by a transformer of these sizes.
bool fits_step(const Golden & golden, const weights::Part & transformer);

void check_step(const Setting & setting, const weights::Part & part, const Golden & golden, const std::string & name, Report & report);
void check_t5(const Setting & setting, const weights::Part & part, const Golden & golden, Report & report);
void check_clip(const Setting & setting, const weights::Part & part, const Golden & golden, Report & report);
void check_vae(const Setting & setting, const weights::Part & part, const Golden & golden, Report & report);

struct Parts {
    weights::Part transformer, t5, clip, vae;
};
/// Text to picture, or picture to picture when the golden has in.image_f32_nchw.
void check_render(const Setting & setting, const Parts & parts, const Golden & golden, const std::string & name, Report & report);

/// What needs no weights: packing, schedules.
void check_patchify(const Golden & golden, Report & report);
void check_schedules(const std::string & json_path, Report & report);

}  // namespace sidequest::bench
