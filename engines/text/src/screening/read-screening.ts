import type { Entity, IndicatorHit, PostKind, Screening } from "@suar/domain";
import { foldText } from "../copy/index.ts";
import { findEntities } from "../entities/index.ts";
import { readAnyPost } from "../indicators/index.ts";
import { readLanguage } from "../language/index.ts";
import { readRisk } from "../risk/index.ts";

/**
 * What the engine finds in one text, with exactly the fields of the command-line contract: one line of `suar screen`, one
 * answer of `POST /api/v1/screen`. It holds the learned score, so it is for adverts and posts, never for assessing a person.
 * Shapes: as `screeningSchema` of `@suar/domain`. Errors: none, whatever the text.
 */
export const readScreening = (id: string, text: string): Screening => readScreenedPost(id, text).screening;

/** What the engine finds in one post, and the kind of it, which stands in no line; `null` when nothing says. */
export interface ScreenedPost {
  readonly screening: Screening;
  readonly kind: PostKind | null;
}

/** `readScreening` with the kind of the post. */
export function readScreenedPost(id: string, text: string): ScreenedPost {
  const [post] = readScreenedPosts([{ id, text }]);
  if (post === undefined) throw new RangeError("readScreenedPost: one text must give one reading");
  return post;
}

/**
 * The same of many texts, in their order. Each step is done for all of them before the next: the tables of a step then stay near
 * the processor, and 256 texts at a time cost a third less than one after the other.
 */
export function readScreenedPosts(texts: readonly { readonly id: string; readonly text: string }[]): ScreenedPost[] {
  return (
    texts
      .map(({ id, text }) => ({ id, folded: foldText(text) }))
      .map(({ id, folded }) => ({ id, folded, entities: findEntities(folded) }))
      .map(({ id, folded, entities }) => ({ id, folded, entities, post: readAnyPost(folded, entities) }))
      // Where a text changes its language is not asked for here, and costs as much again.
      .map(({ id, folded, entities, post }) => ({ id, folded, entities, post, language: readLanguage(folded) }))
      .map(({ id, folded, entities, post, language }) => ({
        screening: {
          id,
          language: language.language,
          risk: readRisk(folded, { language, entities }),
          indicators: post.indicators.map(plainIndicator),
          entities: entities.map(plainEntity),
        },
        kind: post.kind?.kind ?? null,
      }))
  );
}

const plainIndicator = ({ id, element, strength, label, start, end, excerpt, source }: IndicatorHit) => ({
  id,
  element,
  strength,
  label,
  start,
  end,
  excerpt,
  source,
});

const plainEntity = ({ type, value, text, start, end }: Entity) => ({ type, value, text, start, end });
