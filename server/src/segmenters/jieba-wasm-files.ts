// Where jieba-wasm lies in the product, as `tools/vendor.ts` puts it there.

/** WebAssembly with the dictionary inside; relative to `vendor/`. */
export const jiebaWasmFile = 'jieba-wasm/jieba_rs_wasm_bg.wasm';
