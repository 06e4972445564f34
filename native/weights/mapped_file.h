// A file mapped read only into memory for as long as somebody holds it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace sidequest::weights {

class MappedFile {
  public:
    /// Throws MODEL_NOT_FOUND when there is no such file, MODEL_INVALID when it is empty, a folder or cannot be mapped.
    static std::shared_ptr<const MappedFile> open(const std::string & path);
    ~MappedFile();
    MappedFile(const MappedFile &) = delete;
    MappedFile & operator=(const MappedFile &) = delete;

    const uint8_t * data() const { return data_; }
    size_t size() const { return size_; }
    const std::string & path() const { return path_; }

  private:
    MappedFile(std::string path, const uint8_t * data, size_t size);
    std::string path_;
    const uint8_t * data_;
    size_t size_;
};

}  // namespace sidequest::weights
