export { type OpenedPack, openRegisterPack, type PackFault, packFaults } from "./register/open-register-pack.ts";
export {
  entryFields,
  type RegisterEntry,
  type RegisterHead,
  type RegisterKind,
  registerKinds,
  type RegisterPack,
} from "./register/pack-format.ts";
export { type RegisterHit, searchRegister } from "./register/search-register.ts";
