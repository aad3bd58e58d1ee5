import type { RecoveryRequest } from "@suar/domain";
import { approveRecovery, refuseRecovery } from "../../api/keys.ts";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/section.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "./key-error.tsx";
import { SpokenCode } from "./spoken-code.tsx";
import { useKeyChange } from "./use-key-change.ts";

/** Requests to come back, for keepers: who asks, the code to compare by voice, and the two answers. */
export function Recoveries({ requests }: { readonly requests: readonly RecoveryRequest[] }) {
  const t = useWords();
  if (requests.length === 0) return null;
  return (
    <Section title={t("web.keys.recoveries.title")} about={t("web.keys.recoveries.about")}>
      <ul className="flex flex-col gap-4">
        {requests.map((request) => (
          <li key={request.id}>
            <Recovery request={request} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Recovery({ request }: { readonly request: RecoveryRequest }) {
  const t = useWords();
  const { id, person, approvals, isApprovedByMe, isOwn } = request;
  const approve = useKeyChange(approveRecovery);
  const refuse = useKeyChange(refuseRecovery);
  const error = approve.error ?? refuse.error;
  return (
    <article className="flex flex-col gap-3 rounded-normal border border-beacon-strong bg-beacon-sunk p-4">
      <p className="font-semibold">
        {isOwn ? t("web.keys.recovery.own") : t("web.keys.recovery.who", { name: person.name })}
      </p>
      <p className="text-small">
        {t("web.keys.recovery.asked")} <TimeText value={request.askedAt} precision="minute" />.{" "}
        {t("web.keys.recovery.ends")} <TimeText value={request.expiresAt} precision="minute" />.
      </p>
      {!isOwn && (
        <>
          <p className="max-w-text">{t("web.keys.recovery.compare")}</p>
          <SpokenCode code={request.code} />
        </>
      )}
      <output>{t("web.keys.recovery.approvals", { approvals })}</output>
      {error !== null && <KeyError error={error} onUnlocked={() => approve.mutate(id)} />}
      <div className="flex flex-wrap gap-2">
        {!isOwn && !isApprovedByMe && (
          <Button look="beacon" isPending={approve.isPending} onPress={() => approve.mutate(id)}>
            {t("web.keys.recovery.approve")}
          </Button>
        )}
        <Button isPending={refuse.isPending} onPress={() => refuse.mutate(id)}>
          {t(isOwn ? "web.keys.recovery.stop" : "web.keys.recovery.refuse")}
        </Button>
      </div>
    </article>
  );
}
