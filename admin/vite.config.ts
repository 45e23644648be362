import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  base: "/admin/",
  plugins: [react()],
  // The house puts a fresh nonce in place of this word each time it serves the page.
  html: { cspNonce: "__NONCE__" },
  server: {
    proxy: Object.fromEntries(
      ["/graphql", "/session", "/language", "/account", "/recoveries"].map((path) => [path, "http://127.0.0.1:3000"]),
    ),
  },
  build: {
    // The policy allows no data: addresses, and no script that the page itself did not name.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    chunkSizeWarningLimit: 2000,
  },
});
