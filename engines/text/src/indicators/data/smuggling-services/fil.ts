import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SmugglingServicesId } from "./indicators.ts";

export const fil: PhraseFile<SmugglingServicesId> = {
  review: unreviewed,
  phrases: {
    "irregular-crossing": [
      "(backdoor|back door) (exit|route|papuntang|sa)",
      "(dadaan|daan) sa (backdoor|likod)",
      "(tatawid|itatawid|tawid|dadaan) [sa|ng|ka|kayo] (gabi|ilog|kabila|gilid|bundok|gubat)",
      "(gabi|sa gilid|sa ilog) (tatawid|dadaan|daan)",
      "kabila ng ilog",
    ],
    "pay-on-arrival": ["(bayad|magbabayad) (pagdating|pag nakarating) (doon|sa)"],
    "papers-made-to-order": ["(fake|pekeng) (passport|visa|oec)", "(oec|visa) (assist|no show|walang interview)"],
  },
};
