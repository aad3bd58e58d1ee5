/** Ends of a bare name ("example.com") that make it an address. Kept short: the region's and the usual ones. */
export const topLevelDomains: ReadonlySet<string> = new Set(
  (
    "com net org info biz io co cc ly gov edu mil int mobi asia pro app dev ai xyz vip club online site shop store top " +
    "live link click work jobs icu win fun fit loan bid page space website tech cloud buzz cyou monster rest sbs lol " +
    "best boutique directory agency company group world today life ltd services support digital finance money " +
    "th kh vn sg ph mm la cn hk tw in lk bd np pk ae kr jp au nz uk us eu ru de fr tv gg ws gd gl st tk ml ga cf gq " +
    "my id me to is be im am pw"
  ).split(" "),
);

/** Ends that are also words of the region's languages: believed only before a path or after a second-level name. */
export const wordLikeDomains: ReadonlySet<string> = new Set(
  "in me my id la to is be im am us no it so at do de best live work today life fun fit rest world support".split(" "),
);
