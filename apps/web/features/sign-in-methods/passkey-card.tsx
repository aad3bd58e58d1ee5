import type { Passkey } from "@suar/domain";
import { LockKeyhole, LockKeyholeOpen } from "lucide-react";
import { useState } from "react";
import { letPasskeyOpenKey, removePasskey } from "../../api/account.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Facts } from "../../ui/facts.tsx";
import { isolate } from "../../ui/isolate.ts";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { PasskeyError } from "../sign-in/passkey-error.tsx";
import { useMethodChange } from "./use-method-change.ts";

interface PasskeyCardProps {
  readonly passkey: Passkey;
  readonly isChangeable: boolean;
}

/** One passkey: what it opens, when it was used, and the way to take it away. */
export function PasskeyCard({ passkey, isChangeable }: PasskeyCardProps) {
  const t = useWords();
  const [isAsking, setAsking] = useState(false);
  const openKey = useMethodChange(letPasskeyOpenKey);
  const remove = useMethodChange(removePasskey, () => setAsking(false));
  return (
    <section aria-label={passkey.name} className="flex flex-col gap-3 rounded-normal border border-line bg-raised p-4">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="font-semibold wrap-anywhere">
          <bdi>{passkey.name}</bdi>
        </h3>
        <Tag icon={passkey.opensKey ? <LockKeyholeOpen size={14} /> : <LockKeyhole size={14} />}>
          {t(passkey.opensKey ? "web.passkeys.opensKey" : "web.passkeys.signsInOnly")}
        </Tag>
      </div>
      <p className="max-w-text text-small text-ink-soft">
        {t(passkey.opensKey ? "web.passkeys.opensKey.about" : "web.passkeys.signsInOnly.about")}
      </p>
      <Facts
        facts={[
          { name: t("web.methods.since"), value: <TimeText value={passkey.createdAt} precision="day" /> },
          {
            name: t("web.methods.lastUsed"),
            value:
              passkey.lastUsedAt === null ? (
                t("web.methods.neverUsed")
              ) : (
                <TimeText value={passkey.lastUsedAt} precision="minute" />
              ),
          },
        ]}
      />
      {openKey.error !== null && <PasskeyError error={openKey.error} />}
      <div className="flex flex-wrap gap-2">
        {!passkey.opensKey && (
          <Button isPending={openKey.isPending} isDisabled={!isChangeable} onPress={() => openKey.mutate(passkey.id)}>
            {t("web.passkeys.letOpen")}
          </Button>
        )}
        <Button look="danger" isDisabled={!isChangeable} onPress={() => setAsking(true)}>
          {t("web.passkeys.remove")}
        </Button>
      </div>
      <Dialog title={t("web.passkeys.remove.title")} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{t("web.passkeys.remove.sentence", { name: isolate(passkey.name) })}</p>
        {remove.error !== null && <PasskeyError error={remove.error} />}
        <div className="flex flex-wrap gap-2">
          <Button look="danger" isPending={remove.isPending} onPress={() => remove.mutate(passkey.id)}>
            {t("web.passkeys.remove")}
          </Button>
          <Button onPress={() => setAsking(false)}>{t("web.methods.keep")}</Button>
        </div>
      </Dialog>
    </section>
  );
}
