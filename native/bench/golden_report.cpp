#include "bench/golden_report.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "weights/failure.h"

namespace sidequest::bench {

void Report::add(Check check) {
    check.source = source_;
    check.mode = mode_;
    checks_.push_back(std::move(check));
}

void Report::about(std::string source, std::string mode) {
    source_ = std::move(source);
    mode_ = std::move(mode);
}

void Report::compare(const std::string & stage, const std::vector<float> & got, const std::vector<float> & expected, Tolerance tolerance) {
    if (got.size() != expected.size()) {
        fail(stage, "has " + std::to_string(got.size()) + " numbers, expected " + std::to_string(expected.size()));
        return;
    }
    double squares = 0, difference = 0, peak = 0;
    bool finite = true;
    for (size_t i = 0; i < got.size(); i++) {
        const double d = static_cast<double>(got[i]) - expected[i];
        finite = finite && std::isfinite(d);
        squares += static_cast<double>(expected[i]) * expected[i];
        difference += d * d;
        peak = std::max(peak, std::fabs(d));
    }
    const double rms = std::sqrt(squares / std::max<size_t>(1, got.size()));
    Check c;
    c.stage = stage;
    c.tolerance = tolerance;
    c.rms = squares > 0 ? std::sqrt(difference / squares) : std::sqrt(difference);
    c.peak = peak / std::max(1.0, rms);
    c.passed = finite && c.rms <= tolerance.rms && (tolerance.peak == 0 || c.peak <= tolerance.peak);
    if (!finite) c.note = "numbers that are not finite";
    add(c);
}

void Report::compare_bytes(const std::string & stage, const std::vector<uint8_t> & got, const std::vector<uint8_t> & expected, int allowed) {
    if (got.size() != expected.size()) {
        fail(stage, "has " + std::to_string(got.size()) + " bytes, expected " + std::to_string(expected.size()));
        return;
    }
    int worst = 0;
    for (size_t i = 0; i < got.size(); i++) worst = std::max(worst, std::abs(static_cast<int>(got[i]) - expected[i]));
    Check c;
    c.stage = stage;
    c.peak = worst;
    c.tolerance = {0, static_cast<double>(allowed)};
    c.passed = worst <= allowed;
    add(c);
}

void Report::compare_ints(const std::string & stage, const std::vector<int32_t> & got, const std::vector<int32_t> & expected) {
    if (got == expected) {
        Check c;
        c.stage = stage;
        c.passed = true;
        add(c);
        return;
    }
    fail(stage, "integers differ");
}

void Report::fail(const std::string & stage, const std::string & why) {
    Check c;
    c.stage = stage;
    c.note = why;
    add(c);
}

size_t Report::failures() const {
    return std::count_if(checks_.begin(), checks_.end(), [](const Check & c) { return !c.passed; });
}

double Report::worst() const {
    double worst = 0;
    for (const Check & c : checks_) worst = std::max(worst, c.note.empty() && c.tolerance.rms > 0 ? c.rms / c.tolerance.rms : c.passed ? 0.0 : 1e9);
    return worst;
}

void Report::append(std::vector<Check> checks) { checks_.insert(checks_.end(), checks.begin(), checks.end()); }

void Report::print_table(bool verbose) const {
    std::string heading;
    for (const Check & c : checks_) {
        const std::string now = c.source + " [" + c.mode + "]";
        if (now != heading) {
            std::printf("\n%s\n", now.c_str());
            heading = now;
        }
        if (!verbose && c.passed && c.stage.find("/mid.") != std::string::npos) continue;
        std::printf("  %-4s %-52s rms %.2e of %.0e   peak %.2e of %.0e   %s\n", c.passed ? "ok" : "FAIL", c.stage.c_str(), c.rms, c.tolerance.rms, c.peak, c.tolerance.peak,
                    c.note.c_str());
    }
    std::printf("\n%zu checks, %zu failed\n", checks_.size(), failures());
}

void Report::print_json(const std::string & folder, const std::string & device) const {
    using weights::json_quote;
    std::printf("{\"folder\":%s,\"device\":%s,\"checks\":%zu,\"failed\":%zu,\"results\":[", json_quote(folder).c_str(), json_quote(device).c_str(), checks_.size(), failures());
    for (size_t i = 0; i < checks_.size(); i++) {
        const Check & c = checks_[i];
        const auto number = [](double v) {
            char text[32];
            std::snprintf(text, sizeof text, "%.6g", v);
            return std::isfinite(v) ? std::string(text) : std::string("null");
        };
        std::printf("%s\n{\"source\":%s,\"mode\":%s,\"stage\":%s,\"rms\":%s,\"peak\":%s,\"rmsTolerance\":%s,\"peakTolerance\":%s,\"passed\":%s%s}", i ? "," : "",
                    json_quote(c.source).c_str(), json_quote(c.mode).c_str(), json_quote(c.stage).c_str(), number(c.rms).c_str(), number(c.peak).c_str(),
                    number(c.tolerance.rms).c_str(), number(c.tolerance.peak).c_str(), c.passed ? "true" : "false",
                    c.note.empty() ? "" : (",\"note\":" + json_quote(c.note)).c_str());
    }
    std::printf("\n]}\n");
}

}  // namespace sidequest::bench
