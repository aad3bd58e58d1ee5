export { type OpenedPack, openRegisterPack, type PackFault } from "./register/open-register-pack.ts";
export type { RegisterKind, RegisterPack } from "./register/pack-format.ts";
export { type RegisterHit, searchRegister } from "./register/search-register.ts";
