import type { Cue } from "../../indicator.ts";
import { type PhraseFile, unreviewed } from "../../phrase-file.ts";

export const zh: PhraseFile<Cue> = {
  review: unreviewed,
  phrases: {
    hiring: ["(招聘|招人|诚聘|誠聘|急招|高薪招|招募|诚招)"],
    lureRole: ["(客服|打字员|打字員|推广员|話務|话务|荷官|文员|运营)"],
  },
};
