// The naming schemes that people's files use, as data: how each spells our canonical names.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "weights/part.h"

namespace sidequest::weights {

/// One spelling. Patterns: '#' is a number (carried over), '~' in `canonical` is (levels − 1 − that number), because
/// diffusers counts decoder levels from the other end. A pattern that ends in '.' carries the rest of the name over.
struct Rule {
    enum class Join {
        rows,         ///< stored tensors are row blocks, in this order (a single one: the tensor itself)
        swap_halves,  ///< the stored tensor's two halves of rows change places
        fallback,     ///< counts only when no other rule brought this tensor
    };
    const char * canonical;
    std::vector<const char *> stored;
    Join join = Join::rows;
};

struct Layout {
    Kind kind;
    const char * name;
    std::vector<const char *> signatures;  ///< any of these names, after any prefix, gives the layout away
    std::vector<Rule> rules;               ///< first match wins; a name that no rule matches is canonical already
    std::vector<const char *> ignored;     ///< names that belong there but are not needed; '*' at one end
    const char * level_pattern = nullptr;  ///< what '~' counts
};

const std::vector<Layout> & layouts();

/// True when `name` begins with the pattern (equals it, when it does not end in '.'); gives its numbers, '~' resolved, and the rest.
bool match(std::string_view pattern, std::string_view name, int64_t levels, std::vector<int64_t> & numbers, std::string_view & rest);

/// The inverse of match.
std::string fill(std::string_view pattern, int64_t levels, const std::vector<int64_t> & numbers, std::string_view rest);

bool is_ignored(const Layout & layout, std::string_view name);

}  // namespace sidequest::weights
