/** Names of whole services, in the languages of the region: whoever answers there is nobody in particular. */
const serviceWords = new Set([
  "the",
  "police",
  "polisi",
  "polis",
  "policia",
  "policija",
  "pulis",
  "kepolisian",
  "polri",
  "pnp",
  "rtp",
  "station",
  "office",
  "department",
  "national",
  "royal",
  "local",
  "immigration",
  "imigresen",
  "imigrasi",
  "embassy",
  "kedutaan",
  "kantor",
  "army",
  "government",
  "ngo",
  "shelter",
  "hospital",
  "ตำรวจ",
  "สถานีตำรวจ",
  "ตม",
  "công",
  "an",
  "cảnh",
  "sát",
  "រដ្ឋ",
  "នគរបាល",
  "ប៉ូលិស",
  "ရဲ",
  "ရဲစခန်း",
  "الشرطة",
  "شرطة",
  "警察",
  "公安",
  "पुलिस",
  "পুলিশ",
  "පොලිසිය",
  "காவல்துறை",
]);

/**
 * Whether a name says no more than which service it is ("Police", "Kantor Polisi"), so that nobody in particular was
 * vetted. Shapes: any text; a number alone does not make a name. Errors: none.
 */
export function isGenericName(name: string): boolean {
  const words =
    name
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.every((word) => serviceWords.has(word));
}
