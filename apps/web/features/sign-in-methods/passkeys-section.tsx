import type { SignInMethods } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { KeyRound } from "lucide-react";
import { useState } from "react";
import { knowsPasskeys } from "../../api/passkeys.ts";
import { offersQuery } from "../../api/sign-in.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { AddPasskey } from "./add-passkey.tsx";
import { PasskeyCard } from "./passkey-card.tsx";

interface MethodsProps {
  readonly methods: SignInMethods;
}

/** The person's passkeys, and how to make one more. */
export function PasskeysSection({ methods }: MethodsProps) {
  const t = useWords();
  const { data: offers } = useQuery(offersQuery);
  const [isAdding, setAdding] = useState(false);
  const isPossible = offers?.passkeys.works === true && knowsPasskeys();
  return (
    <Section title={t("web.passkeys")} about={t("web.passkeys.about")}>
      {offers !== undefined && !offers.passkeys.works && (
        <Notice>
          <p>
            {t("web.passkeys.notHere")}{" "}
            {offers.passkeys.elsewhere !== null && (
              <a href={`${offers.passkeys.elsewhere}/account/sign-in`} dir="ltr">
                {offers.passkeys.elsewhere}
              </a>
            )}
          </p>
        </Notice>
      )}
      {offers?.passkeys.works === true && !knowsPasskeys() && <p>{t("web.passkeys.oldBrowser")}</p>}
      {methods.passkeys.length === 0 ? (
        <p className="text-ink-soft">{t("web.passkeys.none")}</p>
      ) : (
        <ul className="flex flex-col gap-3">
          {methods.passkeys.map((passkey) => (
            <li key={passkey.id}>
              <PasskeyCard passkey={passkey} isChangeable={!methods.mustConfirm} />
            </li>
          ))}
        </ul>
      )}
      {isPossible &&
        (isAdding ? (
          <AddPasskey onDone={() => setAdding(false)} onStop={() => setAdding(false)} />
        ) : (
          <Button
            icon={<KeyRound size={16} aria-hidden="true" />}
            className="self-start"
            isDisabled={methods.mustConfirm}
            onPress={() => setAdding(true)}
          >
            {t("web.passkeys.add")}
          </Button>
        ))}
    </Section>
  );
}
