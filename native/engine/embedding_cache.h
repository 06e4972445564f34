// Prompt embeddings kept between jobs: least recently used go first once the byte bound is reached.
#pragma once

#include <cstdint>
#include <list>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/options.h"

namespace sidequest::engine {

struct Embedding {
    std::vector<float> states;  ///< T5: {context_width, tokens}
    std::vector<float> pooled;  ///< CLIP
    size_t bytes() const { return (states.size() + pooled.size()) * sizeof(float); }
};

class EmbeddingCache {
  public:
    explicit EmbeddingCache(size_t limit) : limit_(limit) {}

    /// Token ids and padded length say all: one engine has one pair of encoders in one precision.
    static std::string key(const std::vector<int32_t> & t5_ids, int64_t t5_length, const std::vector<int32_t> & clip_ids);

    /// nullptr on a miss; counts either way.
    std::shared_ptr<const Embedding> find(const std::string & key);
    /// An embedding larger than the whole bound is not kept.
    void insert(const std::string & key, std::shared_ptr<const Embedding> embedding);
    const CacheCounters & counters() const { return counters_; }

  private:
    struct Entry {
        std::shared_ptr<const Embedding> embedding;
        std::list<std::string>::iterator age;
    };
    size_t cost(const std::string & key, const Embedding & e) const { return 2 * key.size() + e.bytes(); }

    size_t limit_;
    std::list<std::string> ages_;  // most recent first
    std::map<std::string, Entry> entries_;
    CacheCounters counters_;
};

}  // namespace sidequest::engine
