import tailwindcss from "@tailwindcss/vite";
import { defaultClientConditions, defineConfig } from "vite";
import { checkerCatalogue } from "./build/checker-catalogue.ts";
import { precacheList } from "./build/precache-list.ts";
import { sourcedNumbers } from "./build/sourced-numbers.ts";

/** Packages of ours whose modules do nothing when imported, so that what the page does not use leaves the bundle. */
const withoutSideEffects = /[\\/](?:domain|engines[\\/]text|platform[\\/]i18n)[\\/]src[\\/]/;

export default defineConfig({
  // The folder can be put under any path of any web server.
  base: "./",
  plugins: [sourcedNumbers(), checkerCatalogue(), tailwindcss(), precacheList()],
  resolve: { conditions: ["source", ...defaultClientConditions] },
  build: {
    target: ["chrome109", "firefox115", "safari16.4"],
    assetsInlineLimit: 0,
    // The polyfill would fetch what the browser is told by the page already.
    modulePreload: { polyfill: false },
    manifest: true,
    sourcemap: false,
    rolldownOptions: {
      input: { index: "index.html", sw: "service-worker/sw.ts" },
      output: { entryFileNames: ({ name }) => (name === "sw" ? "sw.js" : "assets/[name]-[hash].js") },
      treeshake: { moduleSideEffects: [{ test: withoutSideEffects, sideEffects: false }] },
    },
  },
});
