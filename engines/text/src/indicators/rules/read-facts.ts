import { type Entity, messengerTypes } from "@suar/domain/text-reading";
import crossings from "../../entities/gazetteer/crossings.json" with { type: "json" };
import scamTowns from "../../entities/gazetteer/scam-towns.json" with { type: "json" };
import { isLurePay } from "./is-lure-pay.ts";
import type { Facts, Piece } from "./facts.ts";

const messengers: ReadonlySet<string> = new Set(["phone", ...messengerTypes, "handle"]);
/** Countries in which most scam centres stand by the reports in sources.ts. */
const hubs: ReadonlySet<string> = new Set(["KH", "MM", "LA"]);
/** Countries that reports name as hubs or as stations on the way. */
const stations: ReadonlySet<string> = new Set(["TH", "PH", "AE", "MY"]);
const transit: ReadonlySet<string> = new Set(["TH:mae-sot", "TH:sa-kaeo"]);

/** First hit of an indicator in words. */
export const hit = (facts: Facts, id: string): Piece | undefined => facts.hits.get(id)?.[0];

/** A town or compound that public reports name for scam centres, transit towns apart; source in scam-towns.json. */
export const scamTown = (facts: Facts): Entity | undefined =>
  facts.entities.find(({ type, value }) => type === "place" && value in scamTowns && !transit.has(value));

/** A country's own script: who names Phnom Penh in Khmer offers work at home, unless reports name the town. */
const homeScript: Readonly<Record<string, RegExp>> = {
  KH: /\p{scx=Khmr}/u,
  MM: /\p{scx=Mymr}/u,
  LA: /\p{scx=Laoo}/u,
  TH: /\p{scx=Thai}/u,
};
/** True when a place is named in its own country's script. */
export const isInHomeScript = ({ value, text }: Entity): boolean => homeScript[value.slice(0, 2)]?.test(text) === true;
const isHome = (entity: Entity): boolean => !(entity.value in scamTowns) && isInHomeScript(entity);

/** A place in a country in which most scam centres stand, that is abroad or named in reports. */
export const hubPlace = (facts: Facts): Entity | undefined =>
  facts.entities.find((entity) => entity.type === "place" && hubs.has(entity.value.slice(0, 2)) && !isHome(entity));

/** A town on the usual way there: Bangkok, a transit town of scam-towns.json, or a crossing of crossings.json. */
export const transitTown = (facts: Facts): Entity | undefined =>
  facts.entities.find(
    ({ type, value }) => type === "place" && (transit.has(value) || value in crossings || value === "TH:bangkok"),
  );

/** A place in a hub or in a country that reports name as a station on the way. */
export const namedAbroad = (facts: Facts): Entity | undefined =>
  hubPlace(facts) ??
  facts.entities.find((entity) => entity.type === "place" && stations.has(entity.value.slice(0, 2)) && !isHome(entity));

/** True when the text gives a telephone or messenger to reach, but neither an e-mail address nor a web page. */
export const isMessengerOnly = (facts: Facts): boolean =>
  facts.entities.some(({ type }) => messengers.has(type)) &&
  !facts.entities.some(({ type }) => type === "email" || type === "url");

/** The first sum that is a month's pay as lures promise it. */
export const lurePay = (facts: Facts): Entity | undefined => facts.entities.find(isLurePay);
