import { readSettings } from "@suar/services/settings";
import { serve } from "../serve.ts";

// A server process of its own for tests that kill one: serves the node of SUAR_DATA and says where, as one JSON line.
const { settings } = readSettings({ env: process.env, cwd: process.cwd() });
const { url, claimLink } = await serve(settings, { say: () => undefined });
process.stdout.write(`${JSON.stringify({ url, claimLink })}\n`);
