import tailwindcss from "@tailwindcss/vite";
import { defaultClientConditions, defineConfig } from "vite";
import { checkerCatalogue } from "./build/checker-catalogue.ts";
import { precacheList } from "./build/precache-list.ts";
import { readerBytes } from "./build/reader-bytes.ts";
import { readReportNode, reportNode } from "./build/report-node.ts";
import { sourcedNumbers } from "./build/sourced-numbers.ts";

/** Packages of ours whose modules do nothing when imported, so that what the page does not use leaves the bundle. */
const withoutSideEffects = /[\\/](?:domain|engines[\\/]text|platform[\\/]i18n)[\\/]src[\\/]/;

export default defineConfig({
  // The folder can be put under any path of any web server.
  base: "./",
  plugins: [
    reportNode(readReportNode(process.env)),
    sourcedNumbers(),
    checkerCatalogue(),
    tailwindcss(),
    precacheList(),
  ],
  define: { READER_BYTES: JSON.stringify(readerBytes(["eng", "hin", "ind", "mya", "tha", "vie"])) },
  assetsInclude: ["**/*.traineddata.gz"],
  worker: { format: "es", rolldownOptions: { output: { entryFileNames: "ocr/[name]-[hash].js" } } },
  resolve: {
    conditions: ["source", ...defaultClientConditions],
    // Recruiters write mobile numbers; a landline's plan is not worth 17 kB to somebody on a slow line, and is found all the same.
    alias: { "libphonenumber-js/max": "libphonenumber-js/mobile" },
  },
  build: {
    target: ["chrome109", "firefox115", "safari16.4"],
    assetsInlineLimit: 0,
    // The polyfill would fetch what the browser is told by the page already.
    modulePreload: { polyfill: false },
    manifest: true,
    sourcemap: false,
    rolldownOptions: {
      input: { index: "index.html", sw: "service-worker/sw.ts" },
      output: {
        entryFileNames: ({ name }) => (name === "sw" ? "sw.js" : "assets/[name]-[hash].js"),
        // What is fetched on a tap lies apart: the service worker does not store it beforehand.
        assetFileNames: ({ names }) =>
          names.some((name) => /traineddata|tesseract/.test(name))
            ? "ocr/[name]-[hash][extname]"
            : "assets/[name]-[hash][extname]",
      },
      treeshake: { moduleSideEffects: [{ test: withoutSideEffects, sideEffects: false }] },
    },
  },
});
