import { useState } from "preact/hooks";
import type { OfferedRegister } from "../../app/read-config.ts";
import { useWords } from "../../app/words.ts";
import type { PackFault, RegisterPack } from "../../knowledge/register-pack.ts";
import { Button } from "../../ui/button.tsx";
import { nameCountry } from "../countries/name-country.ts";
import { writeDate } from "../countries/write-date.ts";
import { writeSize } from "../photo/write-size.ts";
import { loadRegister } from "./load-register.ts";
import { RegisterSearch } from "./register-search.tsx";

interface RegisterListProps {
  readonly register: OfferedRegister;
  readonly name: string;
}

/** One list: what it is, a button that names its size, and then the search in it. */
export function RegisterList({ register, name }: RegisterListProps) {
  const { say, tag } = useWords();
  const [pack, setPack] = useState<RegisterPack>();
  const [fault, setFault] = useState<PackFault | "not-loaded">();
  const load = async (): Promise<void> => {
    setFault(undefined);
    const opened = await loadRegister(register).catch(() => undefined);
    if (opened === undefined) setFault("not-loaded");
    else if (opened.ok) setPack(opened.pack);
    else setFault(opened.reason);
  };
  return (
    <li className="flex flex-col gap-2 rounded-normal border border-line bg-raised p-3">
      <h3 className="text-body font-semibold">
        {nameCountry(register.country, tag)}: {say(`register.kind.${register.kind}`)}
      </h3>
      {pack === undefined ? (
        <div>
          <Button onPress={() => void load()}>{say("register.load", { size: writeSize(register.bytes, tag) })}</Button>
        </div>
      ) : (
        <>
          <p className="text-ink-soft">
            {say("register.pack", {
              publisher: pack.publisher,
              number: String(pack.number),
              date: writeDate(pack.date, tag),
            })}
          </p>
          {pack.demonstration && <p className="font-semibold">{say("register.demonstration")}</p>}
          <RegisterSearch pack={pack} name={name} />
        </>
      )}
      <output>
        {fault !== undefined && say(fault === "not-loaded" ? "register.failed" : `register.bad.${fault}`)}
      </output>
    </li>
  );
}
