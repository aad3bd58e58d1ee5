export { agree, buildSide, carrierTo, deliver, pair, terms, type Side } from "./build-side.ts";
export { faultyCarrier, seededRandom, type WireCount } from "./faulty-carrier.ts";
