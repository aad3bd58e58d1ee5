import type { Session } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { KeyRound, Lock, ShieldAlert } from "lucide-react";
import { type ReactNode, useState } from "react";
import { keyNoticesQuery, refuseRecovery } from "../../api/keys.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { UnlockForm } from "./unlock-form.tsx";
import { useKeyChange } from "./use-key-change.ts";

/** What has to be said about keys on every page, one calm line each: a locked key first, then what waits. */
export function KeyNotices({ session }: { readonly session: Session }) {
  const t = useWords();
  const { data: notices } = useQuery(keyNoticesQuery);
  const toKeys = (
    <Link to="/organisation/keys" className="underline">
      {t("web.keys.toKeys")}
    </Link>
  );
  return (
    <>
      {notices?.askedForMe.map(({ id, askedAt }) => (
        <AskedForMe key={id} id={id} askedAt={askedAt} />
      ))}
      {session.keys === "locked" && <LockedKey />}
      {session.keys === "not_granted" && (
        <Line icon={<Lock size={16} />} action={toKeys}>
          {t("web.keys.notGranted")}
        </Line>
      )}
      {notices !== undefined && notices.toApprove > 0 && (
        <Line icon={<ShieldAlert size={16} />} action={toKeys}>
          {t("web.keys.toApprove", { requests: notices.toApprove })}
        </Line>
      )}
      {notices?.isFragile === true && (
        <Line icon={<KeyRound size={16} />} action={toKeys}>
          {t("web.keys.fragile")}
        </Line>
      )}
    </>
  );
}

function LockedKey() {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Line icon={<Lock size={16} />} action={<Button onPress={() => setOpen(true)}>{t("web.keys.unlock")}</Button>}>
      {t("web.keys.locked")}
      <Dialog title={t("web.keys.unlock.title")} isOpen={isOpen} onClose={() => setOpen(false)}>
        <UnlockForm onUnlocked={() => setOpen(false)} />
      </Dialog>
    </Line>
  );
}

function AskedForMe({ id, askedAt }: { readonly id: string; readonly askedAt: string }) {
  const t = useWords();
  const stop = useKeyChange(refuseRecovery);
  return (
    <Line
      icon={<ShieldAlert size={16} />}
      action={
        <Button look="danger" isPending={stop.isPending} onPress={() => stop.mutate(id)}>
          {t("web.keys.askedForMe.stop")}
        </Button>
      }
    >
      {t("web.keys.askedForMe")} <TimeText value={askedAt} precision="minute" />
      {stop.error !== null && <ErrorNotice error={stop.error} />}
    </Line>
  );
}

interface LineProps {
  readonly icon: ReactNode;
  readonly children: ReactNode;
  readonly action: ReactNode;
}

function Line({ icon, children, action }: LineProps) {
  const t = useWords();
  return (
    <aside
      aria-label={t("web.keys.title")}
      className="no-print flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-sunk px-4 py-2 text-small"
    >
      <span aria-hidden="true" className="shrink-0">
        {icon}
      </span>
      <span className="min-w-0 basis-48 grow">{children}</span>
      {action}
    </aside>
  );
}
