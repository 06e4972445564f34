#include "bench/backends_path.h"

#include <filesystem>
#include <sstream>

#include "backend/device.h"
#include "ggml-backend.h"

namespace sidequest::bench {

void load_backends_for_bench(const std::vector<std::string> & given, const std::string & device) {
    std::vector<std::string> folders = given;
    if (folders.empty()) {
        std::stringstream known(SIDEQUEST_BACKEND_FOLDERS);
        for (std::string folder; std::getline(known, folder, ':');) {
            if (std::filesystem::is_directory(folder) && (device != "cpu" || folders.empty())) folders.push_back(folder);
        }
    }
    backend::load_backends(folders);
    // Built from source, ggml registers what it was linked with.
    if (backend::loaded_backends().empty()) ggml_backend_load_all();
}

}  // namespace sidequest::bench
