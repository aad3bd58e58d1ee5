import { verifyFile } from "@suar/services/registers";
import { resolve } from "node:path";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import type { registerVerifyOptions } from "./register-verify.ts";
import { sayRefused } from "./say-refused.ts";

/** `suar register verify FILE`: checks a list's signature and prints what it says of itself; 1 when the signature is wrong. */
export const runRegisterVerify = (call: Call<typeof registerVerifyOptions>): Promise<ExitStatus> =>
  sayRefused(call, "register verify", () =>
    verifyFile(resolve(call.host.cwd, call.operands[0] ?? ""), call.options["public-key"]),
  );
