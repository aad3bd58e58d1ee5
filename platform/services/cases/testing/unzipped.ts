import { inflateRawSync } from "node:zlib";

/** The files of a ZIP. Source: PKWARE APPNOTE 6.3.3, sections 4.3.7 and 4.3.12. */
export function unzipped(zip: Buffer): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (let at = zip.indexOf("PK\x01\x02"); at >= 0; at = zip.indexOf("PK\x01\x02", at + 4)) {
    const name = zip.toString("utf8", at + 46, at + 46 + zip.readUInt16LE(at + 28));
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    files[name] = inflateRawSync(zip.subarray(begin, begin + zip.readUInt32LE(at + 20))).toString("utf8");
  }
  return files;
}
