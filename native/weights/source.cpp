// One part inside a container, its stored names translated into canonical ones: what the shape rules ask.
#include "weights/source.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <set>
#include <stdexcept>

#include "weights/failure.h"

namespace sidequest::weights {

namespace {

constexpr int64_t max_blocks = 1024;  // a larger index is corruption, not a model

bool ends_with(const std::string & text, std::string_view tail) {
    return text.size() >= tail.size() && std::string_view(text).substr(text.size() - tail.size()) == tail;
}

bool begins_with(const std::string & text, std::string_view head) { return std::string_view(text).substr(0, head.size()) == head; }

/// What config.json calls itself, by kind.
bool config_fits(Kind kind, const json::Value & config) {
    static const std::vector<std::pair<const char *, const char *>> classes[] = {
        {{"_class_name", "FluxTransformer2DModel"}},
        {{"model_type", "t5"}},
        {{"model_type", "clip_text_model"}, {"model_type", "clip"}},
        {{"_class_name", "AutoencoderKL"}},
    };
    for (const auto & [key, wanted] : classes[static_cast<size_t>(kind)]) {
        const auto * value = config.find(key);
        const auto * text = value ? value->as<std::string>() : nullptr;
        if (text && *text == wanted) return true;
    }
    return false;
}

}  // namespace

std::vector<Candidate> find_candidates(const Container & container) {
    std::vector<Candidate> out;
    for (const Layout & layout : layouts()) {
        std::set<std::string> prefixes;
        for (const Stored & tensor : container.tensors)
            for (std::string_view signature : layout.signatures)
                if (ends_with(tensor.name, signature)) {
                    std::string prefix = tensor.name.substr(0, tensor.name.size() - signature.size());
                    if (prefix.empty() || prefix.back() == '.') prefixes.insert(prefix);
                }
        for (const std::string & prefix : prefixes) out.push_back({&layout, prefix});
    }
    return out;
}

Source::Source(const Container & container, const Candidate & candidate, const std::vector<Candidate> & all, const Hints & hints)
    : container_(container), candidate_(candidate), hints_(hints), only_part_(all.size() == 1) {
    const std::string & prefix = candidate.prefix;
    std::vector<std::pair<const Stored *, std::string_view>> mine;
    for (const Stored & tensor : container.tensors) {
        if (!begins_with(tensor.name, prefix)) continue;
        bool another = std::any_of(all.begin(), all.end(), [&](const Candidate & other) {
            return other.prefix.size() > prefix.size() && begins_with(tensor.name, other.prefix);
        });
        if (!another) mine.emplace_back(&tensor, std::string_view(tensor.name).substr(prefix.size()));
    }
    std::vector<int64_t> numbers;
    std::string_view rest;
    if (const char * pattern = candidate.layout->level_pattern)
        for (const auto & [tensor, name] : mine)
            if (match(pattern, name, 0, numbers, rest)) levels_ = std::max(levels_, std::min(numbers[0], max_blocks) + 1);
    for (const auto & [tensor, name] : mine) place(*tensor, name);
    configs_.push_back(&container.metadata);
    read_folder_config();
}

void Source::place(const Stored & tensor, std::string_view name) {
    for (std::string_view tail : {".scale_weight", ".weight_scale"})
        if (ends_with(tensor.name, tail)) {
            scales_[std::string(name.substr(0, name.size() - tail.size())) + ".weight"] = &tensor;
            return;
        }
    std::vector<int64_t> numbers;
    std::string_view rest;
    std::string canonical(name);
    size_t piece = 0, pieces = 1;
    auto join = Rule::Join::rows;
    for (const Rule & rule : candidate_.layout->rules) {
        size_t i = 0;
        while (i < rule.stored.size() && !match(rule.stored[i], name, levels_, numbers, rest)) ++i;
        if (i == rule.stored.size()) continue;
        canonical = fill(rule.canonical, levels_, numbers, rest);
        piece = i;
        pieces = rule.stored.size();
        join = rule.join;
        break;
    }
    Entry & entry = entries_[canonical];
    if (entry.pieces.empty()) entry.join = join;
    entry.pieces.resize(std::max(entry.pieces.size(), pieces));
    const Stored *& place = entry.pieces[piece];
    if (place && join == Rule::Join::fallback) return;
    if (place && entry.join != Rule::Join::fallback)
        invalid(container_.file_of(tensor), tensor.name,
                "is there in two spellings; the other is " + json_quote(place->name) + ". The file is mixed up: get another copy");
    entry.join = join;
    place = &tensor;
}

/// A config.json beside the file counts only when it names this kind of model.
void Source::read_folder_config() {
    auto file = std::filesystem::path(container_.files.at(0)->path()).parent_path() / "config.json";
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored)) return;
    auto mapped = MappedFile::open(file.string());
    try {
        folder_config_ = json::parse({reinterpret_cast<const char *>(mapped->data()), mapped->size()});
    } catch (const std::runtime_error & broken) {
        invalid(file.string(), "", std::string("cannot be read (") + broken.what() + "). Download it again");
    }
    if (!config_fits(candidate_.layout->kind, folder_config_)) return;
    const auto * inner = folder_config_.find("text_config");
    if (const auto * members = (inner ? inner : &folder_config_)->as<json::Object>()) configs_.push_back(members);
}

void Source::fail(const std::string & name, const std::string & what) const {
    auto entry = entries_.find(name);
    const Stored * tensor = nullptr;
    if (entry != entries_.end())
        for (const Stored * piece : entry->second.pieces)
            if (piece && !tensor) tensor = piece;
    if (tensor) invalid(container_.file_of(*tensor), tensor->name, what);
    invalid(container_.path, stored_name(name, 0), what);
}

std::string Source::stored_name(const std::string & canonical, size_t piece) const {
    std::vector<int64_t> numbers;
    std::string_view rest;
    for (const Rule & rule : candidate_.layout->rules)
        if (rule.join != Rule::Join::fallback && match(rule.canonical, canonical, levels_, numbers, rest))
            return candidate_.prefix + fill(rule.stored[piece], levels_, numbers, rest);
    return candidate_.prefix + canonical;
}

std::vector<int64_t> Source::shape(const std::string & name, size_t axes) const {
    auto found = entries_.find(name);
    size_t missing = 0;
    if (found != entries_.end()) {
        const auto & pieces = found->second.pieces;
        missing = static_cast<size_t>(std::find(pieces.begin(), pieces.end(), nullptr) - pieces.begin());
    }
    if (found == entries_.end() || missing < found->second.pieces.size()) {
        const std::string & path = container_.files.size() == 1 ? container_.files[0]->path() : container_.path;
        std::string hint = path.find("-of-0") != std::string::npos ? "This is one shard: name the folder or the .index.json instead"
                                                                   : "The file is incomplete or another kind of model: get another copy";
        invalid(path, stored_name(name, missing),
                "is missing, which this part (" + std::string(kind_name(candidate_.layout->kind)) + ", names of " +
                    candidate_.layout->name + ") needs. " + hint);
    }
    std::vector<int64_t> sum;
    for (const Stored * piece : found->second.pieces) {
        if (piece->shape.size() != axes)
            invalid(container_.file_of(*piece), piece->name,
                    "has shape " + shape_text(piece->shape) + ", expected " + std::to_string(axes) + (axes == 1 ? " axis" : " axes") +
                        ". It is corrupt or another kind of model");
        if (sum.empty())
            sum = piece->shape;
        else if (__builtin_add_overflow(sum[0], piece->shape[0], &sum[0]))
            invalid(container_.file_of(*piece), piece->name, "has the impossible shape " + shape_text(piece->shape));
        for (int64_t axis : piece->shape)
            if (axis < 1 || axis > (int64_t(1) << 31))
                invalid(container_.file_of(*piece), piece->name,
                        "has the impossible shape " + shape_text(piece->shape) + ". It is corrupt: download it again");
    }
    return sum;
}

int64_t Source::count(const std::string & prefix) const {
    int64_t highest = -1;
    for (auto it = entries_.lower_bound(prefix); it != entries_.end() && begins_with(it->first, prefix); ++it) {
        int64_t n = -1;
        const std::string & name = it->first;
        auto [end, error] = std::from_chars(name.data() + prefix.size(), name.data() + name.size(), n);
        if (error != std::errc() || n < 0 || end == name.data() + name.size() || *end != '.') continue;
        if (n >= max_blocks)
            fail(name, "has a block number beyond " + std::to_string(max_blocks - 1) + ". The file is corrupt: download it again");
        highest = std::max(highest, n);
    }
    return highest + 1;
}

const json::Value * Source::stated_value(const std::vector<const char *> & keys) const {
    for (const json::Object * config : configs_)
        for (const char * key : keys)
            for (const auto & [name, value] : *config)
                if (name == key && !value.as<std::nullptr_t>()) return &value;
    return nullptr;
}

void Source::trust_metadata_if(const std::vector<const char *> & keys, int64_t width) {
    auto claimed = stated(keys);
    if (!claimed || *claimed == static_cast<double>(width)) return;
    if (only_part_)
        invalid(container_.path, "",
                "its metadata or config.json states a width (" + std::string(keys[0]) + ") of " +
                    std::to_string(static_cast<int64_t>(*claimed)) + ", the tensors have " + std::to_string(width) +
                    ". The files are mixed up: put the config that belongs to them beside them");
    configs_.clear();
}

void Source::consult(const std::vector<std::pair<const char *, int64_t>> & sizes) {
    const auto states = [](const json::Object & hint, const char * key, int64_t size) {
        double number = 0;
        return std::any_of(hint.begin(), hint.end(), [&](const auto & member) {
            return member.first == key && member.second.number(number) && number == static_cast<double>(size);
        });
    };
    for (const json::Object & hint : hints_) {
        if (!std::all_of(sizes.begin(), sizes.end(), [&](const auto & s) { return states(hint, s.first, s.second); })) continue;
        configs_.push_back(&hint);
        return;
    }
}

std::optional<double> Source::stated(const std::vector<const char *> & keys) const {
    const json::Value * value = stated_value(keys);
    double number = 0;
    if (!value || !value->number(number)) return std::nullopt;
    if (number < -1e15 || number > 1e15) invalid(container_.path, "", std::string("its metadata states an impossible ") + keys[0]);
    return number;
}

std::vector<int64_t> Source::stated_list(const std::vector<const char *> & keys) const {
    std::vector<int64_t> out;
    const json::Value * value = stated_value(keys);
    if (const auto * items = value ? value->as<json::Array>() : nullptr)
        for (const auto & item : *items)
            if (const auto * n = item.as<int64_t>()) out.push_back(*n);
    return out;
}

}  // namespace sidequest::weights
