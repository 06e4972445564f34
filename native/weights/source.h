// One part inside a container, its stored names translated into canonical ones: what the shape rules ask.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "weights/container.h"
#include "weights/layout.h"

namespace sidequest::weights {

/// Where a part was recognised: a naming scheme and what stands before each name.
struct Candidate {
    const Layout * layout;
    std::string prefix;
};

/// All parts in a container, told by the signatures of the naming schemes.
std::vector<Candidate> find_candidates(const Container & container);

/// What one canonical tensor must look like. `shape`: slowest axis first.
struct Slot {
    std::string name;
    std::vector<int64_t> shape;
    std::vector<int64_t> rows = {};  ///< heights of the row blocks, when the scheme may store it in pieces
    bool flat = false;               ///< a 1x1 conv that may be stored as a matrix, and is shown as one
};

class Source {
  public:
    /// Throws MODEL_INVALID when two stored tensors claim one canonical place.
    Source(const Container & container, const Candidate & candidate, const std::vector<Candidate> & all, const Hints & hints);

    bool has(const std::string & name) const { return entries_.count(name) != 0; }
    /// Shape of a tensor, row blocks summed; throws MODEL_INVALID when it is missing or not of `axes` axes.
    std::vector<int64_t> shape(const std::string & name, size_t axes) const;
    /// One more than the highest number that follows `prefix` in a canonical name; 0 when there is none.
    int64_t count(const std::string & prefix) const;

    /// Throws MODEL_INVALID (or, when the container has several parts, distrusts the metadata) if metadata states another width.
    void trust_metadata_if(const std::vector<const char *> & keys, int64_t width);
    /// Lets the first hint count, after the file's own metadata, that states all of these sizes.
    void consult(const std::vector<std::pair<const char *, int64_t>> & sizes);
    std::optional<double> stated(const std::vector<const char *> & keys) const;
    std::vector<int64_t> stated_list(const std::vector<const char *> & keys) const;

    /// Checks every slot and that nothing else is there; returns the tensors in the order of the slots.
    std::vector<Tensor> assemble(const std::vector<Slot> & slots) const;

    [[noreturn]] void fail(const std::string & name, const std::string & what) const;
    const std::string & path() const { return container_.path; }

  private:
    struct Entry {
        std::vector<const Stored *> pieces;  ///< null where a row block is missing
        Rule::Join join = Rule::Join::rows;
    };
    const Container & container_;
    const Candidate & candidate_;
    const Hints & hints_;
    bool only_part_;
    int64_t levels_ = 0;
    std::map<std::string, Entry> entries_;
    std::map<std::string, const Stored *> scales_;  ///< canonical base name → factor of a scaled fp8 tensor
    std::vector<const json::Object *> configs_;
    json::Value folder_config_;

    void place(const Stored & tensor, std::string_view name);
    void read_folder_config();
    const json::Value * stated_value(const std::vector<const char *> & keys) const;
    std::string stored_name(const std::string & canonical, size_t piece) const;
    Tensor build(const Slot & slot, const Entry & entry) const;
    float scale_of(const std::string & name, const Stored & stored) const;
};

}  // namespace sidequest::weights
