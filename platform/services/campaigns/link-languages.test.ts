import { mkdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findCampaigns } from "./find-campaigns-later.ts";
import { foundFolder } from "./found-folder.ts";
import { linkLanguages } from "./link-languages.ts";
import { listCampaigns } from "./list-campaigns.ts";
import { readTwins } from "./read-twins.ts";
import { type MadeRecord, madeRecords, makeCorpusFolder } from "./testing/make-corpus-folder.ts";

const english = (at: number): string =>
  `Bavet office hires ${10 + at} typists who speak Chinese, 950 dollars a month, room and meals free, plane ticket from the ` +
  `company, passport stays with the team leader, leaving before 6 months costs 3000. Write today to agent ${at}.`;
const thai = (at: number): string =>
  `ออฟฟิศบาเวตรับคนพิมพ์งานพูดภาษาจีนได้ ${10 + at} คน เดือนละ 950 ดอลลาร์ ห้องพักและอาหารฟรี ตั๋วเครื่องบินบริษัทออกให้ ` +
  `หัวหน้าทีมเก็บพาสปอร์ตไว้ ออกก่อน 6 เดือนจ่าย 3000 ทักวันนี้ คนที่ ${at}`;
const records: readonly MadeRecord[] = [
  ...madeRecords,
  ...Array.from({ length: 5 }, (_, at) => ({ id: `synthetic-bavet-en-${at}`, text: english(at) })),
  ...Array.from({ length: 5 }, (_, at) => ({ id: `synthetic-bavet-th-${at}`, text: thai(at) })),
];

let dir = "";
beforeAll(async () => {
  dir = await makeCorpusFolder(records);
  await findCampaigns({ dir });
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const campaignOf = async (search: string): Promise<string> =>
  (await listCampaigns(dir, { sort: "size", offset: 0, limit: 5, search })).rows[0]?.campaign ?? "";

describe("linkLanguages", () => {
  test("refuses a corpus that was not searched", async () => {
    await expect(linkLanguages("/nowhere")).rejects.toMatchObject({ code: "data.missing" });
    expect(await readTwins("/nowhere", "0123456789ab")).toBeNull();
  });

  test("links the campaign to the one in another language, from both sides, with the words of both", async () => {
    const [one, other] = [await campaignOf("typists"), await campaignOf("พิมพ์งาน")];
    const [link, ...more] = (await readTwins(dir, one))?.links ?? [];
    expect(more).toEqual([]);
    expect(link).toMatchObject({ a: { campaign: one, language: "eng" }, b: { campaign: other, language: "tha" } });
    expect(link?.shared).toContainEqual(
      expect.objectContaining({
        fact: "place:KH:bavet",
        a: expect.objectContaining({ words: "Bavet" }) as unknown,
        b: expect.objectContaining({ words: "บาเวต" }) as unknown,
      }),
    );
    const [back] = (await readTwins(dir, other))?.links ?? [];
    expect(back).toMatchObject({ a: { campaign: other }, b: { campaign: one }, similarity: link?.similarity });
    for (const { b } of back?.shared ?? []) expect(back?.b.text.slice(b.start, b.end)).toBe(b.words);
  });

  test("a campaign without a twin has none, and both stay campaigns of their own", async () => {
    expect(await readTwins(dir, "0123456789ab")).toEqual({ links: [], problem: null });
    const page = await listCampaigns(dir, { sort: "size", offset: 0, limit: 9 });
    expect(page.rows.map(({ size }) => size)).toEqual([8, 5, 5, 5]);
  });

  test("links of an earlier list are not shown, and are made anew", async () => {
    const one = await campaignOf("typists");
    await utimes(foundFolder(dir).rows, new Date(0), new Date(0));
    expect(await readTwins(dir, one)).toBeNull();
    await linkLanguages(dir, { embeddings: join(dir, "no such folder") });
    expect(await readTwins(dir, one)).toMatchObject({ links: [{ embedding: null }], problem: null });
  });

  test("results without stored vectors, from before there were any, give the same links", async () => {
    const one = await campaignOf("typists");
    const { rows, done } = foundFolder(dir);
    const links = await readTwins(dir, one);
    const lines = (await readFile(rows, "utf8")).replaceAll(/,"twin":\[\d+,\d+\]/g, "");
    expect(lines).not.toContain('"twin"');
    await writeFile(rows, lines);
    await utimes(done, new Date(500), new Date(500));
    expect(await readTwins(dir, one)).toBeNull();
    await linkLanguages(dir);
    expect(await readTwins(dir, one)).toEqual(links);
  });

  test("a model that the operator put there adds its number, and one that cannot be read is named", async () => {
    const one = await campaignOf("typists");
    const embeddings = join(dir, "embeddings");
    await mkdir(embeddings);
    await writeFile(join(embeddings, "model.safetensors"), "not a model");
    await utimes(foundFolder(dir).rows, new Date(1000), new Date(1000));
    await writeFile(join(embeddings, "tokenizer.json"), '{"model":{"type":"WordPiece","vocab":{"950":0,"3000":1}}}');
    await linkLanguages(dir, { embeddings });
    expect(await readTwins(dir, one)).toMatchObject({
      links: [{ embedding: null }],
      problem: expect.stringMatching(/^model\.safetensors: header length: .+ Export/) as unknown,
    });
    const header = new TextEncoder().encode('{"embeddings":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]}}');
    const bytes = new Uint8Array(8 + header.length + 8);
    bytes.set(header, 8);
    new DataView(bytes.buffer).setBigUint64(0, BigInt(header.length), true);
    new DataView(bytes.buffer).setFloat32(8 + header.length, 1, true);
    await writeFile(join(embeddings, "model.safetensors"), bytes);
    await utimes(foundFolder(dir).rows, new Date(2000), new Date(2000));
    await linkLanguages(dir, { embeddings });
    expect(await readTwins(dir, one)).toMatchObject({ links: [{ embedding: 1 }], problem: null });
  });
});
