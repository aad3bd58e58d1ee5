import type { DeskView, VetDesk, VettingWay } from "@suar/domain";
import { maxVettingDays, vettingWays } from "@suar/domain/desks/desk-codes";
import { type FormEvent, useState } from "react";
import { vetDesk } from "../../api/desks.ts";
import { Button } from "../../ui/button.tsx";
import { DayField } from "../../ui/day-field.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CheckList } from "./check-list.tsx";
import { useDeskChange } from "./use-desk-change.ts";

const usualDays = 180;
const dayMs = 24 * 60 * 60_000;
const dayAfter = (days: number): string => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);

/** Somebody vouches for a desk in their own name: how it was looked at, and until when that holds. */
export function VetDeskForm({ desk }: { readonly desk: DeskView }) {
  const t = useWords();
  const [ways, setWays] = useState<readonly VettingWay[]>([]);
  const [nextCheck, setNextCheck] = useState(() => dayAfter(usualDays));
  const vet = useDeskChange(
    (input: VetDesk) => vetDesk(desk.id, input),
    () => setWays([]),
  );
  const isInTime = nextCheck >= dayAfter(0) && nextCheck <= dayAfter(maxVettingDays);
  const isReady = ways.length > 0 && isInTime;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) vet.mutate({ ways: [...ways], nextCheck, version: desk.version });
  };
  const title = t(desk.vetting.at === null ? "web.desks.vet" : "web.desks.vet.again");
  return (
    <div className="no-print">
      <Disclosure summary={title} isOpen={desk.vetting.state !== "vetted"}>
        <form onSubmit={submit} className="flex max-w-form flex-col gap-4">
          <CheckList
            label={t("web.desks.ways.ask")}
            choices={vettingWays.map((value) => ({ value, label: t(`vettingWay.${value}`) }))}
            chosen={ways}
            onChange={setWays}
          />
          <DayField
            label={t("web.desks.nextCheck")}
            description={t("web.desks.nextCheck.about")}
            value={nextCheck}
            onChange={setNextCheck}
          />
          {vet.error !== null && <ErrorNotice error={vet.error} />}
          <Button type="submit" look="beacon" className="self-start" isPending={vet.isPending} isDisabled={!isReady}>
            {t("web.desks.vet.submit")}
          </Button>
        </form>
      </Disclosure>
    </div>
  );
}
