export { buildOffice, joinOffices, orderOf, passOn, sayYes, today, type Office } from "./build-office.ts";
