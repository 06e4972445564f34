// Finds the containers behind a path: a file, an index of shards, or a folder of either.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "weights/container.h"
#include "weights/part.h"

namespace sidequest::weights {

/// A container as found, or why it could not be read: in a folder, a broken stranger must not hide the file that is wanted.
struct Opened {
    std::shared_ptr<const Container> container;
    std::string path;
    std::exception_ptr problem;
};

/// Everything at `path` that may hold weights. `kind`, when given, narrows a diffusers model folder to the component for it.
std::vector<Opened> open_all(const std::string & path, const Kind * kind);

}  // namespace sidequest::weights
