export { findEntities } from "./find-entities.ts";
export { type MonthlyPay, monthlyPay } from "./monthly-pay.ts";
