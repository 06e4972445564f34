// A file that appears under its name only when it is complete; anything less leaves nothing behind.
#pragma once

#include <cstddef>
#include <string>

namespace sidequest::weights {

class AtomicFile {
  public:
    /// `total`: bytes that will come. Throws INVALID_PARAMS when `path` exists already or cannot be written there,
    /// INTERNAL when the disk has less than `total` free.
    AtomicFile(const std::string & path, size_t total);
    ~AtomicFile();
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile & operator=(const AtomicFile &) = delete;

    /// Throws INTERNAL (disk full, input-output error); the temporary file goes with the object.
    void write(const void * data, size_t n);
    void zeros(size_t n);
    size_t written() const { return written_; }
    /// Flushes to the disk and gives the file its name.
    void commit();

  private:
    std::string path_;
    std::string temporary_;
    int fd_ = -1;
    size_t written_ = 0;

    [[noreturn]] void fail(const char * doing, int cause) const;
};

}  // namespace sidequest::weights
