import react from "@vitejs/plugin-react";
import tailwindcss from "@tailwindcss/vite";
import { defaultClientConditions, defineConfig } from "vite";
import { reactAriaWords } from "./build/react-aria-words.ts";
import { webCatalogue } from "./build/web-catalogue.ts";

/** Packages of ours whose modules do nothing when imported, so that what a page does not use leaves the bundle. */
const withoutSideEffects = /[\\/](?:domain|platform[\\/]i18n)[\\/]src[\\/]/;

/** What every screen needs, in one file that stays the same from release to release. */
const everyScreen =
  /[\\/]node_modules[\\/](?:react|react-dom|scheduler|react-intl|intl-messageformat|@formatjs|@tanstack|react-aria|react-aria-components|react-stately|@internationalized|@react-types|clsx|use-sync-external-store)[\\/]/;

/** Our own small parts, which nearly every screen shares. */
const ownParts = /[\\/]apps[\\/]web[\\/](?:api|app|ui)[\\/]|[\\/]node_modules[\\/]lucide-react[\\/]/;

export default defineConfig({
  plugins: [webCatalogue(), reactAriaWords(), react(), tailwindcss()],
  resolve: { conditions: ["source", ...defaultClientConditions] },
  build: {
    target: ["chrome123", "firefox120", "safari17.5"],
    // No data: address may be needed, the content security policy allows the origin alone.
    assetsInlineLimit: 0,
    manifest: true,
    sourcemap: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "base", test: everyScreen },
            { name: "parts", test: ownParts },
          ],
        },
      },
      treeshake: { moduleSideEffects: [{ test: withoutSideEffects, sideEffects: false }] },
    },
  },
  worker: { format: "es" },
  server: {
    proxy: { "/api": { target: "http://127.0.0.1:8470", changeOrigin: false } },
  },
});
