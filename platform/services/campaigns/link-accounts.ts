import type { Praise, Share, TaggedPost } from "@suar/campaigns/coordination";
import type { Evidence } from "@suar/domain";
import { findEntities, foldText, readAnyPost } from "@suar/text";
import { rename, writeFile } from "node:fs/promises";
import { type AccountPosts, describeAccounts } from "./describe-accounts.ts";
import { foundFolder } from "./found-folder.ts";
import { loadRows } from "./load-rows.ts";
import { streamEvidence } from "./read-evidence.ts";

/** Records looked at, those of the campaigns ranked first: bounds memory to about 1 GB. */
const mostShares = 1_000_000;

/**
 * Looks which accounts post the same campaigns, or the same links in them, at the same time more than chance explains, and
 * leaves the groups in `found/coordination.jsonl`; and in `found/accounts.json` besides which tags are flooded and of which
 * employers many accounts speak alone. Records without account or time say nothing; where accounts are not to be linked,
 * nothing is found.
 * Errors: `data.missing` when no search is complete; the signal's reason when it is stopped.
 */
export async function linkAccounts(
  dir: string,
  { links: isLinked, signal }: { readonly links: boolean; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  const posts = { shares: [] as Share[], tagged: [] as TaggedPost[], praise: [] as Praise[] };
  for (const row of isLinked ? await loadRows(dir) : []) {
    if (posts.shares.length >= mostShares) break;
    let isAdvert: boolean | undefined;
    for await (const records of streamEvidence(dir, row)) {
      signal?.throwIfAborted();
      // The first record stands for the campaign: an advert names its own employer, and that is no praise.
      isAdvert ??= records[0] !== undefined && isOfSomeKind(records[0]);
      for (const record of records) addPost(posts, row.row.campaign, record, isAdvert);
    }
  }
  await writeFindings(dir, posts);
}

const isOfSomeKind = ({ text }: Evidence): boolean => {
  const folded = foldText(text);
  return readAnyPost(folded, findEntities(folded)).kind !== null;
};

interface GatheredPosts {
  readonly shares: Share[];
  readonly tagged: TaggedPost[];
  readonly praise: Praise[];
}

function addPost(posts: GatheredPosts, campaign: string, record: Evidence, isAdvert: boolean): void {
  const { id, time: at, account, entities, text } = record;
  if (at === null || account === null || account === "") return;
  const time = Date.parse(at) / 1000;
  const share = { account, content: id, time };
  posts.shares.push({ object: `campaign:${campaign}`, ...share });
  for (const link of valuesOf(entities, "url")) posts.shares.push({ object: `url:${link}`, ...share });
  for (const tag of tagsOf(text)) posts.tagged.push({ tag, account, time, campaign });
  if (isAdvert) return;
  for (const employer of valuesOf(entities, "employer")) posts.praise.push({ employer, account, time, campaign });
}

const valuesOf = (entities: Evidence["entities"], wanted: string): ReadonlySet<string> =>
  new Set(entities.filter(({ type }) => type === wanted).map(({ value }) => value));

/** Hashtags of a text, each once, in the form in which two spellings are one. */
const tagsOf = (text: string): ReadonlySet<string> =>
  text.includes("#")
    ? new Set(
        Array.from(text.matchAll(/#([\p{L}\p{N}\p{M}_]{2,60})/gu), ([, tag = ""]) =>
          tag.normalize("NFKC").toLowerCase(),
        ),
      )
    : new Set();

async function writeFindings(dir: string, posts: AccountPosts): Promise<void> {
  const { groups, ...rest } = describeAccounts(posts);
  const { coordination, accounts } = foundFolder(dir);
  await replace(accounts, JSON.stringify(rest));
  await replace(coordination, groups.map((group) => `${JSON.stringify(group)}\n`).join(""));
}

async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.tmp`, text);
  await rename(`${path}.tmp`, path);
}
