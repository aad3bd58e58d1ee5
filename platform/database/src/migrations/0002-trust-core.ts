import type { Migration } from "../migrate.ts";
import { copies } from "./trust-core/copies.ts";
import { devices } from "./trust-core/devices.ts";
import { exchange } from "./trust-core/exchange.ts";
import { keys } from "./trust-core/keys.ts";
import { people } from "./trust-core/people.ts";
import { persons } from "./trust-core/persons.ts";
import { retention } from "./trust-core/retention.ts";
import { rolesAndDevices } from "./trust-core/roles-and-devices.ts";
import { signIn } from "./trust-core/sign-in.ts";

/** Who may do what, keys that the host does not hold, erasing, partners: one step of the schema, a file a theme. */
export const trustCore: Migration = {
  name: "0002-trust-core",
  statements: [
    ...rolesAndDevices,
    ...people,
    ...signIn,
    ...devices,
    ...keys,
    ...persons,
    ...retention,
    ...exchange,
    ...copies,
  ],
};
