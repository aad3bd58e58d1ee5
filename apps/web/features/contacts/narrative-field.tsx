import type { Contact, ToldDate } from "@suar/domain";
import { useState } from "react";
import { SuggestedFacts } from "../suggested-facts/suggested-facts.tsx";
import { SaveMark } from "./save-mark.tsx";
import { useSettledFacts } from "./use-settled-facts.ts";
import { WordsField } from "./words-field.tsx";

const valueOf = (contact: Contact, field: "narrative" | "told"): unknown =>
  contact.fields.find((one) => one.field === field)?.value;

/** What somebody tells, and beside it the facts that may stand in it; what was stated or left out is kept with the contact. */
export function NarrativeField({ contact }: { readonly contact: Contact }) {
  const narrative = valueOf(contact, "narrative");
  const [text, setText] = useState(typeof narrative === "string" ? narrative : "");
  const { settled, settle, unsettle, standing, flush } = useSettledFacts(contact);
  const told = (valueOf(contact, "told") as ToldDate | null | undefined) ?? null;
  return (
    <>
      <WordsField contact={contact} field="narrative" rows={12} onText={setText} />
      {contact.may.write && (
        <div className="has-[>:empty]:hidden wide:pointer-events-none wide:absolute wide:inset-y-0 wide:end-0 wide:w-80">
          <div className="wide:pointer-events-auto wide:sticky wide:top-4">
            <SuggestedFacts
              text={text}
              settled={settled}
              onSettle={settle}
              onUnsettle={unsettle}
              place={{ cases: contact.cases, told }}
            />
            {standing.kind === "refused" && <SaveMark standing={standing} onRetry={() => void flush()} />}
          </div>
        </div>
      )}
    </>
  );
}
