import type { Database } from "@suar/database";
import type { NewField, Person, PersonFieldKindId } from "@suar/domain";
import type { Actor } from "../../sessions/index.ts";
import { recordPerson } from "../record-person.ts";

/** What a test says about a person: answers by kind. The rest is made up and marked synthetic. */
export type BuiltPerson = Readonly<Partial<Record<Exclude<PersonFieldKindId, "face">, string>>>;

/** Made-up names of the region in several scripts; nobody is meant. */
export const syntheticNames = [
  "Synthetic Nimal Perera",
  "Synthetic สมชาย ใจดี",
  "Synthetic အောင်ကျော်မြင့်",
  "Synthetic Nguyễn Thị Hương",
  "Synthetic សុខ ស្រីមុំ",
  "Synthetic محمد عبد الرحمن",
  "Synthetic 李小明",
  "Synthetic Mohd Yusof bin Abdullah",
] as const;

/** A recorded person, synthetic, with a name and what else is given. `actor` holds the organisation's key. */
export const buildPerson = (
  database: Pick<Database, "transaction">,
  actor: Actor,
  answers: BuiltPerson = { name: syntheticNames[0] },
  now = Date.now(),
): Promise<Person> =>
  database.transaction((tx) =>
    recordPerson(
      tx,
      actor,
      { fields: Object.entries(answers).map(([kind, value]) => factOf(kind, value)), synthetic: true },
      now,
    ),
  );

const factOf = (kind: string, value: string): NewField => ({
  kind: kind as NewField["kind"],
  answer: { kind: "answered", value },
  told: null,
  source: "other_report",
  certainty: "probable",
});
