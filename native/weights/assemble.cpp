// Turns checked slots into tensors: which stored bytes, in which order, seen as which type.
#include <algorithm>

#include "weights/failure.h"
#include "weights/source.h"

namespace sidequest::weights {

namespace {

/// Trailing axes of 1 do not matter where a 1x1 conv may be stored as a matrix.
bool same_shape(std::vector<int64_t> stored, const std::vector<int64_t> & wanted, bool flat) {
    while (flat && stored.size() > wanted.size() && stored.back() == 1) stored.pop_back();
    return stored == wanted;
}

bool is_float(const Encoding & encoding) { return encoding.family != Encoding::Family::ggml || !ggml_is_quantized(encoding.type); }

/// The type to show: fp8 as bf16, mixed floats and blocks that do not fit the rows as f32, everything else as stored.
ggml_type shown_type(const std::vector<const Stored *> & pieces, int64_t row) {
    const Encoding & first = pieces[0]->encoding;
    bool equal = std::all_of(pieces.begin(), pieces.end(), [&](const Stored * p) { return p->encoding == first; });
    if (!equal) return GGML_TYPE_F32;
    if (first.family != Encoding::Family::ggml) return GGML_TYPE_BF16;
    return row % ggml_blck_size(first.type) == 0 ? first.type : GGML_TYPE_F32;
}

}  // namespace

float Source::scale_of(const std::string & name, const Stored & stored) const {
    std::string base = stored.name.substr(candidate_.prefix.size());
    auto found = scales_.find(base);
    if (found == scales_.end()) return 1.0f;
    const Stored & factor = *found->second;
    if (factor.elements != 1 || !factor.encoding.is(GGML_TYPE_F32))
        invalid(container_.file_of(factor), factor.name,
                "must be one F32 number to scale " + json_quote(name) +
                    "; finer scales are not supported. Get a plain fp8, bf16 or GGUF version");
    float scale = 1.0f;
    convert(factor.data, factor.encoding, 1.0f, 1, GGML_TYPE_F32, reinterpret_cast<uint8_t *>(&scale));
    if (!(scale > 0.0f && scale < 1e30f))
        invalid(container_.file_of(factor), factor.name, "is no usable scale. The file is corrupt: download it again");
    if (scale != 1.0f && stored.encoding.family == Encoding::Family::ggml)
        invalid(container_.file_of(factor), factor.name,
                "scales a tensor that is not fp8 but " + stored.dtype + ". Get a plain fp8, bf16 or GGUF version");
    return scale;
}

Tensor Source::build(const Slot & slot, const Entry & entry) const {
    const auto & pieces = entry.pieces;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Stored & piece = *pieces[i];
        const std::string & path = container_.file_of(piece);
        std::vector<int64_t> wanted = slot.shape;
        if (pieces.size() > 1 && slot.rows.size() != pieces.size())
            invalid(path, piece.name, "must be stored in one piece here. The file is mixed up: get another copy");
        if (pieces.size() > 1) wanted[0] = slot.rows[i];
        if (!same_shape(piece.shape, wanted, slot.flat))
            invalid(path, piece.name,
                    "has shape " + shape_text(piece.shape) + ", expected " + shape_text(wanted) +
                        " going by the other tensors. It is corrupt or belongs to another model");
        if (piece.encoding.family == Encoding::Family::other)
            invalid(path, piece.name, "has type " + piece.dtype + ", which cannot be a weight. Get a f32, f16, bf16, fp8 or GGUF version");
        if (slot.shape.size() == 1 && !is_float(piece.encoding))
            invalid(path, piece.name, "is a bias or norm quantised to " + piece.dtype + "; these must be floats. Get another conversion");
        if (!(piece.encoding == pieces[0]->encoding) && !(is_float(piece.encoding) && is_float(pieces[0]->encoding)))
            invalid(path, piece.name,
                    "has type " + piece.dtype + " but its sibling " + json_quote(pieces[0]->name) + " has " + pieces[0]->dtype +
                        "; they cannot be joined. Get a version that quantises q, k and v alike");
    }
    Tensor out{slot.name, shown_type(pieces, slot.shape.back()), {1, 1, 1, 1}, {}, static_cast<int>(pieces[0]->file)};
    for (size_t i = 0; i < slot.shape.size(); ++i) out.ne[i] = slot.shape[slot.shape.size() - 1 - i];
    for (const Stored * piece : pieces)
        out.segments.push_back({piece->data, piece->nbytes, piece->elements, piece->encoding, scale_of(slot.name, *piece)});
    if (entry.join == Rule::Join::swap_halves) {
        Segment whole = out.segments[0];
        if (whole.encoding.family == Encoding::Family::ggml &&
            whole.elements / 2 % static_cast<size_t>(ggml_blck_size(whole.encoding.type)) != 0)
            invalid(container_.file_of(*pieces[0]), pieces[0]->name,
                    "has halves that end inside a block of " + pieces[0]->dtype + ". Get another conversion");
        Segment half = {whole.data, whole.nbytes / 2, whole.elements / 2, whole.encoding, whole.scale};
        Segment upper = half;
        upper.data += half.nbytes;
        out.segments = {upper, half};
    }
    return out;
}

std::vector<Tensor> Source::assemble(const std::vector<Slot> & slots) const {
    std::vector<Tensor> out;
    std::map<std::string, bool> wanted;
    for (const Slot & slot : slots) {
        wanted[slot.name] = true;
        auto found = entries_.find(slot.name);
        // A flat slot may have either number of axes; shape() only has to say what is missing.
        size_t axes = slot.shape.size();
        if (slot.flat && found != entries_.end() && found->second.pieces[0]) axes = found->second.pieces[0]->shape.size();
        shape(slot.name, axes);
        out.push_back(build(slot, found->second));
    }
    for (const auto & [name, entry] : entries_) {
        if (wanted.count(name)) continue;
        for (const Stored * piece : entry.pieces) {
            if (!piece) continue;
            std::string_view bare = std::string_view(piece->name).substr(candidate_.prefix.size());
            if (!is_ignored(*candidate_.layout, bare))
                invalid(container_.file_of(*piece), piece->name,
                        "has no place in a FLUX.1 " + std::string(kind_name(candidate_.layout->kind)) + " (names of " +
                            candidate_.layout->name + "). This is another model family, an adapter, or two files mixed up");
        }
    }
    return out;
}

}  // namespace sidequest::weights
