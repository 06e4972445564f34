#include "backend/device.h"

#include <dlfcn.h>
#include <sys/resource.h>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <map>
#include <set>
#include <thread>

#include "backend/error.h"

namespace sidequest::backend {

namespace {

std::vector<FailedLibrary> failures;

const std::map<std::string, std::string> BACKEND_NAMES = {
    {"CPU", "cpu"}, {"CUDA", "cuda"}, {"Vulkan", "vulkan"}, {"Metal", "metal"}, {"MTL", "metal"}, {"ROCm", "rocm"}, {"SYCL", "sycl"}, {"BLAS", "blas"}};

std::string lower(std::string s) {
    std::transform(s.begin(), s.end(), s.begin(), [](unsigned char c) { return std::tolower(c); });
    return s;
}

std::string kind_of(ggml_backend_dev_t dev) {
    switch (ggml_backend_dev_type(dev)) {
        case GGML_BACKEND_DEVICE_TYPE_CPU: return "cpu";
        case GGML_BACKEND_DEVICE_TYPE_GPU: return "gpu";
        case GGML_BACKEND_DEVICE_TYPE_IGPU: return "igpu";
        default: return "accel";
    }
}

DeviceInfo describe(int index, ggml_backend_dev_t dev) {
    DeviceInfo info;
    info.index = index;
    info.name = ggml_backend_dev_name(dev);
    info.description = ggml_backend_dev_description(dev);
    info.kind = kind_of(dev);
    const std::string reg = ggml_backend_reg_name(ggml_backend_dev_backend_reg(dev));
    const auto known = BACKEND_NAMES.find(reg);
    info.backend = known == BACKEND_NAMES.end() ? lower(reg) : known->second;
    ggml_backend_dev_memory(dev, &info.memory_free, &info.memory_total);
    return info;
}

bool is_backend_library(const std::string & file) {
    return file.rfind("libggml-", 0) == 0 && file.rfind("libggml-base", 0) != 0 &&
           (file.find(".so") != std::string::npos || file.find(".dylib") != std::string::npos);
}

// "libggml-cpu-haswell.so" → "cpu", "libggml-vulkan.so" → "vulkan".
std::string family(const std::string & file) {
    const size_t start = std::string("libggml-").size();
    return file.substr(start, file.find_first_of("-.", start) - start);
}

// ggml's loader is silent in release builds: the reason for a missing back end comes from dlopen itself.
void note_failures(const std::filesystem::path & folder) {
    for (const auto & entry : std::filesystem::directory_iterator(folder)) {
        const std::string file = entry.path().filename().string();
        if (!is_backend_library(file) || family(file) == "cpu") continue;
        const auto names = loaded_backends();
        const bool present = std::any_of(names.begin(), names.end(), [&](const std::string & n) {
            const auto known = BACKEND_NAMES.find(n);
            return (known == BACKEND_NAMES.end() ? lower(n) : known->second) == family(file);
        });
        if (present) continue;
        if (void * handle = dlopen(entry.path().c_str(), RTLD_NOW | RTLD_LOCAL)) {
            dlclose(handle);
            failures.push_back({entry.path().string(), "loads, but finds no device that it can use"});
        } else {
            const char * reason = dlerror();
            failures.push_back({entry.path().string(), reason ? reason : "unknown"});
        }
    }
}

// ggml tells of every library it tries; only what went wrong while computing is worth a line.
void log_errors(ggml_log_level level, const char * text, void *) {
    if (level == GGML_LOG_LEVEL_ERROR && std::string(text).rfind("load_backend", 0) != 0) std::fputs(text, stderr);
}

}  // namespace

void load_backends(const std::vector<std::string> & folders) {
    ggml_log_set(log_errors, nullptr);
    static std::set<std::string> done;
    for (const std::string & folder : folders) {
        if (!std::filesystem::is_directory(folder)) {
            failures.push_back({folder, "no such folder"});
            continue;
        }
        if (!done.insert(std::filesystem::canonical(folder).string()).second) continue;
        // A second CPU back end would register the same cores twice, so only the first folder may bring one.
        const auto names = loaded_backends();
        if (std::find(names.begin(), names.end(), "CPU") == names.end()) {
            ggml_backend_load_all_from_path(folder.c_str());
        } else {
            for (const auto & entry : std::filesystem::directory_iterator(folder)) {
                const std::string file = entry.path().filename().string();
                if (is_backend_library(file) && family(file) != "cpu") ggml_backend_load(entry.path().c_str());
            }
        }
        note_failures(folder);
    }
}

std::vector<std::string> loaded_backends() {
    std::vector<std::string> names;
    for (size_t i = 0; i < ggml_backend_reg_count(); i++) names.emplace_back(ggml_backend_reg_name(ggml_backend_reg_get(i)));
    return names;
}

std::vector<FailedLibrary> failed_libraries() { return failures; }

std::vector<DeviceInfo> list_devices() {
    std::vector<DeviceInfo> devices;
    for (size_t i = 0; i < ggml_backend_dev_count(); i++) devices.push_back(describe(static_cast<int>(i), ggml_backend_dev_get(i)));
    return devices;
}

Device::Device(ggml_backend_dev_t dev, DeviceInfo info, int threads)
    : dev_(dev), info_(std::move(info)), backend_(ggml_backend_dev_init(dev, nullptr)), cpu_(info_.kind == "cpu"), threads_(threads), lavapipe_(info_.description.find("llvmpipe") != std::string::npos) {
    if (!backend_) throw Error("INTERNAL", "The device " + info_.name + " (" + info_.description + ") could not be opened.");
    if (threads_ <= 0) threads_ = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    using SetThreads = void (*)(ggml_backend_t, int);
    set_threads_ = reinterpret_cast<SetThreads>(ggml_backend_reg_get_proc_address(ggml_backend_dev_backend_reg(dev), "ggml_backend_set_n_threads"));
    if (set_threads_) set_threads_(backend_, threads_);
    pace_ = Pace(threads_);
}

namespace {

double cpu_ms() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval & t) { return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

}  // namespace

ggml_status Device::compute(ggml_cgraph * graph) {
    // Lavapipe follows every buffer that a descriptor set names, those that the shader does not use too, so a set that outlives a buffer
    // damages the heap (seen with Mesa 22.3). ggml keeps its sets from graph to graph; with a context a graph each is written once, then used.
    if (lavapipe_) {
        ggml_backend_free(backend_);
        backend_ = ggml_backend_dev_init(dev_, nullptr);
        if (!backend_) return GGML_STATUS_FAILED;
    }
    if (!cpu_ || steady_ || !set_threads_) return ggml_backend_graph_compute(backend_, graph);
    held_back_ = pace_.threads() < threads_;
    set_threads_(backend_, pace_.threads());
    const double cpu = cpu_ms();
    const auto start = std::chrono::steady_clock::now();
    const ggml_status status = ggml_backend_graph_compute(backend_, graph);
    pace_.ran(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(), cpu_ms() - cpu);
    return status;
}

Device::~Device() { ggml_backend_free(backend_); }

ggml_backend_buffer_type_t Device::buffer_type() const { return ggml_backend_get_default_buffer_type(backend_); }

size_t Device::memory_free() const {
    size_t free = 0;
    size_t total = 0;
    ggml_backend_dev_memory(dev_, &free, &total);
    return free;
}

std::unique_ptr<Device> open_device(const std::string & wanted, int threads) {
    const auto devices = list_devices();
    int chosen = -1;
    if (wanted == "auto") {
        for (const char * kind : {"gpu", "igpu", "cpu"}) {
            for (const auto & d : devices) {
                if (chosen < 0 && d.kind == kind) chosen = d.index;
            }
        }
    } else if (!wanted.empty() && std::all_of(wanted.begin(), wanted.end(), [](unsigned char c) { return std::isdigit(c); })) {
        const int index = wanted.size() < 6 ? std::stoi(wanted) : -1;
        if (index >= 0 && index < static_cast<int>(devices.size())) chosen = index;
    } else {
        for (const auto & d : devices) {
            if (chosen < 0 && (d.backend == wanted || lower(d.name) == lower(wanted))) chosen = d.index;
        }
    }
    if (chosen < 0) {
        std::string have;
        for (const auto & d : devices) have += (have.empty() ? "" : ", ") + std::to_string(d.index) + " = " + d.name + " (" + d.backend + ")";
        throw Error("UNSUPPORTED", "No device \"" + wanted + "\" on this machine. There is: " + (have.empty() ? "none (no ggml back end was loaded)" : have) + ".");
    }
    return std::make_unique<Device>(ggml_backend_dev_get(chosen), devices[chosen], threads);
}

}  // namespace sidequest::backend
