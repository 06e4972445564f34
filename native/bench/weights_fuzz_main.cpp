// weights-fuzz ROUNDS SEED FILE...: opens mutated copies of model files; anything but success or a clean error is a failure.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include <unistd.h>

#include "backend/error.h"
#include "weights/part.h"

namespace fs = std::filesystem;
using namespace sidequest;
using Random = std::mt19937_64;

namespace {

size_t below(Random & random, size_t n) { return n ? random() % n : 0; }

/// Numbers on which size arithmetic breaks.
uint64_t awkward(Random & random) {
    static constexpr uint64_t numbers[] = {0,
                                           1,
                                           2,
                                           7,
                                           31,
                                           255,
                                           1u << 16,
                                           0x7FFFFFFF,
                                           0x80000000,
                                           0xFFFFFFFF,
                                           uint64_t(1) << 32,
                                           uint64_t(1) << 40,
                                           uint64_t(1) << 61,
                                           uint64_t(1) << 62,
                                           INT64_MAX,
                                           uint64_t(1) << 63,
                                           UINT64_MAX - 31,
                                           UINT64_MAX};
    return numbers[below(random, std::size(numbers))] + (random() % 4 == 0 ? random() % 64 : 0);
}

void overwrite_number(std::string & bytes, size_t header, Random & random) {
    size_t width = random() % 2 ? 8 : 4, at = below(random, header);
    uint64_t value = awkward(random);
    if (at + width <= bytes.size()) std::memcpy(&bytes[at], &value, width);
}

void replace_digits(std::string & bytes, size_t header, Random & random) {
    size_t at = below(random, header);
    while (at < header && !std::isdigit(static_cast<unsigned char>(bytes[at]))) ++at;
    size_t end = at;
    while (end < header && std::isdigit(static_cast<unsigned char>(bytes[end]))) ++end;
    std::string number = std::to_string(awkward(random));
    if (random() % 2) number.resize(end - at, '9');  // same length: the header's own length stays right
    bytes.replace(at, end - at, number);
}

void flip_bits(std::string & bytes, size_t header, Random & random) {
    for (size_t n = 1 + below(random, 4); n > 0; --n) bytes[below(random, header)] ^= static_cast<char>(1u << below(random, 8));
}

void truncate(std::string & bytes, size_t header, Random & random) {
    bytes.resize(random() % 2 ? below(random, header) : below(random, bytes.size()));
}

void move_piece(std::string & bytes, size_t header, Random & random) {
    size_t from = below(random, header), n = below(random, 200);
    std::string piece = bytes.substr(from, n);
    if (random() % 2) bytes.erase(from, n);
    bytes.insert(below(random, std::min(header, bytes.size())), piece);
}

constexpr void (*mutations[])(std::string &, size_t, Random &) = {overwrite_number, replace_digits, flip_bits, truncate, move_piece};

/// Bytes that hold structure rather than weights, roughly: where mutations are worth making.
size_t header_size(const std::string & bytes) {
    uint64_t length = 0;
    if (bytes.size() > 8 && bytes[8] == '{')
        std::memcpy(&length, bytes.data(), 8);
    else
        length = std::min<size_t>(bytes.size(), 12000);
    return std::min<size_t>(bytes.size(), static_cast<size_t>(length) + 8);
}

/// Opens whatever is there and reads every weight, as a load would.
void use(const std::string & path) {
    for (const auto & part : weights::open_parts(path))
        for (const auto & tensor : part.tensors()) {
            std::vector<uint8_t> bytes(tensor.nbytes());
            tensor.read(bytes.data());
        }
}

struct Tally {
    size_t opened = 0, refused = 0;
};

void fuzz_file(const fs::path & original, const fs::path & folder, size_t rounds, Random & random, Tally & tally) {
    std::ifstream in(original, std::ios::binary);
    std::string good{std::istreambuf_iterator<char>(in), {}};
    if (good.empty()) throw std::runtime_error("cannot read " + original.string());
    size_t header = header_size(good);
    fs::path copy = folder / original.filename();
    if (original.extension() == ".json")
        for (const auto & sibling : fs::directory_iterator(original.parent_path()))
            if (sibling.is_regular_file()) fs::copy_file(sibling, folder / sibling.path().filename(), fs::copy_options::overwrite_existing);
    std::string path = original.filename() == "config.json" ? folder.string() : copy.string();
    for (size_t i = 0; i < rounds; ++i) {
        std::string bad = good;
        for (size_t n = 1 + below(random, 3); n > 0 && !bad.empty(); --n)
            mutations[below(random, std::size(mutations))](bad, std::min(header, bad.size()), random);
        fs::remove(copy);
        std::ofstream(copy, std::ios::binary).write(bad.data(), static_cast<std::streamsize>(bad.size()));
        try {
            use(path);
            ++tally.opened;
        } catch (const Error & error) {
            ++tally.refused;
            if (error.code != "MODEL_INVALID" || std::strlen(error.what()) < 20)
                throw std::runtime_error("unclear error " + error.code + ": " + error.what());
        }
    }
    for (const auto & left : fs::directory_iterator(folder)) fs::remove(left);
}

}  // namespace

int main(int argc, char ** argv) {
    if (argc < 4) {
        std::fprintf(stderr, "usage: weights-fuzz ROUNDS SEED FILE...\n");
        return 2;
    }
    std::string pattern = (fs::temp_directory_path() / "weights-fuzz-XXXXXX").string();
    if (!mkdtemp(pattern.data())) {
        std::perror("weights-fuzz: temporary folder");
        return 2;
    }
    Random random(std::strtoull(argv[2], nullptr, 10));
    Tally tally;
    int status = 0;
    try {
        for (int i = 3; i < argc; ++i) fuzz_file(argv[i], pattern, std::strtoull(argv[1], nullptr, 10), random, tally);
    } catch (const std::exception & escaped) {
        std::printf("{\"failure\":\"%s\"}\n", escaped.what());
        std::fprintf(stderr, "the offending files are in %s\n", pattern.c_str());
        status = 1;
    }
    if (status == 0) fs::remove_all(pattern);
    std::printf("{\"opened\":%zu,\"refused\":%zu}\n", tally.opened, tally.refused);
    return status;
}
