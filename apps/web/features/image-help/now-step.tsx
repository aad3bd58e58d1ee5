import { adviceSources } from "@suar/domain/image-help/report-places";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/use-words.ts";
import { SourceLine } from "./source-line.tsx";

const advice = ["pay", "send", "keep", "stop", "tell"] as const;

/** What helps at once, before anything is computed or written. */
export function NowStep({ onGoOn }: { readonly onGoOn: () => void }) {
  const t = useWords();
  return (
    <>
      <p className="text-lead font-semibold">{t("imageHelp.now.blame")}</p>
      <ol className="flex list-decimal flex-col gap-4 ps-6">
        {advice.map((one) => (
          <li key={one}>
            <strong className="block">{t(`imageHelp.now.${one}`)}</strong>
            {t(`imageHelp.now.${one}.how`)}
          </li>
        ))}
      </ol>
      <Notice kind="danger" title={t("imageHelp.now.danger")}>
        <p>{t("imageHelp.now.danger.how")}</p>
      </Notice>
      <div>
        <Button look="beacon" onPress={onGoOn}>
          {t("imageHelp.goOn")}
        </Button>
      </div>
      <Disclosure summary={t("imageHelp.sources")}>
        {adviceSources.map((source) => (
          <SourceLine key={source.sourceUrl} {...source} />
        ))}
      </Disclosure>
    </>
  );
}
