#include "bench/ceiling.h"

#include <algorithm>
#include <chrono>

#include "ggml-alloc.h"

namespace sidequest::bench {

std::vector<Product> step_products(const weights::Part & part, int64_t text_tokens, int64_t image_tokens) {
    const auto & d = part.transformer();
    const int64_t tokens = text_tokens + image_tokens;
    std::vector<Product> products;
    const auto linear = [&](const std::string & what, const std::string & name, int64_t n, int64_t count) {
        if (count == 0) return;
        const auto & w = part.at(name + ".weight");
        products.push_back({what, w.type, w.ne[0], w.ne[1], n, 1, static_cast<int>(count)});
    };
    for (const auto & [stream, n] : {std::pair<std::string, int64_t>{"img", image_tokens}, {"txt", text_tokens}}) {
        const std::string p = "double_blocks.0." + stream + "_";
        linear("double " + stream + " qkv", p + "attn.qkv", n, d.double_blocks);
        linear("double " + stream + " proj", p + "attn.proj", n, d.double_blocks);
        linear("double " + stream + " mlp.0", p + "mlp.0", n, d.double_blocks);
        linear("double " + stream + " mlp.2", p + "mlp.2", n, d.double_blocks);
    }
    linear("single linear1", "single_blocks.0.linear1", tokens, d.single_blocks);
    linear("single linear2", "single_blocks.0.linear2", tokens, d.single_blocks);
    const int blocks = static_cast<int>(d.double_blocks + d.single_blocks);
    products.push_back({"attention q·k", GGML_TYPE_F32, d.head_dim, tokens, tokens, d.heads, blocks});
    products.push_back({"attention p·v", GGML_TYPE_F32, tokens, d.head_dim, tokens, d.heads, blocks});
    return products;
}

double time_product(backend::Device & device, const Product & p, int repeats) {
    ggml_context * ctx = ggml_init({8 * ggml_tensor_overhead() + ggml_graph_overhead(), nullptr, true});
    ggml_tensor * weight = ggml_new_tensor_3d(ctx, p.type, p.in, p.out, p.batch);
    ggml_tensor * x = ggml_new_tensor_3d(ctx, GGML_TYPE_F32, p.in, p.tokens, p.batch);
    ggml_tensor * y = ggml_mul_mat(ctx, weight, x);
    ggml_cgraph * graph = ggml_new_graph(ctx);
    ggml_build_forward_expand(graph, y);
    ggml_backend_buffer_t buffer = ggml_backend_alloc_ctx_tensors(ctx, device.backend());
    double best = 1e300;
    if (buffer) {
        ggml_backend_buffer_clear(buffer, 0);
        for (int i = 0; i < repeats; i++) {
            const auto start = std::chrono::steady_clock::now();
            ggml_backend_graph_compute(device.backend(), graph);
            ggml_backend_synchronize(device.backend());
            best = std::min(best, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        }
        ggml_backend_buffer_free(buffer);
    }
    ggml_free(ctx);
    return best;
}

}  // namespace sidequest::bench
