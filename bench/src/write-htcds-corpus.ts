import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { seededRandom } from "./seeded-random.ts";

/** One error that stands in the file on purpose. */
export interface PlantedError {
  readonly line: number;
  readonly column: string;
  readonly code: string;
  readonly nearest: readonly string[];
}

const header =
  "suar_RecordId,prs_FirstName,prs_SecondName,prs_Birthdate,prs_Gender,prs_Citizenship,vic_TraffickingStatus,vic_MethodOfRecruitment,vic_MethodsOfControl,vic_TypeOfExploitation,vic_ForcedLabourIndustry,hte_Country,hte_Type,hte_Description,con_Consent";

/** What is planted: column, what stands there, what is to be found and proposed. */
type Wrong = readonly [column: string, value: string, code: string, nearest: readonly string[]];
const wrongs: readonly [Wrong, ...Wrong[]] = [
  ["prs_Gender", "Femnine", "unknown_code", ["Feminine"]],
  ["vic_MethodsOfControl", "DebtBondage;FalsePromise", "unknown_code", ["FalsePromises"]],
  ["hte_Country", "Cambodai", "unknown_country", ["KH"]],
  ["prs_Birthdate", "1990-02-30", "bad_date", []],
  ["prs_Birthdate", "2480-01-15", "ambiguous_date", ["1937-01-15", "1938-01-15"]],
  ["con_Consent", "perhaps", "bad_boolean", ["TRUE", "FALSE"]],
];

const share = 0.05;
/** สมชาย in windows-874. */
const thaiName = Buffer.from([0xca, 0xc1, 0xaa, 0xd2, 0xc2]);

/**
 * Writes made-up rows of HTCDS: a twentieth of them wrong in a known way, half of the days in years of the Buddhist Era, one
 * row in a hundred in windows-874 among UTF-8. Gives what was planted.
 */
export async function writeHtcdsCorpus(path: string, rows: number, seed: number): Promise<readonly PlantedError[]> {
  const random = seededRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value => values[below(values.length)] ?? values[0];
  const columns = header.split(",");
  const planted: PlantedError[] = [];
  const file = createWriteStream(path);
  file.write(`${header}\n`);
  for (let row = 0; row < rows; row += 1) {
    const isThai = below(100) === 0;
    const cells = [
      String(row),
      isThai ? "\u0000" : `Given${below(9_999)}`,
      `Family${below(9_999)}`,
      `${below(2) === 0 ? 1960 + below(45) : 2503 + below(45)}-0${1 + below(9)}-1${below(10)}`,
      pick(["Feminine", "Masculine"]),
      pick(["KH", "TH", "ID;MY", "PH"]),
      "PossibleVictimOfTrafficking",
      "AtWork;ThroughOnlineSocialNetworks",
      pick(["DebtBondage", "FalsePromises;WithholdsDocuments", "Threats;TakesEarnings;ExcessiveWorkingHours"]),
      pick(["ForcedLabour", "ForcedCriminality", "SexualExploitation"]),
      "F_Construction",
      pick(["TH", "KH", "MM"]),
      "Exploitation",
      `"Was told of ""office work"", made up, ${below(24)} months"`,
      pick(["TRUE", "FALSE"]),
    ];
    if (random() < share) {
      const [column, value, code, nearest] = pick(wrongs);
      cells[columns.indexOf(column)] = value;
      planted.push({ line: row + 2, column, code, nearest });
    }
    const [before = "", after] = `${cells.join(",")}\n`.split("\u0000");
    const line = after === undefined ? before : Buffer.concat([Buffer.from(before), thaiName, Buffer.from(after)]);
    if (!file.write(line)) await once(file, "drain");
  }
  file.end();
  await finished(file);
  return planted;
}
