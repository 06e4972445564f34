// A file mapped read only into memory for as long as somebody holds it.
#include "weights/mapped_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "backend/error.h"
#include "weights/failure.h"

namespace sidequest::weights {

MappedFile::MappedFile(std::string path, const uint8_t * data, size_t size) : path_(std::move(path)), data_(data), size_(size) {}

MappedFile::~MappedFile() { munmap(const_cast<uint8_t *>(data_), size_); }

std::shared_ptr<const MappedFile> MappedFile::open(const std::string & path) {
    // Non-blocking, or a named pipe in the place of a model would hang the load.
    int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) {
        int cause = errno;
        std::string code = cause == ENOENT || cause == ENOTDIR ? "MODEL_NOT_FOUND" : "MODEL_INVALID";
        throw Error(code, path + ": cannot be opened: " + std::strerror(cause), "{\"path\":" + json_quote(path) + "}");
    }
    struct stat info {};
    std::string problem;
    void * base = MAP_FAILED;
    if (fstat(fd, &info) != 0) {
        problem = std::string("cannot be examined: ") + std::strerror(errno);
    } else if (!S_ISREG(info.st_mode)) {
        problem = "is not a regular file";
    } else if (info.st_size == 0) {
        problem = "is empty. Download it again";
    } else {
        base = mmap(nullptr, static_cast<size_t>(info.st_size), PROT_READ, MAP_SHARED, fd, 0);
        if (base == MAP_FAILED) problem = std::string("cannot be mapped: ") + std::strerror(errno);
    }
    close(fd);
    if (base == MAP_FAILED) invalid(path, "", problem);
    return std::shared_ptr<const MappedFile>(new MappedFile(path, static_cast<const uint8_t *>(base), static_cast<size_t>(info.st_size)));
}

}  // namespace sidequest::weights
