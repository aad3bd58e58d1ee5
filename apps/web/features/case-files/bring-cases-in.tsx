import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { bringCasesIn, caseFilesQuery, type DayOrder } from "../../api/case-files.ts";
import { Button } from "../../ui/button.tsx";
import { DropArea } from "../../ui/drop-area.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";

const accept = ".csv,.json,.gz,.zst";
const orders = ["unsaid", "day-month", "month-day"] as const satisfies readonly DayOrder[];

type Sending =
  | { readonly kind: "idle" }
  | { readonly kind: "sending"; readonly name: string; readonly share: number }
  | { readonly kind: "failed"; readonly file: File; readonly error: unknown };

/** The place where a file of cases is dropped or chosen; its good rows become cases at once. */
export function BringCasesIn() {
  const t = useWords();
  const queries = useQueryClient();
  const [order, setOrder] = useState<DayOrder>("unsaid");
  const [sending, setSending] = useState<Sending>({ kind: "idle" });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const send = async (file: File): Promise<void> => {
    const stop = new AbortController();
    running.current = stop;
    setSending({ kind: "sending", name: file.name, share: 0 });
    try {
      await bringCasesIn(file, order, {
        signal: stop.signal,
        onProgress: (sent, total) =>
          setSending({ kind: "sending", name: file.name, share: total === 0 ? 1 : sent / total }),
      });
      setSending({ kind: "idle" });
    } catch (error) {
      setSending(stop.signal.aborted ? { kind: "idle" } : { kind: "failed", file, error });
    }
    await queries.invalidateQueries({ queryKey: caseFilesQuery.queryKey });
  };
  return (
    <Section title={t("web.caseFiles.in")} about={t("web.caseFiles.in.about")}>
      <SelectField
        label={t("web.caseFiles.order")}
        description={t("web.caseFiles.order.about")}
        value={order}
        choices={orders.map((value) => ({ value, label: t(`web.caseFiles.order.${value}`) }))}
        onChange={setOrder}
      />
      {sending.kind === "failed" && <KeyError error={sending.error} onUnlocked={() => void send(sending.file)} />}
      {sending.kind === "sending" ? (
        <div className="flex flex-col gap-3 rounded-normal border border-line bg-raised p-4">
          <bdi className="break-all font-semibold">{sending.name}</bdi>
          <ProgressBar label={t("web.upload.label")} share={sending.share} words={t("web.upload.label")} />
          <Button className="self-start" onPress={() => running.current?.abort()}>
            {t("web.upload.stop")}
          </Button>
        </div>
      ) : (
        <DropArea
          accept={accept}
          invite={t("web.caseFiles.drop")}
          formats={t("web.caseFiles.formats")}
          onFile={(file) => void send(file)}
        />
      )}
    </Section>
  );
}
