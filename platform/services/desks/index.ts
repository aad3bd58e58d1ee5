export { findDesk, vettingOf, type DeskRecord } from "./desk-queries.ts";
export { endVetting } from "./end-vetting.ts";
export { listDesks, readDesk } from "./read-desks.ts";
export { keyedDesks } from "./sealed-contact.ts";
export { closeDesk, vetDesk } from "./vet-desk.ts";
export { changeDesk, recordDesk } from "./write-desk.ts";
export { handedDesks } from "./handed-desks.ts";
