/** An answer without what differs between any two calls: its own ids, times, hashes and secrets. */
export interface NormalAnswer {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string;
}

const ownHeaders = ["x-request-id", "date"];
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z/g, "<time>"],
  [/\b\d{2}:\d{2}:\d{2}\b/g, "<clock>"],
  [/\bsuar-(return-)?[0-9a-f]{12}\b/g, "<cookie>"],
  [/\b[0-9a-f]{32,}\b/g, "<hash>"],
  [/\b[0-9a-f]{4,5}(-[0-9a-f]{4,5}){3,}\b/g, "<fingerprint>"],
  // 20 bytes in base32; one in 800 has no digit.
  [/(?<![\w-])[A-Z2-7]{32}(?![\w-])/g, "<secret>"],
  // 32 bytes in base64url; one in 1,400 has no digit.
  [/(?<![\w-])[\w-]{43}(?![\w-])/g, "<secret>"],
  [/(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Z])[\w-]{20,}(?![\w-])/g, "<secret>"],
  [/\b\d{4,6}( \d{4,6})+\b/g, "<code>"],
  [/\b\d+\.\d{6,}\b/g, "<measured>"],
];
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What an answer says, such that two answers can be compared: ids become the order in which they first stand in it. */
export async function normalAnswer(answer: Response): Promise<NormalAnswer> {
  const ids = new Map<string, string>();
  const plain = (text: string): string => {
    const named = text.replaceAll(uuid, (id) => {
      const name = ids.get(id) ?? `<id ${ids.size + 1}>`;
      ids.set(id, name);
      return name;
    });
    return patterns.reduce((so, [pattern, name]) => so.replaceAll(pattern, name), named);
  };
  const headers = [...answer.headers].filter(([name]) => !ownHeaders.includes(name));
  const body = plain(await answer.text());
  return { status: answer.status, headers: headers.map(([name, value]) => `${name}: ${plain(value)}`), body };
}
