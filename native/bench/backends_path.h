// Where the stand-alone programs find ggml's back-end libraries.
#pragma once

#include <string>
#include <vector>

namespace sidequest::bench {

/// `given`: --backends folders. Else the folders that the build knew (npm's CPU, Vulkan, CUDA packages), else the program's own.
/// For device "cpu" only the first, which is the CPU's: opening a GPU's takes seconds.
void load_backends_for_bench(const std::vector<std::string> & given, const std::string & device);

}  // namespace sidequest::bench
