import type { CheckerWordId, FlagId } from "@suar/i18n/checker";

/** One tap: its words, and the warning signs it raises, if any. */
export interface Answer {
  readonly id: string;
  readonly words: CheckerWordId;
  readonly flags: readonly FlagId[];
}

/** One question of the ten. The last answer is always "I do not know", which raises nothing and is no "no". */
export interface Question {
  readonly id: string;
  readonly words: CheckerWordId;
  readonly answers: readonly Answer[];
}

const answer = (id: string, words: CheckerWordId, ...flags: readonly FlagId[]): Answer => ({ id, words, flags });
const unknown = answer("unknown", "answer.unknown");
const no = answer("no", "answer.no");

/** Ten questions for an offer of which nothing is written. Nothing is asked about the person. */
export const questions: readonly Question[] = [
  {
    id: "work",
    words: "question.work",
    answers: [
      answer("online-service", "answer.work.online-service"),
      answer("casino", "answer.work.casino", "online-gambling-work"),
      answer("strangers", "answer.work.strangers", "scam-work-named"),
      answer("account", "answer.work.account", "payments-passed-on"),
      answer("home", "answer.work.home"),
      answer("other", "answer.work.other"),
      unknown,
    ],
  },
  { id: "pay", words: "question.pay", answers: [answer("yes", "answer.yes"), no, unknown] },
  {
    id: "visa",
    words: "question.visa",
    answers: [
      answer("work", "answer.visa.work"),
      answer("tourist", "answer.visa.tourist", "tourist-visa-for-work"),
      answer("none", "answer.visa.none", "no-visa-needed"),
      answer("no-passport", "answer.visa.no-passport", "passport-not-needed"),
      unknown,
    ],
  },
  {
    id: "travel",
    words: "question.travel",
    answers: [
      answer("recruiter", "answer.travel.recruiter", "free-ticket"),
      answer("self", "answer.travel.self"),
      answer("debt", "answer.travel.debt", "debt-taken-from-pay"),
      unknown,
    ],
  },
  { id: "route", words: "question.route", answers: [answer("yes", "answer.yes", "border-transfer"), no, unknown] },
  {
    id: "fee",
    words: "question.fee",
    answers: [
      answer("before", "answer.fee.before", "recruitment-fee"),
      answer("from-pay", "answer.fee.from-pay", "debt-taken-from-pay"),
      no,
      unknown,
    ],
  },
  {
    id: "papers",
    words: "question.papers",
    answers: [
      answer("passport", "answer.papers.passport", "passport-kept"),
      answer("both", "answer.papers.both", "passport-kept", "phone-taken"),
      answer("copy", "answer.papers.copy", "identity-copy-asked"),
      no,
      unknown,
    ],
  },
  {
    id: "contact",
    words: "question.contact",
    answers: [
      answer("office", "answer.contact.office"),
      answer("messages", "answer.contact.messages", "messenger-only"),
      answer("friend", "answer.contact.friend"),
      unknown,
    ],
  },
  {
    id: "test",
    words: "question.test",
    answers: [
      answer("typing", "answer.test.typing", "typing-test"),
      answer("nothing", "answer.test.nothing", "no-experience-needed"),
      answer("skills", "answer.test.skills"),
      unknown,
    ],
  },
  {
    id: "secret",
    words: "question.secret",
    answers: [
      answer("hide", "answer.secret.hide", "told-to-hide"),
      answer("lie", "answer.secret.lie", "told-to-lie-at-border"),
      answer("hurry", "answer.secret.hurry", "leave-at-once"),
      answer("none", "answer.secret.none"),
      unknown,
    ],
  },
];
