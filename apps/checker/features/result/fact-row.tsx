import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../../app/words.ts";
import type { FactKind } from "../../offer/fact-kinds.ts";
import type { Fact } from "../../offer/offer.ts";
import { Button } from "../../ui/button.tsx";

interface FactRowProps {
  readonly kind: FactKind;
  readonly facts: readonly Fact[];
  readonly correction: string | undefined;
  readonly onCorrect: (words: string) => void;
}

/** One fact of the offer in its own words, with a field to correct it. */
export function FactRow({ kind, facts, correction, onCorrect }: FactRowProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const name = say(`facts.${kind}`);
  const words = correction === undefined ? facts.map((fact) => fact.words) : [correction.trim()].filter(Boolean);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line p-3 last:border-b-0">
      <dt className="w-24 shrink-0 font-semibold">{name}</dt>
      <dd className="min-w-0 grow basis-40">
        {words.length === 0 && <span className="text-ink-soft">{say("facts.not-found")}</span>}
        {words.map((each) => (
          <bdi key={each} className="block wrap-anywhere">
            {each}
          </bdi>
        ))}
        {correction !== undefined && <span className="text-small text-ink-soft"> ({say("facts.corrected")})</span>}
        {isOpen && (
          <CorrectForm
            kind={kind}
            name={name}
            initial={words.join(", ")}
            onUse={(changed) => {
              onCorrect(changed);
              setOpen(false);
            }}
            onCancel={() => setOpen(false)}
          />
        )}
      </dd>
      {!isOpen && (
        <dd className="no-print">
          <Button look="quiet" label={`${say("facts.correct")}: ${name}`} onPress={() => setOpen(true)}>
            {say("facts.correct")}
          </Button>
        </dd>
      )}
    </div>
  );
}

interface CorrectFormProps {
  readonly kind: FactKind;
  readonly name: string;
  readonly initial: string;
  readonly onUse: (words: string) => void;
  readonly onCancel: () => void;
}

function CorrectForm({ kind, name, initial, onUse, onCancel }: CorrectFormProps) {
  const { say } = useWords();
  const [words, setWords] = useState(initial);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const id = `correct-${kind}`;
  return (
    <form
      className="no-print flex flex-col gap-2 py-2"
      onSubmit={(event) => {
        event.preventDefault();
        onUse(words);
      }}
    >
      <label for={id} className="sr-only">
        {name}
      </label>
      <p id={`${id}-hint`} className="text-small text-ink-soft">
        {say("facts.write")}
      </p>
      <input
        ref={field}
        id={id}
        aria-describedby={`${id}-hint`}
        className="tap w-full rounded-normal border border-line-strong bg-paper px-3"
        dir="auto"
        autocomplete="off"
        maxLength={300}
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit">{say("facts.use")}</Button>
        <Button look="quiet" onPress={onCancel}>
          {say("facts.cancel")}
        </Button>
      </div>
    </form>
  );
}
