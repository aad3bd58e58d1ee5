/** Lists of recruiters, job orders and companies: signed by their publisher, opened on a phone without a network. */
export { openRegisterPack, type OpenedPack, type PackFault } from "./open-register-pack.ts";
export {
  type RegisterEntry,
  type RegisterHead,
  type RegisterKind,
  registerKinds,
  type RegisterPack,
} from "./pack-format.ts";
export { type CsvFault, type ReadCsv, readRegisterCsv } from "./read-register-csv.ts";
export { registerPublicKey, signRegisterPack } from "./sign-register-pack.ts";
export { fromBase64url, toBase64url } from "./base64url.ts";
