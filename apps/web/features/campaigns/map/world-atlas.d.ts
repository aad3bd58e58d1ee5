declare module "world-atlas/countries-50m.json" {
  import type { Atlas } from "./atlas.ts";
  const atlas: Atlas;
  export default atlas;
}
