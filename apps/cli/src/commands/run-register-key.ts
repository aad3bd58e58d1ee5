import { makeKey } from "@suar/services/registers";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { resolve } from "node:path";
import { sayRefused } from "./say-refused.ts";

/** `suar register key FILE`: makes a key pair for lists; the file is its owner's alone, the public key is printed. */
export const runRegisterKey = (call: Call): Promise<ExitStatus> =>
  sayRefused(call, "register key", () => makeKey(resolve(call.host.cwd, call.operands[0] ?? "")));
