// One weight as the engine sees it: canonical name, ggml type and shape, and where its bytes come from.
#include "weights/tensor.h"

#include <sys/mman.h>
#include <unistd.h>

namespace sidequest::weights {

size_t Tensor::nbytes() const { return encoding_bytes({Encoding::Family::ggml, type}, static_cast<size_t>(elements())); }

const void * Tensor::view() const {
    constexpr uintptr_t alignment = 8;
    if (segments.size() != 1 || !segments[0].encoding.is(type) || segments[0].scale != 1.0f) return nullptr;
    return reinterpret_cast<uintptr_t>(segments[0].data) % alignment == 0 ? segments[0].data : nullptr;
}

void Tensor::read(void * dst) const {
    auto * out = static_cast<uint8_t *>(dst);
    for (const Segment & s : segments) {
        convert(s.data, s.encoding, s.scale, s.elements, type, out);
        out += encoding_bytes({Encoding::Family::ggml, type}, s.elements);
    }
}

void Tensor::read_f32(float * dst) const {
    for (const Segment & s : segments) {
        convert(s.data, s.encoding, s.scale, s.elements, GGML_TYPE_F32, reinterpret_cast<uint8_t *>(dst));
        dst += s.elements;
    }
}

namespace {

uintptr_t page_size() {
    static const auto size = static_cast<uintptr_t>(sysconf(_SC_PAGESIZE));
    return size;
}

}  // namespace

void Tensor::release() const {
    // Whole pages alone: the outermost hold a neighbour's bytes too.
    const uintptr_t page = page_size();
    for (const Segment & s : segments) {
        uintptr_t begin = (reinterpret_cast<uintptr_t>(s.data) + page - 1) / page * page;
        uintptr_t end = (reinterpret_cast<uintptr_t>(s.data) + s.nbytes) / page * page;
        if (begin < end) madvise(reinterpret_cast<void *>(begin), end - begin, MADV_DONTNEED);
    }
}

void Tensor::fetch() const {
    const uintptr_t page = page_size();
    for (const Segment & s : segments) {
        const uintptr_t begin = reinterpret_cast<uintptr_t>(s.data) / page * page;
        const uintptr_t end = reinterpret_cast<uintptr_t>(s.data) + s.nbytes;
        madvise(reinterpret_cast<void *>(begin), end - begin, MADV_WILLNEED);
        volatile uint8_t touched = 0;
        for (uintptr_t at = begin; at < end; at += page) touched = *reinterpret_cast<const uint8_t *>(at);
        (void)touched;
    }
}

}  // namespace sidequest::weights
