#include "weights/store.h"

#include <unistd.h>

#include <cstring>

#include "backend/error.h"
#include "ggml-alloc.h"

namespace sidequest::weights {

namespace {

bool lies_in_mapping(const backend::Device & device, const Tensor & t, const Placement & p) {
    const size_t element = ggml_type_size(t.type);
    return device.is_cpu() && !p.buffer && p.type == t.type && t.view() != nullptr &&
           (ggml_is_quantized(t.type) || reinterpret_cast<uintptr_t>(t.view()) % element == 0);
}

size_t placed_bytes(const Tensor & t, ggml_type type) {
    return ggml_row_size(type, t.ne[0]) * t.ne[1] * t.ne[2] * t.ne[3];
}

// Bytes of `t` in the wanted type.
const void * bytes_of(const Tensor & t, ggml_type type, std::vector<uint8_t> & scratch) {
    if (type == t.type) {
        if (const void * view = t.view()) return view;
        scratch.resize(t.nbytes());
        t.read(scratch.data());
        return scratch.data();
    }
    std::vector<float> wide(t.elements());
    t.read_f32(wide.data());
    scratch.resize(placed_bytes(t, type));
    if (type == GGML_TYPE_F32) {
        std::memcpy(scratch.data(), wide.data(), scratch.size());
    } else {
        ggml_quantize_chunk(type, wide.data(), scratch.data(), 0, t.elements() / t.ne[0], t.ne[0], nullptr);
    }
    return scratch.data();
}

}  // namespace

void Store::declare(const Place & place) {
    ctx_ = ggml_init({(part_.tensors().size() + 1) * ggml_tensor_overhead(), nullptr, true});
    for (const auto & t : part_.tensors()) {
        ggml_tensor * made = ggml_new_tensor_4d(ctx_, place(t).type, t.ne[0], t.ne[1], t.ne[2], t.ne[3]);
        ggml_set_name(made, t.name.c_str());
        tensors_[t.name] = made;
    }
}

Store::Store(const Part & part, const Place & place) : part_(part) {
    declare(place);
    // Any address that is not null tells the allocator that these need no room in the arena.
    for (auto & [name, t] : tensors_) t->data = reinterpret_cast<void *>(uintptr_t{64});
}

Store::Store(backend::Device & device, const Part & part, const Place & place, const std::function<void(size_t)> & progress) : part_(part) {
    declare(place);

    struct Group {
        size_t bytes = 0;
        std::vector<std::pair<const Tensor *, ggml_tensor *>> members;
    };
    std::map<ggml_backend_buffer_type_t, Group> groups;
    std::vector<ggml_backend_buffer_t> views(part.mappings().size(), nullptr);

    for (const auto & t : part.tensors()) {
        const Placement p = place(t);
        ggml_tensor * made = tensors_[t.name];
        if (lies_in_mapping(device, t, p)) {
            auto & view = views[t.mapping];
            if (!view) {
                const auto & m = part.mappings()[t.mapping];
                view = ggml_backend_cpu_buffer_from_ptr(const_cast<void *>(m.base), m.size);
                ggml_backend_buffer_set_usage(view, GGML_BACKEND_BUFFER_USAGE_WEIGHTS);
                buffers_.push_back(view);
            }
            ggml_backend_tensor_alloc(view, made, const_cast<void *>(t.view()));
            mapped_ += t.nbytes();
            continue;
        }
        const ggml_backend_buffer_type_t type = p.buffer ? p.buffer : device.buffer_type();
        groups[type].members.emplace_back(&t, made);
    }

    size_t done = mapped_;
    std::vector<uint8_t> scratch;
    for (auto & [type, group] : groups) {
        const size_t alignment = ggml_backend_buft_get_alignment(type);
        const size_t limit = ggml_backend_buft_get_max_size(type);
        const auto padded = [&](ggml_tensor * t) { return GGML_PAD(ggml_backend_buft_get_alloc_size(type, t), alignment); };
        for (size_t first = 0; first < group.members.size();) {
            size_t bytes = 0;
            size_t last = first;
            while (last < group.members.size() && (last == first || bytes + padded(group.members[last].second) <= limit)) {
                bytes += padded(group.members[last++].second);
            }
            ggml_backend_buffer_t buffer = ggml_backend_buft_alloc_buffer(type, bytes + alignment);
            if (!buffer) {
                release();
                throw Error("OUT_OF_MEMORY", std::string("No room for the weights of ") + weights::kind_name(part.kind()) + " on " + device.info().name + ".",
                            "{\"needed\":" + std::to_string(bytes) + ",\"available\":" + std::to_string(device.memory_free()) + "}");
            }
            ggml_backend_buffer_set_usage(buffer, GGML_BACKEND_BUFFER_USAGE_WEIGHTS);
            buffers_.push_back(buffer);
            owned_ += bytes;
            char * at = static_cast<char *>(ggml_backend_buffer_get_base(buffer));
            for (; first < last; first++) {
                auto & [source, made] = group.members[first];
                ggml_backend_tensor_alloc(buffer, made, at);
                at += padded(made);
                ggml_backend_tensor_set(made, bytes_of(*source, made->type, scratch), 0, ggml_nbytes(made));
                source->release();  // the copy is what counts from now on
                progress(done += source->nbytes());
            }
        }
    }
    progress(part.nbytes());
}

Store::~Store() { release(); }

void Store::release() {
    for (ggml_backend_buffer_t b : buffers_) ggml_backend_buffer_free(b);
    buffers_.clear();
    if (ctx_) ggml_free(ctx_);
    ctx_ = nullptr;
}

ggml_tensor * Store::find(const std::string & name) const {
    const auto found = tensors_.find(name);
    return found == tensors_.end() ? nullptr : found->second;
}

ggml_tensor * Store::at(const std::string & name) const {
    if (ggml_tensor * t = find(name)) return t;
    throw Error("INTERNAL", std::string("The ") + weights::kind_name(part_.kind()) + " has no tensor \"" + name + "\".");
}

size_t owned_bytes(const backend::Device & device, const Part & part, const Store::Place & place) {
    size_t bytes = 0;
    for (const auto & t : part.tensors()) {
        const Placement p = place(t);
        if (!lies_in_mapping(device, t, p)) bytes += placed_bytes(t, p.type);
    }
    return bytes;
}

}  // namespace sidequest::weights
