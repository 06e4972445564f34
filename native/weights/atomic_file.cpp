// A file that appears under its name only when it is complete; anything less leaves nothing behind.
#include "weights/atomic_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>
#include <utility>

#include "backend/error.h"
#include "weights/failure.h"

namespace sidequest::weights {

AtomicFile::AtomicFile(const std::string & path, size_t total) : path_(path), temporary_(path + ".partial-" + std::to_string(getpid())) {
    std::string data = "{\"path\":" + json_quote(path) + "}";
    std::error_code problem;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, problem)))
        throw Error("INVALID_PARAMS", path + ": is there already. Remove it, or name another output", data);
    auto folder = std::filesystem::path(path).parent_path();
    if (folder.empty()) folder = ".";
    auto space = std::filesystem::space(folder, problem);
    if (problem) throw Error("INVALID_PARAMS", folder.string() + ": cannot be written to: " + problem.message(), data);
    if (space.available < total)
        throw Error("INTERNAL",
                    path + ": the disk has " + std::to_string(space.available) + " bytes free, " + std::to_string(total) +
                        " are needed. Free some, or name another folder",
                    data);
    fd_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (fd_ < 0) throw Error("INVALID_PARAMS", temporary_ + ": cannot be created: " + std::strerror(errno), data);
}

AtomicFile::~AtomicFile() {
    if (fd_ < 0) return;
    close(fd_);
    unlink(temporary_.c_str());
}

void AtomicFile::fail(const char * doing, int cause) const {
    throw Error("INTERNAL",
                path_ + ": " + doing + " failed after " + std::to_string(written_) + " bytes: " + std::strerror(cause) +
                    ". Nothing was left behind",
                "{\"path\":" + json_quote(path_) + ",\"written\":" + std::to_string(written_) + "}");
}

void AtomicFile::write(const void * data, size_t n) {
    const auto * bytes = static_cast<const char *>(data);
    while (n > 0) {
        ssize_t done = ::write(fd_, bytes, std::min(n, size_t(1) << 30));
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) fail("writing", done < 0 ? errno : ENOSPC);
        bytes += done;
        n -= static_cast<size_t>(done);
        written_ += static_cast<size_t>(done);
    }
}

void AtomicFile::zeros(size_t n) {
    static constexpr char nothing[4096] = {};
    for (; n > 0; n -= std::min(n, sizeof nothing)) write(nothing, std::min(n, sizeof nothing));
}

void AtomicFile::commit() {
    if (fsync(fd_) != 0) fail("flushing", errno);
    if (close(std::exchange(fd_, -1)) != 0 || link(temporary_.c_str(), path_.c_str()) != 0) {
        int cause = errno;
        unlink(temporary_.c_str());
        fail("naming the finished file", cause);
    }
    unlink(temporary_.c_str());
}

}  // namespace sidequest::weights
