import { SuarError } from "@suar/domain";

/**
 * A file name as it is kept and shown: the last part of a path, without control and direction characters, which could
 * make `exe.csv` look like `vsc.exe` reversed.
 * Errors: `call.invalid` when nothing is left or it is longer than 200 characters.
 */
export function cleanFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const clean = last
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();
  if (clean === "" || clean === "." || clean === ".." || clean.length > 200) {
    throw new SuarError("call.invalid", { field: "name" });
  }
  return clean;
}
