import type { OrganisationKeyView, Session } from "@suar/domain";
import { CircleDashed, KeyRound } from "lucide-react";
import { useState } from "react";
import { grantKey, revokeKey } from "../../api/keys.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "./key-error.tsx";
import { useKeyChange } from "./use-key-change.ts";

type Holder = OrganisationKeyView["holders"][number];

interface HoldersProps {
  readonly view: OrganisationKeyView;
  readonly session: Session;
}

/** The people whose roles read identities, and whether each can open cases; the key is given and taken here. */
export function Holders({ view: { holders }, session }: HoldersProps) {
  const t = useWords();
  const grant = useKeyChange(grantKey);
  const mayGrant = session.may.includes("key.grant") && session.keys !== "not_granted";
  const mayRevoke = session.may.includes("key.revoke");
  return (
    <Section title={t("web.keys.holders.title")} about={t("web.keys.holders.about")}>
      {grant.error !== null && (
        <KeyError
          error={grant.error}
          onUnlocked={() => grant.variables !== undefined && grant.mutate(grant.variables)}
        />
      )}
      {holders.length === 0 && <p className="text-ink-soft">{t("web.keys.holders.none")}</p>}
      <ul className="flex flex-col">
        {holders.map((holder) => (
          <li key={holder.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-3">
            <span className="min-w-0 grow font-semibold">
              <bdi>{holder.name}</bdi>
            </span>
            <HolderState holder={holder} />
            {holder.state === "not_granted" && mayGrant && (
              <Button
                icon={<KeyRound size={16} aria-hidden="true" />}
                isPending={grant.isPending && grant.variables === holder.id}
                onPress={() => grant.mutate(holder.id)}
              >
                {t("web.keys.grant")}
              </Button>
            )}
            {holder.state === "holds" && mayRevoke && holder.id !== session.user.id && <TakeKey holder={holder} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function HolderState({ holder: { state } }: { readonly holder: Holder }) {
  const t = useWords();
  const icon = state === "holds" ? <KeyRound size={14} /> : <CircleDashed size={14} />;
  return <Tag icon={icon}>{t(`web.keys.holder.${state}`)}</Tag>;
}

function TakeKey({ holder }: { readonly holder: Holder }) {
  const t = useWords();
  const [isAsking, setAsking] = useState(false);
  const revoke = useKeyChange(revokeKey);
  const take = (): void => revoke.mutate(holder.id, { onSuccess: () => setAsking(false) });
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t("web.keys.revoke")}</Button>
      <Dialog title={t("web.keys.revoke.title")} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{t("web.keys.revoke.sentence", { name: holder.name })}</p>
        {revoke.error !== null && <KeyError error={revoke.error} onUnlocked={take} />}
        <div className="flex flex-wrap gap-2">
          <Button look="danger" isPending={revoke.isPending} onPress={take}>
            {t("web.keys.revoke")}
          </Button>
          <Button onPress={() => setAsking(false)}>{t("web.keep")}</Button>
        </div>
      </Dialog>
    </>
  );
}
