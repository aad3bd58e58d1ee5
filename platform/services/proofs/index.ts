export { checkProof, type ProofFault, type ProofVerdict, type ProvenCall } from "./check-proof.ts";
export { readDevice, type Device } from "./device.ts";
export { ProofGuard } from "./proof-guard.ts";
