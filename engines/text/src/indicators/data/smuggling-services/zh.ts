import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SmugglingServicesId } from "./indicators.ts";

export const zh: PhraseFile<SmugglingServicesId> = {
  review: unreviewed,
  phrases: {
    "irregular-crossing": [
      "(偷渡|蛇头|蛇頭)(去|到|来|过去|出境|路线|)",
      "(走|走的)(小路|山路|水路)(过境|過境|出境|过去|到缅甸|到緬甸)",
      "(非法|绕关)(出境|越境)",
    ],
    "pay-on-arrival": ["(到了|到地方|到达|抵达|到目的地)(再|后再|才)(付款|给钱|付钱|收费)"],
    "papers-made-to-order": [
      "(办|做|出售|代办)(假护照|假签证|假证|假證|假護照|假簽證)",
      "(盖章|蓋章)(不用|无需)(本人|过关|出境)",
    ],
  },
};
