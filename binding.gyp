# The same addon as native/CMakeLists.txt makes, built by node-gyp: for people without CMake.
{
  "variables": {
    "ggml_headers%": "<!(node scripts/ggml-headers.mjs)",
    "ggml_libraries%": "<!(node scripts/ggml-headers.mjs --libraries)"
  },
  "targets": [
    {
      "target_name": "sidequest_engine",
      "sources": [
        "<!@(node -p \"['addon','backend','engine','flux','text','vae','weights'].flatMap(d => require('fs').readdirSync('native/' + d).filter(f => f.endsWith('.cpp') && !f.endsWith('_main.cpp')).map(f => 'native/' + d + '/' + f)).join(' ')\")"
      ],
      "include_dirs": [
        "native",
        "<!@(node -p \"require('node-addon-api').include\")",
        "<(ggml_headers)"
      ],
      "defines": ["NAPI_VERSION=8", "NODE_ADDON_API_DISABLE_DEPRECATED"],
      "cflags!": ["-fno-exceptions"],
      "cflags_cc!": ["-fno-exceptions", "-fno-rtti", "-std=gnu++17", "-std=gnu++20"],
      "cflags_cc": ["-std=gnu++17", "-O3", "-fopenmp-simd", "-fno-math-errno", "-fno-trapping-math", "-fexceptions"],
      "xcode_settings": {
        "GCC_ENABLE_CPP_EXCEPTIONS": "YES",
        "GCC_ENABLE_CPP_RTTI": "YES",
        "CLANG_CXX_LANGUAGE_STANDARD": "c++17",
        "MACOSX_DEPLOYMENT_TARGET": "13.0",
        "OTHER_CPLUSPLUSFLAGS": ["-fopenmp-simd", "-fno-math-errno"]
      },
      "libraries": ["<!@(node scripts/ggml-headers.mjs --link)"],
      "ldflags": ["-Wl,-rpath,<(ggml_libraries)"]
    }
  ]
}
