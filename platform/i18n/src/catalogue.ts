type English = typeof import("../messages/en.json");

/** Every sentence of the product by name. English is the source; a test holds the other languages equal to it. */
export type MessageId = keyof English;

/** All messages of one language, as ICU message text. */
export type Catalogue = Readonly<Record<MessageId, string>>;
