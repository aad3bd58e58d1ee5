import type { SignInMethods } from "@suar/domain";
import { useState } from "react";
import { removeTotp, renewRecoveryCodes } from "../../api/account.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/section.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { SetUpApp } from "./set-up-app.tsx";
import { useMethodChange } from "./use-method-change.ts";

const fewCodes = 3;

interface MethodsProps {
  readonly methods: SignInMethods;
}

/** The authenticator app as a second step after the password, and its recovery codes. */
export function AppSection({ methods }: MethodsProps) {
  const t = useWords();
  const { totp, secondFactorRequired, mustConfirm } = methods;
  const [isSettingUp, setSettingUp] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | undefined>();
  const [isAsking, setAsking] = useState(false);
  const renew = useMethodChange(renewRecoveryCodes, (made) => setCodes(made.recoveryCodes));
  const remove = useMethodChange(removeTotp, () => setAsking(false));
  const finished = useMethodChange(async () => setSettingUp(false));
  const about = t(secondFactorRequired ? "web.app.about.required" : "web.app.about");
  if (isSettingUp || codes !== undefined) {
    return (
      <Section title={t("web.app")} about={about}>
        {codes === undefined ? (
          <>
            <SetUpApp onDone={() => finished.mutate(undefined)} />
            <Button look="quiet" className="self-start" onPress={() => setSettingUp(false)}>
              {t("web.notNow")}
            </Button>
          </>
        ) : (
          <RecoveryCodes codes={codes} onDone={() => setCodes(undefined)} />
        )}
      </Section>
    );
  }
  return (
    <Section title={t("web.app")} about={about}>
      {totp.isSet && (
        <Facts
          facts={[
            { name: t("web.methods.since"), value: <TimeText value={totp.since} precision="day" /> },
            { name: t("web.codes"), value: t("web.codes.left", { count: totp.recoveryCodesLeft }) },
          ]}
        />
      )}
      {totp.isSet && totp.recoveryCodesLeft <= fewCodes && (
        <Notice kind="attention">
          <p>{t("web.codes.few")}</p>
        </Notice>
      )}
      {renew.error !== null && <ErrorNotice error={renew.error} />}
      <div className="flex flex-wrap gap-2">
        <Button isDisabled={mustConfirm} onPress={() => setSettingUp(true)}>
          {t(totp.isSet ? "web.app.replace" : "web.app.setUp")}
        </Button>
        {totp.isSet && (
          <Button isDisabled={mustConfirm} isPending={renew.isPending} onPress={() => renew.mutate(undefined)}>
            {t("web.codes.renew")}
          </Button>
        )}
        {totp.isSet && !secondFactorRequired && (
          <Button look="danger" isDisabled={mustConfirm} onPress={() => setAsking(true)}>
            {t("web.app.remove")}
          </Button>
        )}
      </div>
      <Dialog title={t("web.app.remove.title")} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{t("web.app.remove.sentence")}</p>
        {remove.error !== null && <ErrorNotice error={remove.error} />}
        <div className="flex flex-wrap gap-2">
          <Button look="danger" isPending={remove.isPending} onPress={() => remove.mutate(undefined)}>
            {t("web.app.remove")}
          </Button>
          <Button onPress={() => setAsking(false)}>{t("web.methods.keep")}</Button>
        </div>
      </Dialog>
    </Section>
  );
}
