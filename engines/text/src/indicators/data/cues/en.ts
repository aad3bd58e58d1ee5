import type { Cue } from "../../indicator.ts";
import { type PhraseFile, unreviewed } from "../../phrase-file.ts";

export const en: PhraseFile<Cue> = {
  review: unreviewed,
  phrases: {
    hiring: [
      "hiring",
      "we are looking for",
      "urgently (hiring|needed|looking)",
      "job (vacancy|opening|offer|opportunity|hiring)",
      "(recruiting|recruitment|vacancy|vacancies|join our team|apply now|wanted|work abroad|overseas job)",
    ],
    lureRole: [
      "customer (service|support|representative|service representative)",
      "(chat|technical|live chat|tech) support",
      "(data|encoder) (encoder|entry)",
      "call (center|centre)",
      "(casino|hotel) (receptionist|dealer|staff)",
      "(telemarketing|telesales|typist|translator|graphic designer|social media admin|social media marketing)",
    ],
  },
};
