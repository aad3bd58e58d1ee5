import { type CorpusKit, lines, words } from "../corpus-kit.ts";

/** Adverts in English. */
export const englishKit: CorpusKit = {
  language: "eng",
  script: "Latn",
  phones: ["PH", "US", "GB"],
  money: ["{usd} USD", "USD {usd}", "${usd}", "PHP {local}"],
  local: { low: 14_000, step: 500 },
  joiners: [" ", "\n"],
  towns: words("Cebu / Davao / Iloilo / Baguio / Bacolod / Tagum / Naga / Laoag"),
  syllables: words(
    "mar / ven / tol / ri / san / dal / ker / bo / lun / pas / fel / gor / ni / tam / wes / har / del / mon / kip / sur",
  ),
  roles: words(
    "[customer service agent|customer support representative] / [typist|data entry clerk] / [Chinese translator|Chinese interpreter] / [online seller|sales chatter] / [cook|kitchen helper] / [cleaner|housekeeper] / [driver|delivery driver] / [sewing worker|tailor] / [builder|construction worker] / [fisherman|deck hand] / [carer|care worker] / [warehouse worker|stock keeper] / [farm worker|fruit picker] / [shop assistant|cashier]",
  ),
  firms: words("company / restaurant / hotel / factory / shop / clinic / farm / workshop"),
  acts: words(
    "[clean|wash|wipe down] / [carry|move|lift] / [pack|wrap|box up] / [count|add up] / [sell|offer] / [repair|fix|mend] / [check|inspect|look over] / [deliver|bring out] / [paint|colour] / [sort|arrange|put in order] / [prepare|get ready] / [record|write down|register]",
  ),
  things: words(
    "[boxes|cartons] / tables / bottles / [shirts|uniforms] / vegetables / [fish|seafood] / bricks / [pipes|hoses] / [phones|handsets] / [motorbikes|scooters] / [letters|parcels] / [orders|requests] / [rooms|bedrooms] / curtains / tools / [fruit|mangoes] / [rice bags|sacks of rice] / [machines|equipment] / [invoices|bills] / flowers / [medicine|pills] / [shoes|sandals] / windows / [cables|wires]",
  ),
  who: words(
    "the manager / two colleagues / the owner / an older worker / the night team / the supervisor / a trainer / the customers",
  ),
  when: words(
    "every morning / before noon / on Saturdays / at the end of the month / after lunch / in the first week / at night / twice a week",
  ),
  where: words(
    "in the kitchen / at the warehouse / near the market / on the second floor / by the river / behind the station / at the port / in the main hall / next to the school / at the branch office",
  ),
  hubs: words("Poipet / Bavet / Sihanoukville / Myawaddy / Mae Sot / Golden Triangle / Shwe Kokko / Laukkaing"),
  facts: {
    open: lines(`
      {name} {firm} in {place} is [looking for|hiring] a {role}.
      [Wanted|Needed] [now|soon]: {role} for {name} {firm}, {place}.
      [Job|Vacancy] in {place}: {role} at our {firm} {name}.
      Our {firm} {name} [opens a place|has an opening] for a {role} in {place}.
      [Do you live near|Are you ready to work in] {place}? {name} {firm} [needs|takes on] a {role}.`),
    pay: lines(`
      [Salary|Wage] {pay} [a month|per month|monthly].
      [You earn|We pay] {pay} [every month|each month].
      The [post|job] pays {pay}, [paid on the last day|in your hand on payday].
      {pay} is the [monthly pay|pay for a month] to begin with.`),
    hours: lines(`
      [Work|Shift] of {hours} hours, {days} days a week.
      {days} days a week, {hours} hours [a day|daily].
      You [work|are on duty] {hours} hours on each of {days} days.`),
    stay: lines(`
      [Room|Bed] and [three meals|food] [are free|cost nothing].
      We [give you|provide] a [dormitory|staff house] and [meals|lunch and dinner].
      You [live|sleep] in the staff house [at no cost|without rent], meals included.`),
    need: lines(`
      [No experience needed|Experience is not required], we [train|teach] you.
      [Beginners|Newcomers] are welcome, training takes a week.
      You need no [diploma|certificate], only [good will|patience].`),
    age: lines(`
      Age {age}, {count} [places|positions].
      We take {count} people aged {age}.
      {count} vacancies for people [between|of] {age} years.`),
    start: lines(`
      [Start|Begin] on {date}.
      The first day of work is {date}.
      [Ready|Free] from {date}? [Tell us|Let us know].`),
    about: lines(`
      {name} has [served|worked for] families since {year} and has {branches} branches.
      Founded in {year}, {name} now runs {branches} branches [in the country|across the islands].
      {name}, a house of {branches} branches since {year}, [treats all applicants alike|gives everybody the same chance].`),
    apply: lines(`
      [Call|Ring] {phone}.
      [Message|Write to] us: Telegram @{handle} or {phone}.
      [Questions|Interested]? Telegram: @{handle}.
      To apply, [call|text] {phone} or mail {email}.`),
    clause: lines(`
      You {act} the {thing} {where} {when}.
      {when} you and {who} {act} the {thing}.
      [Your task|The work]: {act} {thing} {where}, {when}.
      [Together with|Beside] {who} you {act} {thing} {where}.
      {who} will [show|tell] you how to {act} the {thing} {when}.`),
    ticket: lines(`
      [Free flight ticket|Air ticket paid by us], [a driver|our car] meets you at the airport.
      We [buy|pay] your [plane ticket|flight] and our [driver|man] picks you up.
      Travel costs you nothing: ticket sent by phone, [car waits|pick-up] at the airport.`),
    papers: lines(`
      [No visa needed|No work permit needed], [tourist visa is enough|we arrange everything after arrival].
      You come [as a tourist|on a tourist visa], the company [changes|settles] the papers later.
      [Passport only|Just a passport], no permit, [our people|we] take you over the border.`),
    keep: lines(`
      Passport is [kept|held] by the company until the contract ends.
      The office [keeps|holds on to] your passport [for safety|during the contract].`),
    debt: lines(`
      The fee of {fee} is [cut|deducted] from your [wages|salary].
      You [owe|repay] {fee} for travel out of the first [months|wages].`),
    refer: lines(`
      Bring a friend and get {bonus}.
      {bonus} [reward|bonus] for each friend who joins.`),
    wallet: lines(`
      [Deposit|Registration fee] {fee} in USDT to {wallet}.
      Send {fee} to {wallet} [to reserve your place|before you travel].`),
    crew: lines(`
      {count} workers [ready|available] for any {firm}, [no days off|seven days a week], papers [stay with us|kept by us].
      We [lend|rent out] crews of {count}, they work {hours} hours and [live on site|never leave the site].
      [Cheap|Low-cost] labour: {count} people, [obedient|quiet], paid to us, {pay} a month each.`),
    invest: lines(`
      Our platform [pays|returns] {percent} % [a week|every week], [start with|deposit only] {fee}.
      Join the [teacher's|mentor's] group: {percent} % profit [guaranteed|without risk], from {fee}.
      [Trade|Invest] {fee} with us and [earn|gain] {percent} % in seven days.`),
  },
};
