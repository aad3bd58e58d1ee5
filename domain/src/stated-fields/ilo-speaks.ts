import type { IloDimension } from "../ilo/dimensions.ts";
import type { IloIndicatorId } from "../ilo/indicators.ts";
import { listIloIndicators } from "../ilo/list-indicators.ts";
import type { PalermoMeans, PalermoPurpose } from "../palermo.ts";
import type { FieldValue, SpeaksTo } from "./stated-field.ts";

const vulnerability = "abuse_of_vulnerability";
const coercion = "other_coercion";
const force = "threat_or_force";

/**
 * What an indicator of the ILO lists speaks to in the definition: the project's own reading, for practitioners to review.
 * Exploitation (long hours, low pay) speaks to no purpose alone: it may be a matter of labour rights.
 */
const means: Readonly<Partial<Record<IloIndicatorId, PalermoMeans>>> = {
  recruited_violence: force,
  recruited_threats_of_violence: force,
  recruited_violence_on_family: force,
  recruited_abduction_or_selling: "abduction",
  recruited_debt_bondage: coercion,
  recruited_documents_confiscated: coercion,
  recruited_confinement: coercion,
  recruited_threat_of_denunciation: coercion,
  recruited_threat_to_inform: coercion,
  recruited_money_withheld: coercion,
  vulnerable_control_of_exploiters: "abuse_of_power",
  held_violence: force,
  held_threats_of_violence: force,
  held_violence_on_family: force,
  held_documents_confiscated: coercion,
  held_debt_bondage: coercion,
  held_confinement: coercion,
  held_forced_illicit_acts: coercion,
  held_forced_tasks: coercion,
  held_strong_influence: "abuse_of_power",
  held_forced_against_peers: coercion,
  held_forced_to_lie: coercion,
  held_threat_of_denunciation: coercion,
  held_threat_of_worse_conditions: coercion,
  held_wages_withheld: coercion,
  held_threat_to_inform: coercion,
};
const purposes: Readonly<Partial<Record<IloIndicatorId, PalermoPurpose>>> = {
  held_forced_illicit_acts: "forced_criminality",
  held_forced_tasks: "forced_labour",
  // Supplementary Convention on the Abolition of Slavery (1956), Article 1 (a).
  held_debt_bondage: "practices_similar_to_slavery",
};

/** The indicators of a dimension as a field's value, with what each speaks to, itself included. */
export function indicatorsOf(dimension: IloDimension): FieldValue {
  const list = listIloIndicators(dimension);
  return { kind: "codes", list, speaks: Object.fromEntries(list.codes.map(({ id }) => [id, speaksOf(id)])) };
}

function speaksOf(id: IloIndicatorId): SpeaksTo {
  const isRecruitment = /^(deceived|recruited|vulnerable)_/.test(id);
  const isVulnerability = /^(held_)?vulnerable_/.test(id);
  const stated = means[id] ?? (id.startsWith("deceived_") ? "deception" : isVulnerability ? vulnerability : undefined);
  const purpose = purposes[id];
  return {
    ilo: [id],
    ...(isRecruitment ? { acts: ["recruitment"] as const } : {}),
    ...(stated === undefined ? {} : { means: [stated] }),
    ...(purpose === undefined ? {} : { purposes: [purpose] }),
  };
}
