import type { Session } from "@suar/domain";
import { useMutation, useQuery } from "@tanstack/react-query";
import { ExternalLink, KeyRound } from "lucide-react";
import { knowsPasskeys } from "../../api/passkeys.ts";
import { goToLinked, offersQuery, signInByPasskey } from "../../api/sign-in.ts";
import { Button } from "../../ui/button.tsx";
import { isolate } from "../../ui/isolate.ts";
import { useWords } from "../../ui/use-words.ts";
import { PasskeyError } from "./passkey-error.tsx";

interface OtherWaysProps {
  readonly onSignedIn: (session: Session) => Promise<void>;
}

/** A passkey, and the other service where one is set up. Where passkeys cannot work the page says where they do. */
export function OtherWays({ onSignedIn }: OtherWaysProps) {
  const t = useWords();
  const { data: offers } = useQuery(offersQuery);
  const passkey = useMutation({ mutationFn: signInByPasskey, onSuccess: onSignedIn });
  const linked = useMutation({ mutationFn: goToLinked });
  if (offers === undefined || (!knowsPasskeys() && offers.linked === null)) return null;
  const { works, elsewhere } = offers.passkeys;
  const error = passkey.error ?? linked.error;
  return (
    <div className="flex flex-col items-start gap-3 border-t border-line pt-4">
      {error !== null && <PasskeyError error={error} />}
      {works && knowsPasskeys() && (
        <Button
          icon={<KeyRound size={16} aria-hidden="true" />}
          isPending={passkey.isPending}
          onPress={() => passkey.mutate()}
        >
          {t("web.passkey.use")}
        </Button>
      )}
      {elsewhere !== null && (
        <p className="text-small text-ink-soft">
          {t("web.passkey.elsewhere")}{" "}
          <a href={`${elsewhere}/sign-in`} dir="ltr">
            {elsewhere}
          </a>
        </p>
      )}
      {offers.linked !== null && (
        <Button
          icon={<ExternalLink size={16} aria-hidden="true" />}
          isPending={linked.isPending}
          onPress={() => linked.mutate()}
        >
          {t("web.linked.use", { name: isolate(offers.linked.name) })}
        </Button>
      )}
    </div>
  );
}
