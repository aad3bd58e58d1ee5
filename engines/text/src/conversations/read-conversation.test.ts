import { type Conversation, conversationStages, type Message } from "@suar/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listIndicators } from "../indicators/index.ts";
import { readConversation, readConversations } from "./index.ts";
import { selfRevealing } from "./self-revealing.ts";
import { expandPattern } from "../phrases/expand-pattern.ts";
import { stageOfIndicator } from "./stage-of-indicator.ts";

const startMs = Date.UTC(2026, 0, 5, 9);
const minuteMs = 60_000;
const dayMs = 86_400_000;

/** Turns of a made-up conversation, a minute apart unless said otherwise. `me` is the person who reports. */
const talk = (turns: readonly (readonly [string, string, number?])[], id = "c"): Conversation => ({
  id,
  target: "me",
  messages: turns.map(([account, text, at], n) => ({
    id: `${id}-${n}`,
    account,
    at: at ?? startMs + n * minuteMs,
    text,
  })),
});

/** An exchange in which the other side replies after the given seconds. */
const paced = (
  account: string,
  delays: readonly number[],
  id = "c",
  words = "Yes, tell me more about it please",
): Conversation => {
  let at = startMs;
  const messages: Message[] = delays.flatMap((seconds, n) => {
    at += 7 * minuteMs;
    const asked = { id: `${id}-q${n}`, account: "me", at, text: "And then?" };
    at += seconds * 1000;
    return [asked, { id: `${id}-a${n}`, account, at, text: words }];
  });
  return { id, target: "me", messages };
};

describe("what is said of nobody", () => {
  test("an ordinary talk between friends has no steps, no contradiction, and nobody is a program", () => {
    const reading = readConversation(
      talk([
        ["ana", "Hi! Are we still meeting at the market on Saturday?"],
        ["me", "Yes, at ten. I am 31 years old and still cannot choose a melon"],
        ["ana", "Ha ha. I live in Manila and I cannot either. See you there"],
      ]),
    );
    expect(reading).toMatchObject({ stages: [], contradictions: [], senderMayBeVictim: true });
    expect(reading.accounts).toMatchObject([
      { account: "ana", messages: 2, maybeAutomated: null, medianReplySeconds: null },
    ]);
  });

  test("what the person who reports wrote is never held against anybody", () => {
    const reading = readConversation(
      talk([["me", "He said: pay or I will send the pictures to your family. WhatsApp +62 812 3456 7890"]]),
    );
    expect(reading.stages).toEqual([]);
    expect(reading.accounts).toEqual([]);
  });

  test("one reason alone makes nobody a program: an agency answers evenly too", () => {
    const [account] = readConversation(
      paced(
        "agency",
        Array.from({ length: 12 }, (_, n) => 30 + (n % 3)),
      ),
    ).accounts;
    expect(account?.medianReplySeconds).toBeCloseTo(31, 0);
    expect(account?.maybeAutomated).toBeNull();
  });
});

test("steps stand in the order of the messages, over accounts and apps, each with its words", () => {
  const conversation = talk([
    ["lily", "Sorry, wrong number! You seem kind though"],
    ["me", "No problem"],
    ["lily", "This is our secret, do not tell your parents. Write me on Telegram @lily_synthetic"],
    ["lily2", "Send more pictures now or I will send your photos to all your friends"],
    ["lily2", "Pay to BTC 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2"],
  ]);
  const { stages } = readConversation(conversation);
  expect([...new Set(stages.map(({ stage }) => stage))]).toEqual([
    "approach",
    "isolation",
    "off_platform_move",
    "demand",
    "threat",
  ]);
  for (const { message, start, end, excerpt } of stages) {
    expect(conversation.messages.find(({ id }) => id === message)?.text.slice(start, end)).toBe(excerpt);
  }
});

test("every indicator that stands for a step is one that the engine knows", () => {
  const known = new Set(listIndicators().map(({ id }) => id));
  expect(Object.keys(stageOfIndicator).filter((id) => !known.has(id))).toEqual([]);
  expect(new Set(Object.values(stageOfIndicator)).size).toBe(conversationStages.length - 1);
});

describe("pace", () => {
  test("even replies to several people in the same words are two reasons, with their figures and words", () => {
    const script =
      "My uncle works at the exchange and he taught me how to double my savings in seven days, I can show you";
    const delays = Array.from({ length: 12 }, (_, n) => 40 + (n % 2));
    const readings = readConversations(
      ["one", "two"]
        .map((person) => ({ ...paced("lily", delays, person, `${script}, ${person}`), target: person }))
        .map((each) => ({
          ...each,
          messages: each.messages.map((message) =>
            message.account === "me" ? { ...message, account: each.target } : message,
          ),
        })),
    );
    for (const { accounts } of readings) {
      const reasons = accounts[0]?.maybeAutomated?.map(({ reason }) => reason);
      expect(reasons).toEqual(expect.arrayContaining(["even_reply_times", "same_words_to_others"]));
    }
    expect(
      readings[0]?.accounts[0]?.maybeAutomated?.find(({ reason }) => reason === "same_words_to_others")?.figures[
        "people"
      ],
    ).toBe(2);
  });

  test("three weeks without a night, and replies that take no longer for more words", () => {
    const messages = Array.from({ length: 26 * 8 }, (_, n): Message[] => {
      const at = startMs + n * 3 * 3_600_000;
      const text = "word ".repeat(1 + ((n * 37) % 50));
      return [
        { id: `q${n}`, account: "me", at, text: "?" },
        { id: `a${n}`, account: "bot", at: at + 20_000 + ((n * 7919) % 4000), text },
      ];
    }).flat();
    const [account] = readConversation({ id: "c", target: "me", messages }).accounts;
    const reasons = account?.maybeAutomated?.map(({ reason }) => reason);
    expect(reasons).toEqual(expect.arrayContaining(["no_pause_for_sleep", "replies_without_regard_to_length"]));
    expect(account?.delayEntropyBits).toBeLessThan(1.1);
  });

  test("somebody who sleeps has nights in their messages, however busy the days", () => {
    const messages = Array.from({ length: 30 }, (_, day) =>
      Array.from({ length: 16 }, (_, hour): Message => {
        const at = startMs + day * dayMs + hour * 3_600_000;
        return { id: `${day}-${hour}`, account: "worker", at, text: "On my way to the shop" };
      }),
    ).flat();
    expect(readConversation({ id: "c", target: "me", messages }).accounts[0]?.maybeAutomated).toBeNull();
  });

  test("at least five people within ten minutes are many at once", () => {
    const readings = readConversations(
      Array.from({ length: 6 }, (_, n) => ({
        id: `c${n}`,
        target: `person-${n}`,
        messages: [
          {
            id: `m${n}`,
            account: "lily",
            at: startMs + n * minuteMs,
            text: "As an AI language model I cannot meet you",
          },
        ],
      })),
    );
    const reasons = readings[0]?.accounts[0]?.maybeAutomated;
    expect(reasons?.map(({ reason }) => reason)).toEqual([
      "many_conversations_at_once",
      "same_words_to_others",
      "speaks_of_itself_as_program",
    ]);
    expect(reasons?.[0]?.figures).toMatchObject({ people: 6 });
  });
});

test("a program that speaks of itself is heard in every language of the phrase files", () => {
  for (const [language, patterns] of Object.entries(selfRevealing)) {
    for (const words of patterns.flatMap(expandPattern)) {
      const reading = readConversation(talk([["lily", `${words}, ...`]]));
      expect(reading.accounts[0]?.maybeAutomated?.[0]?.reason, `${language}: ${words}`).toBe(
        "speaks_of_itself_as_program",
      );
    }
  }
});

describe("what does not go together", () => {
  test.each([
    ["I am 27 years old", "I'm 34 years old now, dear", "age"],
    ["Tôi 27 tuổi", "tôi 35 tuổi rồi em", "age"],
    ["我今年27岁", "我35岁了", "age"],
    ["I live in Singapore", "I am from Lagos, and I live in Bangkok", "place"],
  ])("%s / %s", (first, second, of) => {
    const { contradictions } = readConversation(
      talk([
        ["lily", first],
        ["me", "?"],
        ["lily", second],
      ]),
    );
    expect(contradictions.map((each) => each.of)).toContain(of);
    expect(contradictions[0]?.account).toBe("lily");
  });

  test("years go by, and people move", () => {
    const years = 3 * 366 * dayMs;
    const { contradictions } = readConversation(
      talk([
        ["ana", "I am 27 years old, I live in Singapore", startMs],
        ["ana", "I am 30 years old, I live in Bangkok", startMs + years],
      ]),
    );
    expect(contradictions).toEqual([]);
  });
});

test("any messages at all: never throws, and places lie in their messages", () => {
  const message = fc.record({
    id: fc.uuid(),
    account: fc.constantFrom("me", "a", "b"),
    at: fc.option(fc.integer({ min: -1e15, max: 1e15 })),
    text: fc.string({ unit: "binary", maxLength: 200 }),
  });
  fc.assert(
    fc.property(fc.array(fc.array(message, { maxLength: 12 }), { maxLength: 3 }), (all) => {
      const conversations = all.map((messages, n) => ({ id: String(n), target: "me", messages }));
      for (const [n, { stages }] of readConversations(conversations).entries()) {
        for (const { message: id, start, end, excerpt } of stages) {
          const texts = conversations[n]?.messages
            .filter((each) => each.id === id)
            .map(({ text }) => text.slice(start, end));
          expect(texts).toContain(excerpt);
        }
      }
    }),
    { numRuns: 50 },
  );
});
