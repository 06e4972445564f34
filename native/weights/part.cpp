// A part of FLUX opened from whatever file or folder people have: recognised, checked, its tensors listed.
#include "weights/part.h"

#include <algorithm>
#include <unordered_map>

#include "backend/error.h"
#include "weights/failure.h"
#include "weights/open.h"
#include "weights/shapes.h"

namespace sidequest::weights {

using Dims = std::variant<TransformerDims, T5Dims, ClipDims, VaeDims>;

struct Part::State {
    Kind kind;
    std::string path;
    std::string layout;
    std::shared_ptr<const Container> container;
    std::vector<Mapping> mappings;
    std::vector<Tensor> tensors;
    std::unordered_map<std::string, size_t> index;
    Dims dims;
    size_t nbytes = 0;
};

namespace {

Dims read_shapes(Kind kind, Source & source, std::vector<Slot> & slots) {
    switch (kind) {
        case Kind::transformer: return transformer_shapes(source, slots);
        case Kind::t5: return t5_shapes(source, slots);
        case Kind::clip: return clip_shapes(source, slots);
        case Kind::vae: break;
    }
    return vae_shapes(source, slots);
}

std::string describe(const Container & container, const Candidate & candidate) {
    std::string text = std::string(candidate.layout->name) + " " + container.format;
    if (container.files.size() > 1) text += ", " + std::to_string(container.files.size()) + " shards";
    if (!candidate.prefix.empty()) text += ", prefix " + candidate.prefix;
    return text;
}

std::shared_ptr<const Part::State> open_candidate(const std::string & path, std::shared_ptr<const Container> container,
                                                  const Candidate & candidate, const std::vector<Candidate> & all,
                                                  const Hints & hints) {
    auto state = std::make_shared<Part::State>();
    state->kind = candidate.layout->kind;
    state->path = path;
    state->layout = describe(*container, candidate);
    Source source(*container, candidate, all, hints);
    std::vector<Slot> slots;
    state->dims = read_shapes(state->kind, source, slots);
    state->tensors = source.assemble(slots);
    for (size_t i = 0; i < state->tensors.size(); ++i) {
        state->index.emplace(state->tensors[i].name, i);
        state->nbytes += state->tensors[i].nbytes();
    }
    for (const auto & file : container->files) state->mappings.push_back({file->data(), file->size(), file->path()});
    state->container = std::move(container);
    return state;
}

/// Candidates of one kind; where several text encoders share a checkpoint, the one that FLUX uses.
std::vector<const Candidate *> of_kind(const std::vector<Candidate> & all, Kind kind) {
    std::vector<const Candidate *> out;
    for (const Candidate & candidate : all)
        if (candidate.layout->kind == kind) out.push_back(&candidate);
    auto flux_clip =
        std::find_if(out.begin(), out.end(), [](const Candidate * c) { return c->prefix.find("clip_l.") != std::string::npos; });
    if (kind == Kind::clip && out.size() > 1 && flux_clip != out.end()) return {*flux_clip};
    return out;
}

std::string join(const std::vector<std::string> & items) {
    std::string out;
    for (const auto & item : items) out += (out.empty() ? "" : ", ") + item;
    return out;
}

}  // namespace

const char * kind_name(Kind kind) {
    static constexpr const char * names[] = {"transformer", "t5", "clip", "vae"};
    return names[static_cast<size_t>(kind)];
}

Part::Part(std::shared_ptr<const State> state) : state_(std::move(state)) {}
Kind Part::kind() const { return state_->kind; }
const std::string & Part::path() const { return state_->path; }
const std::string & Part::layout() const { return state_->layout; }
size_t Part::nbytes() const { return state_->nbytes; }
const std::vector<Tensor> & Part::tensors() const { return state_->tensors; }
const std::vector<Mapping> & Part::mappings() const { return state_->mappings; }

const Tensor * Part::find(const std::string & name) const {
    auto found = state_->index.find(name);
    return found == state_->index.end() ? nullptr : &state_->tensors[found->second];
}

const Tensor & Part::at(const std::string & name) const {
    if (const Tensor * tensor = find(name)) return *tensor;
    invalid(state_->path, name, "is not in this " + std::string(kind_name(state_->kind)));
}

Part Part::only(const std::function<bool(const Tensor &)> & wanted) const {
    auto state = std::make_shared<State>(*state_);
    state->tensors.clear();
    state->index.clear();
    state->nbytes = 0;
    for (const Tensor & tensor : state_->tensors) {
        if (!wanted(tensor)) continue;
        state->index.emplace(tensor.name, state->tensors.size());
        state->nbytes += tensor.nbytes();
        state->tensors.push_back(tensor);
    }
    return Part(std::move(state));
}

std::vector<std::string> Part::names() const {
    std::vector<std::string> out;
    for (const Tensor & tensor : state_->tensors) out.push_back(tensor.name);
    return out;
}

namespace {

template <class T>
const T & dims_of(const Dims & dims, const std::string & path) {
    if (const T * wanted = std::get_if<T>(&dims)) return *wanted;
    throw Error("INTERNAL", path + ": asked for the dimensions of another kind of part");
}

}  // namespace

const TransformerDims & Part::transformer() const { return dims_of<TransformerDims>(state_->dims, state_->path); }
const T5Dims & Part::t5() const { return dims_of<T5Dims>(state_->dims, state_->path); }
const ClipDims & Part::clip() const { return dims_of<ClipDims>(state_->dims, state_->path); }
const VaeDims & Part::vae() const { return dims_of<VaeDims>(state_->dims, state_->path); }

std::vector<RawKey> Part::raw_keys() const { return state_->container->raw_keys; }

std::vector<Part> open_parts(const std::string & path, const Hints & hints) {
    std::vector<Part> out;
    for (const Opened & opened : open_all(path, nullptr)) {
        if (opened.problem) std::rethrow_exception(opened.problem);
        auto all = find_candidates(*opened.container);
        for (Kind kind : {Kind::transformer, Kind::t5, Kind::clip, Kind::vae})
            for (const Candidate * candidate : of_kind(all, kind))
                out.emplace_back(open_candidate(opened.path, opened.container, *candidate, all, hints));
    }
    if (out.empty()) invalid(path, "", "holds no FLUX.1 transformer, T5, CLIP or VAE: none of the names by which they are told was found");
    return out;
}

Part open_part(Kind kind, const std::string & path, const Hints & hints) {
    struct Hit {
        std::shared_ptr<const Container> container;
        std::string path;
        std::vector<Candidate> all;
        Candidate candidate;
    };
    std::vector<Hit> hits;
    std::vector<std::string> places, others;
    std::exception_ptr problem;
    for (const Opened & opened : open_all(path, &kind)) {
        if (opened.problem) {
            if (!problem) problem = opened.problem;
            continue;
        }
        auto all = find_candidates(*opened.container);
        for (const Candidate * candidate : of_kind(all, kind)) {
            hits.push_back({opened.container, opened.path, all, *candidate});
            places.push_back(opened.path + (candidate->prefix.empty() ? "" : " (" + candidate->prefix + ")"));
        }
        for (const Candidate & candidate : all)
            if (candidate.layout->kind != kind) others.push_back(kind_name(candidate.layout->kind));
    }
    if (hits.size() > 1)
        invalid(path, "",
                "holds several parts of kind " + std::string(kind_name(kind)) + ": " + join(places) + ". Name the one that is meant");
    if (hits.empty() && problem) std::rethrow_exception(problem);
    if (hits.empty())
        invalid(path, "",
                "holds no " + std::string(kind_name(kind)) +
                    (others.empty() ? "; none of the names by which one is told was found" : " but: " + join(others)) +
                    ". Name the file that has the " + kind_name(kind));
    const Hit & hit = hits.front();
    return Part(open_candidate(hit.path, hit.container, hit.candidate, hit.all, hints));
}

}  // namespace sidequest::weights
