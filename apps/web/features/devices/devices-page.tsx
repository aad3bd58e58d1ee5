import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { devicesQuery, signOutEverywhere } from "../../api/devices.ts";
import { forgetDrafts } from "../../app/drafts.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { DeviceCard } from "./device-card.tsx";

/** Where one is signed in, and the way out of all of it. */
export function DevicesPage() {
  const t = useWords();
  const devices = useQuery(devicesQuery);
  usePageTitle(t("web.devices"));
  return (
    <>
      <div className="flex flex-col gap-2">
        <h1 className="text-title">{t("web.devices")}</h1>
        <p className="max-w-text text-ink-soft">{t("web.devices.about")}</p>
      </div>
      <SignOutEverywhere />
      {devices.error !== null && <ErrorNotice error={devices.error} onRetry={() => void devices.refetch()} />}
      {devices.isPending && <Skeleton lines={6} />}
      <ul className="flex flex-col gap-4">
        {devices.data?.map((device) => (
          <li key={device.id}>
            <DeviceCard device={device} />
          </li>
        ))}
      </ul>
    </>
  );
}

function SignOutEverywhere() {
  const t = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const leaving = useMutation({
    mutationFn: signOutEverywhere,
    onSuccess: async () => {
      forgetDrafts();
      queries.clear();
      await navigate({ to: "/sign-in", search: {} });
    },
  });
  return (
    <>
      <Button look="danger" className="self-start" onPress={() => setAsking(true)}>
        {t("web.devices.everywhere")}
      </Button>
      <Dialog title={t("web.devices.everywhere.title")} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{t("web.devices.everywhere.sentence")}</p>
        {leaving.error !== null && <ErrorNotice error={leaving.error} />}
        <div className="flex flex-wrap gap-2">
          <Button look="danger" isPending={leaving.isPending} onPress={() => leaving.mutate()}>
            {t("web.devices.everywhere")}
          </Button>
          <Button onPress={() => setAsking(false)}>{t("web.stay")}</Button>
        </div>
      </Dialog>
    </>
  );
}
