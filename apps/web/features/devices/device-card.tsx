import type { SignedInDevice } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Check } from "lucide-react";
import { useState } from "react";
import { devicesQuery, signOutDevice } from "../../api/devices.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { RenameDevice } from "./rename-device.tsx";

interface DeviceCardProps {
  readonly device: SignedInDevice;
}

/** One device: what it is, since when it is signed in, and the way to end that. */
export function DeviceCard({ device }: DeviceCardProps) {
  const t = useWords();
  const queries = useQueryClient();
  const [isNaming, setNaming] = useState(false);
  const leaving = useMutation({
    mutationFn: signOutDevice,
    onSettled: () => queries.invalidateQueries({ queryKey: devicesQuery.queryKey }),
  });
  const name = device.name === "" ? t("web.devices.unknown") : device.name;
  return (
    <article aria-label={name} className="flex flex-col gap-3 rounded-normal border border-line bg-raised p-4">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-lead font-semibold wrap-anywhere">
          <bdi>{name}</bdi>
        </h2>
        {device.isThis && <Tag icon={<Check size={14} />}>{t("web.devices.this")}</Tag>}
      </div>
      <Facts
        facts={[
          { name: t("web.devices.method"), value: t(`web.devices.method.${device.method}`) },
          {
            name: t("web.devices.place"),
            value: device.place === null ? t("word.notKnown") : t(`web.devices.place.${device.place}`),
          },
          { name: t("web.devices.started"), value: <TimeText value={device.startedAt} precision="minute" /> },
          { name: t("web.devices.lastSeen"), value: <TimeText value={device.lastSeenAt} precision="minute" /> },
        ]}
      />
      {leaving.error !== null && <ErrorNotice error={leaving.error} />}
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => setNaming(true)}>{t("web.devices.rename")}</Button>
        {!device.isThis && (
          <Button look="danger" isPending={leaving.isPending} onPress={() => leaving.mutate(device.id)}>
            {t("web.devices.signOut")}
          </Button>
        )}
      </div>
      {isNaming && <RenameDevice device={device} onClose={() => setNaming(false)} />}
    </article>
  );
}
