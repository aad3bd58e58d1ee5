/** A record above this is a bad record (command-line contract); it also bounds the memory of every reader. Bytes. */
export const maxRecordBytes = 1024 * 1024;

/** Compressed input may grow to this many times its size once it is past `freeGrowthBytes`; text seldom passes 30. */
export const maxGrowth = 250;

/** Below this output no growth is called an explosion: a short file of equal rows packs very well. Bytes. */
export const freeGrowthBytes = 32 * 1024 * 1024;

/** Nothing may unpack to more than this, whatever its growth. Bytes. */
export const maxUnpackedBytes = 64 * 1024 * 1024 * 1024;

/** What is looked at to tell text from a binary file and to guess the format. Bytes. */
export const headBytes = 64 * 1024;
