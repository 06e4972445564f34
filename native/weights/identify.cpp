// Says what a path holds: kind, layout, type, size and dimensions of every part.
#include <map>

#include "weights/part.h"

namespace sidequest::weights {

namespace {

using Details = std::map<std::string, std::variant<int64_t, bool, std::string>>;

Details details(const Part & part) {
    switch (part.kind()) {
        case Kind::transformer: {
            const auto & d = part.transformer();
            const char * variant = d.in_channels == 6 * d.out_channels   ? "fill"
                                   : d.in_channels == 2 * d.out_channels ? "control"
                                   : d.guidance                          ? "dev"
                                                                         : "schnell";
            return {{"hidden", d.hidden},
                    {"heads", d.heads},
                    {"doubleBlocks", d.double_blocks},
                    {"singleBlocks", d.single_blocks},
                    {"inChannels", d.in_channels},
                    {"guidance", d.guidance},
                    {"contextWidth", d.context_width},
                    {"pooledWidth", d.pooled_width},
                    {"variant", std::string(variant)},
                    {"ropeAxes", std::to_string(d.axes[0]) + "," + std::to_string(d.axes[1]) + "," + std::to_string(d.axes[2])}};
        }
        case Kind::t5: {
            const auto & d = part.t5();
            return {{"width", d.width},      {"layers", d.layers}, {"heads", d.heads},
                    {"headDim", d.head_dim}, {"mlp", d.mlp},       {"vocabulary", d.vocabulary}};
        }
        case Kind::clip: {
            const auto & d = part.clip();
            return {{"width", d.width}, {"layers", d.layers},         {"heads", d.heads},
                    {"mlp", d.mlp},     {"vocabulary", d.vocabulary}, {"positions", d.positions}};
        }
        case Kind::vae: break;
    }
    const auto & d = part.vae();
    std::string channels;
    for (int64_t c : d.level_channels) channels += (channels.empty() ? "" : ",") + std::to_string(c);
    return {{"latentChannels", d.latent_channels},
            {"channels", channels},
            {"encoderBlocks", d.encoder_blocks},
            {"decoderBlocks", d.decoder_blocks},
            {"hasEncoder", d.has_encoder()}};
}

/// The stored type that most of the bytes have.
std::string main_type(const Part & part) {
    std::map<std::string, size_t> bytes;
    for (const Tensor & tensor : part.tensors())
        for (const Segment & segment : tensor.segments) bytes[encoding_name(segment.encoding)] += segment.nbytes;
    std::string best;
    for (const auto & [name, n] : bytes)
        if (best.empty() || n > bytes[best]) best = name;
    return best;
}

}  // namespace

PartInfo identify(const Part & part) { return {part.kind(), part.layout(), main_type(part), part.nbytes(), details(part)}; }

std::vector<PartInfo> identify(const std::string & path, const Hints & hints) {
    std::vector<PartInfo> out;
    for (const Part & part : open_parts(path, hints)) out.push_back(identify(part));
    return out;
}

}  // namespace sidequest::weights
