import type { SignedInDevice } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { devicesQuery, renameDevice } from "../../api/devices.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";

interface RenameDeviceProps {
  readonly device: SignedInDevice;
  readonly onClose: () => void;
}

/** Asks what a person calls a device. */
export function RenameDevice({ device, onClose }: RenameDeviceProps) {
  const t = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState(device.name);
  const naming = useMutation({
    mutationFn: () => renameDevice(device.id, name.trim()),
    onSuccess: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: devicesQuery.queryKey });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== "") naming.mutate();
  };
  return (
    <Dialog title={t("web.devices.rename.title")} isOpen onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        {naming.error !== null && <ErrorNotice error={naming.error} />}
        <TextField label={t("web.devices.rename.name")} value={name} onChange={setName} maxLength={60} autoFocus />
        <Button type="submit" className="self-start" isPending={naming.isPending} isDisabled={name.trim() === ""}>
          {t("web.devices.rename.save")}
        </Button>
      </form>
    </Dialog>
  );
}
