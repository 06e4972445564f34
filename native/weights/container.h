// What a file (or set of shards) holds before anybody knows what it means: named tensors in mappings, and metadata.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "weights/encoding.h"
#include "weights/json.h"
#include "weights/mapped_file.h"

namespace sidequest::weights {

struct Stored {
    std::string name;
    Encoding encoding;
    std::string dtype;           ///< as the file spells it
    std::vector<int64_t> shape;  ///< slowest first, as PyTorch prints it
    const uint8_t * data;
    size_t nbytes;
    size_t elements;
    size_t file;  ///< index into Container::files
};

/// A GGUF key with its type and value as they stand in the file, for copying on unchanged.
struct RawKey {
    std::string key;
    const uint8_t * data;  ///< from the type word to the end of the value
    size_t nbytes;
};

struct Container {
    std::string path;          ///< the file, the index or the folder that was opened
    const char * format = "";  ///< "safetensors" or "gguf"
    std::vector<std::shared_ptr<const MappedFile>> files;
    std::vector<Stored> tensors;
    std::unordered_map<std::string, size_t> index;  ///< name → tensors
    json::Object metadata;                          ///< GGUF scalars, strings and short arrays; safetensors' config object
    std::vector<RawKey> raw_keys;                   ///< GGUF only

    const Stored * find(const std::string & name) const;
    const std::string & file_of(const Stored & tensor) const { return files[tensor.file]->path(); }
    /// Adds a tensor; throws MODEL_INVALID for a second one of the same name.
    void add(Stored tensor);
};

/// Product of a shape's axes; nothing when negative or beyond 2^62.
std::optional<size_t> element_count(const std::vector<int64_t> & shape);

/// Throws MODEL_INVALID when two tensors of one file share bytes.
void refuse_overlaps(const Container & container, size_t file);

void read_safetensors(Container & into, std::shared_ptr<const MappedFile> file);
void read_gguf(Container & into, std::shared_ptr<const MappedFile> file);

/// Opens one file (format told by its first bytes) or a shard index. Throws MODEL_NOT_FOUND, MODEL_INVALID.
Container open_container(const std::string & path);

}  // namespace sidequest::weights
