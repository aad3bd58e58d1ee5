import type { DeskKind, DeskView, VettingState } from "@suar/domain";
import { deskKinds, vettingStates } from "@suar/domain/desks/desk-codes";

/** What narrows the directory, as it stands in the address. What is not said is left out. */
export interface DeskSearch {
  readonly words?: string;
  readonly kind?: DeskKind;
  readonly vetting?: VettingState;
}

const longest = 100;

/** Reads the address; what means nothing is dropped. Errors: none. */
export function readDeskSearch(search: Readonly<Record<string, unknown>>): DeskSearch {
  const words = search["words"];
  const kind = deskKinds.find((each) => each === search["kind"]);
  const vetting = vettingStates.find((each) => each === search["vetting"]);
  return {
    ...(typeof words === "string" && words.trim() !== "" && words.length <= longest ? { words } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(vetting === undefined ? {} : { vetting }),
  };
}

/**
 * The desks that a filter leaves. Words are looked for in name, area and the country as the reader says it; closed desks are
 * shown only when they are asked for. Shapes: any list. Errors: none.
 */
export function filterDesks(
  desks: readonly DeskView[],
  { words = "", kind, vetting }: DeskSearch,
  countryName: (code: string) => string,
): readonly DeskView[] {
  const wanted = fold(words).trim();
  return desks.filter(
    (desk) =>
      (kind === undefined || desk.kind === kind) &&
      (vetting === undefined ? desk.vetting.state !== "closed" : desk.vetting.state === vetting) &&
      fold(`${desk.name}\n${desk.area}\n${countryName(desk.country)}`).includes(wanted),
  );
}

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();
