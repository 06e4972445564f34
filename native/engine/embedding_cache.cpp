#include "engine/embedding_cache.h"

namespace sidequest::engine {

std::string EmbeddingCache::key(const std::vector<int32_t> & t5_ids, int64_t t5_length, const std::vector<int32_t> & clip_ids) {
    std::string k;
    const auto append = [&](const std::vector<int32_t> & ids) {
        const int64_t n = static_cast<int64_t>(ids.size());
        k.append(reinterpret_cast<const char *>(&n), sizeof n);
        k.append(reinterpret_cast<const char *>(ids.data()), ids.size() * sizeof(int32_t));
    };
    k.append(reinterpret_cast<const char *>(&t5_length), sizeof t5_length);
    append(t5_ids);
    append(clip_ids);
    return k;
}

std::shared_ptr<const Embedding> EmbeddingCache::find(const std::string & key) {
    const auto found = entries_.find(key);
    if (found == entries_.end()) {
        counters_.misses++;
        return nullptr;
    }
    counters_.hits++;
    ages_.splice(ages_.begin(), ages_, found->second.age);
    return found->second.embedding;
}

void EmbeddingCache::insert(const std::string & key, std::shared_ptr<const Embedding> embedding) {
    const size_t needed = cost(key, *embedding);
    if (needed > limit_ || entries_.count(key)) return;
    while (counters_.bytes + needed > limit_) {
        const auto oldest = entries_.find(ages_.back());
        counters_.bytes -= cost(oldest->first, *oldest->second.embedding);
        entries_.erase(oldest);
        ages_.pop_back();
    }
    ages_.push_front(key);
    entries_[key] = {std::move(embedding), ages_.begin()};
    counters_.bytes += needed;
}

}  // namespace sidequest::engine
