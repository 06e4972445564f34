// weights-quantise INPUT OUTPUT TYPE: rewrites a transformer or T5 as GGUF; prints progress, then the sizes as JSON.
#include <cstdio>

#include "backend/error.h"
#include "weights/failure.h"
#include "weights/quantise.h"

using namespace sidequest;

int main(int argc, char ** argv) {
    if (argc != 4) {
        std::fprintf(stderr, "usage: weights-quantise INPUT OUTPUT TYPE\n");
        return 2;
    }
    try {
        auto result = weights::quantise(argv[1], argv[2], argv[3], [](double fraction, const std::string & tensor) {
            std::fprintf(stderr, "%5.1f %% %s\n", fraction * 100, tensor.c_str());
            return true;
        });
        std::printf("{\"tensors\":%zu,\"bytesIn\":%zu,\"bytesOut\":%zu}\n", result.tensors, result.bytes_in, result.bytes_out);
        return 0;
    } catch (const Error & error) {
        std::printf("{\"error\":{\"code\":\"%s\",\"message\":%s,\"data\":%s}}\n", error.code.c_str(),
                    weights::json_quote(error.what()).c_str(), error.data_json.c_str());
        return 1;
    }
}
