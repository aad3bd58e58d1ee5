const profilePage =
  /^(?:https?:\/\/)?(?:www\.|m\.)?(?:t\.me|telegram\.me|wa\.me|facebook\.com|fb\.com|instagram\.com|tiktok\.com|x\.com|twitter\.com|line\.me\/ti\/p|zalo\.me)\/+/i;

/**
 * A name on a platform without @, page address and case, so that one name is found whatever the platform.
 * Shapes: 3 to 64 letters, digits, `.`, `_` or `-`. Errors: none; `undefined` for anything else.
 */
export function handleKey(text: string): string | undefined {
  const name = text
    .normalize("NFKC")
    .trim()
    .replace(profilePage, "")
    .replace(/^[@~]+/, "")
    .replace(/[/?#].*$/, "")
    .toLowerCase();
  return /^[\p{L}\p{N}\p{M}._-]{3,64}$/u.test(name) ? name : undefined;
}
