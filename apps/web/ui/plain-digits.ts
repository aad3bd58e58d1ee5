/** Zeros of the Arabic, Persian, Khmer, Thai, Burmese, Devanagari, Bengali, Tamil and Lao keyboards. */
const zeros = [0x0660, 0x06f0, 0x17e0, 0x0e50, 0x1040, 0x0966, 0x09e6, 0x0be6, 0x0ed0];

/** The digits 0-9 of what was typed, whatever the keyboard; everything else is left out. */
export const plainDigits = (text: string): string =>
  Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? sign : String(code - zero);
  })
    .join("")
    .replaceAll(/\D/g, "");
