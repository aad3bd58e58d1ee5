import type { Migration } from "../migrate.ts";
import { initial } from "./0001-initial.ts";
import { rolesAndDevices } from "./0002-roles-and-devices.ts";
import { people } from "./0003-people.ts";
import { signIn } from "./0004-sign-in.ts";
import { devices } from "./0005-devices.ts";
import { keys } from "./0006-keys.ts";
import { persons } from "./0007-persons.ts";
import { retention } from "./0008-retention.ts";
import { exchange } from "./0009-exchange.ts";
import { copies } from "./0010-copies.ts";

/** Every migration that ever landed, in order. A landed one is never changed. */
export const migrations: readonly Migration[] = [
  initial,
  rolesAndDevices,
  people,
  signIn,
  devices,
  keys,
  persons,
  retention,
  exchange,
  copies,
];
