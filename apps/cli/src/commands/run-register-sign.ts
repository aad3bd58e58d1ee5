import { signFile } from "@suar/services/registers";
import { resolve } from "node:path";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import type { registerSignOptions } from "./register-sign.ts";
import { sayRefused } from "./say-refused.ts";

/** `suar register sign FILE`: signs a table as a list for the offer checker and prints its entry for `checker.json`. */
export function runRegisterSign(call: Call<typeof registerSignOptions>): Promise<ExitStatus> {
  const { host, operands, options } = call;
  const at = (file: string | undefined): string | undefined => (file === undefined ? file : resolve(host.cwd, file));
  const given = { ...options, key: at(options.key), out: at(options.out) };
  return sayRefused(call, "register sign", () => signFile(resolve(host.cwd, operands[0] ?? ""), given));
}
