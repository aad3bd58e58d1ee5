/** One account shares one object: a link, a hashtag, a picture, or the campaign that the text of its post belongs to. */
export interface Share {
  /** What is shared; the caller prefixes its kind (`url:…`, `campaign:…`), so that two kinds never meet. */
  readonly object: string;
  readonly account: string;
  /** The post, advert or message. Several shares may have one (a post with two links). */
  readonly content: string;
  /** Seconds since 1970, UTC. */
  readonly time: number;
}

/** Two shares of one object by two accounts within the window; the older share stands first. */
export interface CoordinatedPair {
  readonly object: string;
  readonly account: string;
  readonly content: string;
  readonly otherAccount: string;
  readonly otherContent: string;
  /** Seconds between the two, 0 or more. */
  readonly timeDelta: number;
}
