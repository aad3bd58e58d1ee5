/** A record above this is a bad record (command-line contract); it also bounds the memory of every reader. Bytes. */
export const maxRecordBytes = 1024 * 1024;

/**
 * Compressed input may grow to this many times its size once it is past `freeGrowthBytes`. Text grows 3 to 30 times;
 * the mildest bombs (gzip -1 over one repeated line) grow 190 times, the common ones 1,000.
 */
export const maxGrowth = 100;

/** Below this output no growth is called an explosion: a short file of equal rows packs very well. Bytes. */
export const freeGrowthBytes = 16 * 1024 * 1024;

/** Nothing may unpack to more than this, whatever its growth. Bytes. */
export const maxUnpackedBytes = 64 * 1024 * 1024 * 1024;

/** What is looked at to tell text from a binary file and to guess the format. Bytes. */
export const headBytes = 64 * 1024;
