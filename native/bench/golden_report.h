// Every comparison with a reference: error, tolerance, verdict; printed as a table or as JSON.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace sidequest::bench {

/// What a stage is held to. `rms`: rms(difference) / rms(expected). `peak`: max |difference| / max(1, rms(expected)), 0 for none.
struct Tolerance {
    double rms;
    double peak;
};

struct Check {
    std::string source;  ///< weights file
    std::string mode;    ///< "stored" or "f32": what the weights were computed in
    std::string stage;   ///< such as "flux_dev_step/mid.img_in"
    double rms = 0;
    double peak = 0;
    Tolerance tolerance{};
    std::string note;    ///< why it failed when no number tells
    bool passed = false;
};

class Report {
  public:
    void compare(const std::string & stage, const std::vector<float> & got, const std::vector<float> & expected, Tolerance tolerance);
    /// |difference| ≤ `allowed` everywhere.
    void compare_bytes(const std::string & stage, const std::vector<uint8_t> & got, const std::vector<uint8_t> & expected, int allowed);
    void compare_ints(const std::string & stage, const std::vector<int32_t> & got, const std::vector<int32_t> & expected);
    void fail(const std::string & stage, const std::string & why);
    /// What the following checks are about.
    void about(std::string source, std::string mode);

    size_t size() const { return checks_.size(); }
    size_t failures() const;
    double worst() const;  ///< largest rms / tolerance
    std::vector<Check> take() { return std::move(checks_); }
    void append(std::vector<Check> checks);

    void print_table(bool verbose) const;
    void print_json(const std::string & folder, const std::string & device) const;

  private:
    void add(Check check);
    std::string source_, mode_;
    std::vector<Check> checks_;
};

}  // namespace sidequest::bench
