import { parseArgs } from "node:util";
import { makeKey } from "./register/make-key.ts";
import { Refused } from "./register/refused.ts";
import { signFile } from "./register/sign-file.ts";
import { verifyFile } from "./register/verify-file.ts";

const usage = `Registers for the offer checker.

  register.ts key KEY                 make a key pair; the file is for its owner alone, the public key is printed
  register.ts sign CSV --key KEY --out PACK --publisher NAME --country CC --kind KIND --date YYYY-MM-DD --number N
                   [--demonstration]  columns name, number, phone, place, until; KIND is recruiters, job-orders or companies
  register.ts verify PACK --public-key KEY
`;

const text = { type: "string" } as const;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      key: text,
      out: text,
      publisher: text,
      country: text,
      kind: text,
      date: text,
      number: text,
      demonstration: { type: "boolean", default: false },
      "public-key": text,
    },
  });
  const [verb, file] = positionals;
  if (file === undefined || positionals.length > 2) throw new Refused(2, usage);
  if (verb === "key") process.stdout.write(`${await makeKey(file)}\n`);
  else if (verb === "sign") process.stdout.write(`${await signFile(file, values)}\n`);
  else if (verb === "verify") process.stdout.write(`${await verifyFile(file, values["public-key"])}\n`);
  else throw new Refused(2, usage);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof Refused ? error.exitStatus : 2;
}
