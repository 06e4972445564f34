// A part of FLUX (transformer, text encoder, VAE) opened from whatever file or folder people have, mapped and fully checked.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "weights/dims.h"
#include "weights/json.h"
#include "weights/tensor.h"

namespace sidequest::weights {

struct RawKey;
enum class Kind { transformer, t5, clip, vae };
const char * kind_name(Kind kind);

/// A file that stays mapped (read only, page aligned) while the Part lives: what a zero-copy buffer can be laid over.
struct Mapping {
    const void * base;
    size_t size;
    std::string path;
};

/// Shapes: a Linear weight [out, in] has ne {in, out, 1, 1}; a conv weight [out, in, kh, kw] has ne {kw, kh, in, out}.
/// The VAE's attention q, k, v, proj_out always show as Linear (ne {C, C, 1, 1}), whichever way they are stored; nin_shortcut stays a conv.
/// Types are as stored (so biases and norms may be f32, f16 or bf16, or quantised nowhere); fp8 shows as bf16.
/// Every tensor that `dims` calls for is there with that shape, else open_part had thrown; nothing more is listed.
class Part {
  public:
    Kind kind() const;
    const std::string & path() const;    ///< as given to open_part
    const std::string & layout() const;  ///< such as "bfl", "diffusers", "llama.cpp", "hf", with prefix and container, for people
    size_t nbytes() const;               ///< sum over all tensors

    const Tensor & at(const std::string & name) const;  ///< throws MODEL_INVALID naming file and tensor
    const Tensor * find(const std::string & name) const;
    const std::vector<Tensor> & tensors() const;  ///< in model order (first used first)
    std::vector<std::string> names() const;
    const std::vector<Mapping> & mappings() const;

    /// The same part with some of its tensors alone; path, dimensions and mappings stay.
    Part only(const std::function<bool(const Tensor &)> & wanted) const;

    const TransformerDims & transformer() const;  ///< each throws INTERNAL when kind() is another
    const T5Dims & t5() const;
    const ClipDims & clip() const;
    const VaeDims & vae() const;

    /// Keys of the GGUF file that the part came from, raw; empty for safetensors.
    std::vector<RawKey> raw_keys() const;

    struct State;
    explicit Part(std::shared_ptr<const State> state);

  private:
    std::shared_ptr<const State> state_;
};

/// Configs known from elsewhere: where neither file nor folder states what no shape tells (RoPE axes, CLIP heads), the first one
/// whose sizes are those of the tensors counts.
using Hints = std::vector<json::Object>;

/// Opens one part. `path`: a .safetensors or .gguf file, an index json of shards, a component folder, a diffusers model
/// folder, or an all-in-one checkpoint. Throws sidequest::Error MODEL_NOT_FOUND (no such path) or MODEL_INVALID (naming
/// file and tensor, with data_json {"path","tensor"?}); nothing is allocated but tables.
Part open_part(Kind kind, const std::string & path, const Hints & hints = {});

/// Every part at a path, opened. Throws like open_part; MODEL_INVALID when there is none.
std::vector<Part> open_parts(const std::string & path, const Hints & hints = {});

struct PartInfo {
    Kind kind;
    std::string layout;
    std::string type;  ///< type that most of the bytes have
    size_t bytes;
    std::map<std::string, std::variant<int64_t, bool, std::string>> details;
};

PartInfo identify(const Part & part);

/// Every part that a path holds, recognised from tensors alone and fully checked. Throws like open_parts.
std::vector<PartInfo> identify(const std::string & path, const Hints & hints = {});

}  // namespace sidequest::weights
