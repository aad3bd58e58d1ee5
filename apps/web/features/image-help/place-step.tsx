import { reportPlaces } from "@suar/domain/image-help/report-places";
import { Button } from "../../ui/button.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import type { PlaceChoice, Told } from "./steps.ts";

interface PlaceStepProps {
  readonly told: Told;
  readonly onTell: (more: Partial<Told>) => void;
  readonly onGoOn: () => void;
}

/** Where it was shown, as far as somebody knows. Both questions may stay empty. */
export function PlaceStep({ told, onTell, onGoOn }: PlaceStepProps) {
  const t = useWords();
  const choices: { readonly value: PlaceChoice; readonly label: string }[] = [
    { value: "none", label: t("imageHelp.place.none") },
    ...reportPlaces.map(({ id, name }) => ({ value: id, label: name })),
    { value: "other", label: t("imageHelp.place.other") },
  ];
  return (
    <form
      noValidate
      className="device-fonts flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        onGoOn();
      }}
    >
      <SelectField
        label={t("imageHelp.place.where")}
        value={told.place}
        choices={choices}
        onChange={(place) => onTell({ place })}
      />
      {told.place === "other" && (
        <TextField
          label={t("imageHelp.place.name")}
          value={told.otherPlace}
          onChange={(otherPlace) => onTell({ otherPlace })}
          autoComplete="off"
          maxLength={100}
        />
      )}
      <TextField
        label={t("imageHelp.place.addresses")}
        description={t("imageHelp.place.addresses.about")}
        value={told.addresses}
        onChange={(addresses) => onTell({ addresses })}
        autoComplete="off"
        rows={4}
        maxLength={8000}
      />
      <div>
        <Button type="submit" look="beacon">
          {t("imageHelp.goOn")}
        </Button>
      </div>
    </form>
  );
}
