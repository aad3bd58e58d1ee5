import { hotlines } from "../knowledge/hotlines.ts";
import { refuseUnsourced } from "../knowledge/refuse-unsourced.ts";

const refused = hotlines.length === 0 ? ["there is no number"] : refuseUnsourced(hotlines);
if (refused.length > 0) throw new Error(refused.join("\n"));
