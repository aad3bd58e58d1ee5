import type { OfferedRegister } from "../../app/read-config.ts";
import type { OpenedPack } from "../../knowledge/register-pack.ts";

/** Fetches a list and opens it, if its publisher signed it. Errors: rejects when the file cannot be fetched. */
export async function loadRegister({ file, key }: OfferedRegister): Promise<OpenedPack> {
  const { openRegisterPack } = await import("../../knowledge/register-pack.ts");
  const answer = await fetch(`./${file}`);
  if (!answer.ok) throw new Error(`loadRegister: ${answer.status}`);
  return openRegisterPack(new Uint8Array(await answer.arrayBuffer()), key);
}
