import { nameValue } from "@suar/i18n";
import { useState } from "react";
import { useIntl } from "react-intl";
import { Button } from "../../ui/button.tsx";
import { FilterChip } from "../../ui/filter-chip.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useLanguageName } from "../../ui/use-language-name.ts";
import { useWords } from "../../ui/use-words.ts";
import { type CampaignFilter, type CampaignPage, campaignSorts, changeStates } from "../../api/campaigns.ts";
import { type CampaignSearch, smallestSizes } from "./campaign-search.ts";
import { SlidersHorizontal } from "lucide-react";

interface CampaignFiltersProps {
  readonly filter: CampaignFilter;
  readonly choices: Pick<CampaignPage, "languages" | "indicators" | "places"> | undefined;
  readonly indicatorLabel: (id: string) => string;
  readonly onChange: (change: CampaignSearch) => void;
  /** The campaigns are of a collection, so that each stands somehow after its newest day. */
  readonly hasChange: boolean;
}

/** What the list is narrowed to, as chips that take a filter off again, and how it is sorted. */
export function CampaignFilters({ filter, choices, indicatorLabel, onChange, hasChange }: CampaignFiltersProps) {
  const t = useWords();
  const intl = useIntl();
  const nameOf = useLanguageName();
  const [isOpen, setOpen] = useState(false);
  const choicesOf = (ids: readonly string[] = [], label: (id: string) => string) => [
    { value: "", label: t("web.filter.all") },
    ...ids.map((value) => ({ value, label: label(value) })).sort((a, b) => a.label.localeCompare(b.label, intl.locale)),
  ];
  const placeName = (place: string): string => nameValue("place", place, intl.locale);
  const { language, indicator, place, change, minSize } = filter;
  const hasFilter = minSize > 2 || [language, indicator, place, change].some((each) => each !== "");
  const sizeWords = (size: number): string => t("web.filter.size.from", { records: size });
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Button
          look="quiet"
          aria-expanded={isOpen}
          icon={<SlidersHorizontal size={16} aria-hidden="true" />}
          onPress={() => setOpen(!isOpen)}
        >
          {t("web.filters")}
        </Button>
        <SelectField
          isInline
          label={t("web.sort")}
          value={filter.sort}
          choices={campaignSorts.map((value) => ({ value, label: t(`web.sort.${value}`) }))}
          onChange={(sort) => onChange({ sort })}
        />
      </div>
      {isOpen && (
        <div className="flex flex-col gap-3 rounded-normal border border-line bg-sunk p-3">
          {hasChange && (
            <SelectField
              label={t("web.filter.change")}
              value={filter.change}
              choices={[
                { value: "", label: t("web.filter.all") },
                ...changeStates.map((value) => ({ value, label: t(`changeState.${value}`) })),
              ]}
              onChange={(next) => onChange({ change: next })}
            />
          )}
          <SelectField
            label={t("web.filter.language")}
            value={filter.language}
            choices={choicesOf(choices?.languages, nameOf)}
            onChange={(next) => onChange({ language: next })}
          />
          <SelectField
            label={t("web.filter.indicator")}
            value={filter.indicator}
            choices={choicesOf(choices?.indicators, indicatorLabel)}
            onChange={(next) => onChange({ indicator: next })}
          />
          {choices !== undefined && choices.places.length > 0 && (
            <SelectField
              label={t("web.filter.place")}
              value={filter.place}
              choices={choicesOf(choices.places, placeName)}
              onChange={(next) => onChange({ place: next })}
            />
          )}
          <SelectField
            label={t("web.filter.size")}
            value={String(filter.minSize)}
            choices={smallestSizes.map((size) => ({ value: String(size), label: sizeWords(size) }))}
            onChange={(size) => onChange({ minSize: Number(size) })}
          />
        </div>
      )}
      {hasFilter && (
        <fieldset aria-label={t("web.filters.active")} className="flex flex-wrap gap-2">
          {filter.change !== "" && (
            <FilterChip isSelected onChange={() => onChange({ change: "" })}>
              {t(`changeState.${filter.change}`)}
            </FilterChip>
          )}
          {filter.language !== "" && (
            <FilterChip isSelected onChange={() => onChange({ language: "" })}>
              {nameOf(filter.language)}
            </FilterChip>
          )}
          {filter.indicator !== "" && (
            <FilterChip isSelected onChange={() => onChange({ indicator: "" })}>
              {indicatorLabel(filter.indicator)}
            </FilterChip>
          )}
          {filter.place !== "" && (
            <FilterChip isSelected onChange={() => onChange({ place: "" })}>
              {placeName(filter.place)}
            </FilterChip>
          )}
          {filter.minSize > 2 && (
            <FilterChip isSelected onChange={() => onChange({ minSize: 2 })}>
              {sizeWords(filter.minSize)}
            </FilterChip>
          )}
        </fieldset>
      )}
    </div>
  );
}
