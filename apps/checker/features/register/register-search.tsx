import { useId, useState } from "preact/hooks";
import { useWords } from "../../app/words.ts";
import type { RegisterHit, RegisterPack } from "../../knowledge/register-pack.ts";
import { Button } from "../../ui/button.tsx";
import { writeDate } from "../countries/write-date.ts";

interface RegisterSearchProps {
  readonly pack: RegisterPack;
  readonly name: string;
}

/** Looks a name up in a list; neither what is found nor what is not is an answer about the offer. */
export function RegisterSearch({ pack, name }: RegisterSearchProps) {
  const { say } = useWords();
  const [asked, setAsked] = useState(name);
  const [hits, setHits] = useState<readonly RegisterHit[]>();
  const id = useId();
  const search = async (): Promise<void> => {
    const { searchRegister } = await import("../../knowledge/register-pack.ts");
    setHits(searchRegister(pack, asked));
  };
  const isSame = hits?.some(({ match }) => match === "same") === true;
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void search();
      }}
    >
      <label for={id} className="font-semibold">
        {say("register.name")}
      </label>
      <input
        id={id}
        className="tap w-full rounded-normal border border-line-strong bg-paper px-3"
        dir="auto"
        autocomplete="off"
        maxLength={200}
        value={asked}
        onInput={({ currentTarget }) => setAsked(currentTarget.value)}
      />
      <div>
        <Button type="submit">{say("register.search")}</Button>
      </div>
      <output className="flex flex-col gap-2">
        {hits !== undefined && <span>{say(isSame ? "register.found" : "register.not-found")}</span>}
        {hits !== undefined && !isSame && hits.length > 0 && <span>{say("register.similar")}</span>}
        {hits?.map((hit) => (
          <Hit key={`${hit.entry.name}${hit.entry.number ?? ""}`} hit={hit} />
        ))}
      </output>
    </form>
  );
}

function Hit({ hit: { entry } }: { readonly hit: RegisterHit }) {
  const { tag } = useWords();
  const { name, number, phone, place, until } = entry;
  const details = [number, phone, place, until === undefined ? undefined : `≤ ${writeDate(until, tag)}`];
  return (
    <span className="flex flex-col border-s-2 border-line-strong ps-3">
      <bdi className="font-semibold">{name}</bdi>
      {details
        .filter((detail) => detail !== undefined)
        .map((detail) => (
          <bdi key={detail}>{detail}</bdi>
        ))}
    </span>
  );
}
