import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Button } from "../ui/button.tsx";
import type { ButtonLook } from "../ui/button-look.ts";
import { Dialog } from "../ui/dialog.tsx";
import { ErrorNotice } from "../ui/error-notice.tsx";
import { useWords } from "../ui/use-words.ts";

interface AskedActionProps {
  /** The verb with its object, on the button and again in the question. */
  readonly action: string;
  readonly title: string;
  /** What will be gone, or what comes of it. */
  readonly sentence: string;
  /** A second thing to know before going on. */
  readonly more?: string | undefined;
  readonly look?: ButtonLook;
  readonly icon?: ReactNode;
  readonly run: () => Promise<unknown>;
  readonly onDone: () => Promise<void> | void;
}

/** Does something after asking, for what cannot be undone by one click. An error stays in the question. */
export function AskedAction({ action, title, sentence, more, look = "plain", icon, run, onDone }: AskedActionProps) {
  const t = useWords();
  const [isAsking, setAsking] = useState(false);
  const work = useMutation({
    mutationFn: run,
    onSuccess: async () => {
      setAsking(false);
      await onDone();
    },
  });
  const ask = (): void => {
    work.reset();
    setAsking(true);
  };
  return (
    <>
      <Button look={look} icon={icon} onPress={ask}>
        {action}
      </Button>
      <Dialog title={title} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{sentence}</p>
        {more !== undefined && <p>{more}</p>}
        {work.error !== null && <ErrorNotice error={work.error} />}
        <div className="flex flex-wrap gap-2">
          <Button
            look={look === "danger" ? "danger" : "beacon"}
            isPending={work.isPending}
            onPress={() => work.mutate()}
          >
            {action}
          </Button>
          <Button onPress={() => setAsking(false)}>{t("web.cancel")}</Button>
        </div>
      </Dialog>
    </>
  );
}
