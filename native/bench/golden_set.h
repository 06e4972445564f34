// A golden folder: reference tensors by file, and every weights file in it by the parts that it holds.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "weights/container.h"
#include "weights/part.h"

namespace sidequest::bench {

/// One file of reference tensors.
class Golden {
  public:
    explicit Golden(const std::string & path) : container_(weights::open_container(path)) {}
    bool has(const std::string & name) const { return container_.find(name) != nullptr; }
    /// Throws MODEL_INVALID naming file and tensor.
    const weights::Stored & at(const std::string & name) const;
    std::vector<float> floats(const std::string & name) const;
    std::vector<int32_t> ints(const std::string & name) const;
    std::vector<uint8_t> bytes(const std::string & name) const;
    const std::vector<int64_t> & shape(const std::string & name) const { return at(name).shape; }
    /// Names that start with `prefix`, without it.
    std::vector<std::string> with_prefix(const std::string & prefix) const;

  private:
    weights::Container container_;
};

/// A path that one part can be opened from.
struct Source {
    weights::Kind kind;
    std::string path;
    std::string label;   ///< relative to the folder
    std::string family;  ///< its topmost folder under weights/: parts of one family belong together
};

struct GoldenSet {
    std::string folder;
    std::map<std::string, std::string> goldens;  ///< name without ending → path
    std::vector<Source> sources;
    weights::Hints hints;                        ///< the configs of manifest.json: what files without metadata do not state
    std::vector<std::string> unrecognised;       ///< "path: reason"

    bool has(const std::string & name) const { return goldens.count(name) > 0; }
};

/// Recognises everything by content; file names and layouts may be others than the public set's. Throws MODEL_NOT_FOUND.
GoldenSet scan_golden_set(const std::string & folder);

}  // namespace sidequest::bench
