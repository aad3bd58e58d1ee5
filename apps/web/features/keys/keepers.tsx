import type { OrganisationKeyView, Session } from "@suar/domain";
import { useState } from "react";
import { useIntl } from "react-intl";
import { chooseKeepers } from "../../api/keys.ts";
import { Button } from "../../ui/button.tsx";
import { CheckBox } from "../../ui/check-box.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/section.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "./key-error.tsx";
import { useKeyChange } from "./use-key-change.ts";

const [least, most] = [2, 7];

interface KeepersProps {
  readonly view: OrganisationKeyView;
  readonly session: Session;
}

/** The people of whom two together can bring somebody back, and choosing them. */
export function Keepers({ view, session }: KeepersProps) {
  const t = useWords();
  const intl = useIntl();
  const [isChoosing, setChoosing] = useState(false);
  const mayChoose = session.may.includes("key.choose_keepers") && view.key !== null;
  const { keepers, keepersSince } = view;
  return (
    <Section title={t("web.keys.keepers.title")} about={t("web.keys.keepers.about")}>
      {keepers.length === 0 ? (
        <Notice kind="attention" title={t("web.keys.keepers.none.title")}>
          <p>{t("web.keys.keepers.none.sentence")}</p>
        </Notice>
      ) : (
        <p className="max-w-text">
          {t("web.keys.keepers.are", {
            names: intl.formatList(
              keepers.map(({ name }) => name),
              { type: "unit" },
            ),
          })}{" "}
          {t("web.keys.keepers.since")} <TimeText value={keepersSince} precision="day" />.
        </p>
      )}
      {keepers.length > 0 && keepers.length < 3 && (
        <p className="max-w-text text-ink-soft">{t("web.keys.keepers.few", { keepers: keepers.length })}</p>
      )}
      {isChoosing ? (
        <ChooseKeepers view={view} onDone={() => setChoosing(false)} />
      ) : (
        mayChoose && (
          <Button className="self-start" onPress={() => setChoosing(true)}>
            {t(keepers.length === 0 ? "web.keys.keepers.choose" : "web.keys.keepers.chooseAgain")}
          </Button>
        )
      )}
    </Section>
  );
}

function ChooseKeepers({ view, onDone }: { readonly view: OrganisationKeyView; readonly onDone: () => void }) {
  const t = useWords();
  const [chosen, setChosen] = useState<readonly string[]>(view.keepers.map(({ id }) => id));
  const choose = useKeyChange(chooseKeepers);
  const save = (): void => choose.mutate(chosen, { onSuccess: onDone });
  const isCount = chosen.length >= least && chosen.length <= most;
  const toggle = (id: string, isOn: boolean): void =>
    setChosen((before) => (isOn ? [...before, id] : before.filter((one) => one !== id)));
  return (
    <div className="flex flex-col gap-4 rounded-normal border border-line p-4">
      <fieldset className="flex flex-col gap-3">
        <legend className="font-semibold">{t("web.keys.keepers.who")}</legend>
        <p className="max-w-text text-small text-ink-soft">{t("web.keys.keepers.meaning")}</p>
        {view.candidates.map(({ id, name }) => (
          <CheckBox key={id} isSelected={chosen.includes(id)} onChange={(isOn) => toggle(id, isOn)}>
            <bdi>{name}</bdi>
          </CheckBox>
        ))}
      </fieldset>
      <output className="text-small text-ink-soft">
        {t("web.keys.keepers.count", { chosen: chosen.length, least, most })}
      </output>
      {choose.error !== null && <KeyError error={choose.error} onUnlocked={save} />}
      <div className="flex flex-wrap gap-2">
        <Button look="beacon" isPending={choose.isPending} isDisabled={!isCount} onPress={save}>
          {t("web.keys.keepers.save")}
        </Button>
        <Button onPress={onDone}>{t("web.keep")}</Button>
      </div>
    </div>
  );
}
