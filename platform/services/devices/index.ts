export { listDevices } from "./list-devices.ts";
export { renameDevice } from "./rename-device.ts";
export { signOutDevice } from "./sign-out-device.ts";
export { signOutEverywhere } from "./sign-out-everywhere.ts";
