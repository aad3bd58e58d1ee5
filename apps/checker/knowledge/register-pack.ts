export {
  type OpenedPack,
  openRegisterPack,
  type PackFault,
  type RegisterKind,
  type RegisterPack,
} from "@suar/exchange/registers";
export { type RegisterHit, searchRegister } from "./register/search-register.ts";
