/** One character a weight: 64 levels, in the alphabet of base64 so that no character needs escaping. */
export const weightAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** The level that stands for a weight of zero. */
export const zeroLevel = 32;
