/** Spellings of one name that its letters do not give away; the first stands for all. Folded Latin letters. */
const families: readonly string[] = [
  "muhammad mohammad mohammed mohamed mohamad muhamad muhammed mohd muhd mhd md moh muh mohamat mokhamad",
  "abd abdul abdel abdal abdur abdus abdoul",
  "nur noor nor noer",
  "siti st sitti",
  "win winn wynn wyn",
  "su suu soo",
  "fatimah fatima fatema patimah",
  "yusuf yousef youssef yousuf yusof jusuf jusup",
  "sri sree shri shree",
];

const heads = new Map(
  families.flatMap((family) => {
    const spellings = family.split(" ");
    return spellings.map((spelling) => [spelling, spellings[0] ?? spelling] as const);
  }),
);

/** The head of the word's family of spellings, or the word itself. */
export const headSpelling = (word: string): string => heads.get(word) ?? word;
