import type { RingBlueprint } from "./types.ts";

/** Rings that post in English. */
export const englishRings: readonly RingBlueprint[] = [
  {
    key: "eng-customer-service",
    about: "Office job in Bangkok with free ticket, road transfer to Mae Sot (scam-centre recruitment)",
    disguises: ["zero_width", "look_alike"],
    contacts: { phones: 5, handles: 4 },
    texts: [
      {
        language: "eng",
        phones: ["PH", "US"],
        joiners: [" ", "\n"],
        lines: [
          "[URGENT HIRING|Urgent hiring|We are hiring now]: {role} for our [new|big] office in {city}!",
          "Salary {pay} USD [per month|a month|monthly] plus commission, paid on time.",
          "[No experience needed|Experience is not required|Fresh graduates are welcome], you only need fast typing and basic English.",
          "[Free air ticket|Free flight ticket|Plane ticket paid by the company], free room and meals, no visa needed, we arrange all papers.",
          "Our driver meets you at the airport and brings you [straight|directly] to the {site}.",
          "[Message|Contact|Write to] us only on Telegram @{handle} or {phone}.",
        ],
        extras: [
          "Only {n} places left, fly this week.",
          "Bring a friend and get {bonus} USD for each person.",
          "Age 18 to 35, men and women.",
        ],
        slots: {
          role: [
            "customer service representative",
            "customer service officer",
            "customer support agent",
            "chat support representative",
          ],
          city: ["Bangkok", "Bangkok", "Mae Sot", "Bangkok and Mae Sot"],
          pay: ["900", "1,000", "1,200", "1,500", "1,800"],
          site: ["company", "office", "staff house"],
          n: ["5", "8", "10", "12"],
          bonus: ["100", "150", "200"],
        },
      },
    ],
  },
  {
    key: "eng-typing-test",
    about: "Data entry with a typing test as the only interview, moved over the border at Poipet",
    disguises: ["leet"],
    contacts: { phones: 4, handles: 3 },
    texts: [
      {
        language: "eng",
        phones: ["PH", "GB"],
        joiners: [" ", " - "],
        lines: [
          "Data encoder wanted for an [online shop|e-commerce company] near {city}, {count} vacancies.",
          "The interview is a [short|10 minute|simple] typing test on your phone, {speed} words a minute is enough.",
          "You [get|receive|earn] {pay} dollars every month and a [big |]bonus after the contract of {months} months.",
          "[Tourist visa is fine|You enter on a tourist visa], the company changes it for you after arrival.",
          "Dormitory inside the compound, three meals, you do not [pay|spend] anything for food.",
          "Send your passport photo [and full body picture|and selfie] by WhatsApp {phone}.",
        ],
        extras: [
          "Couples and groups of friends can be placed in the same team.",
          "Do not call in the day, answer comes after {hour} pm.",
          "HR name on Telegram: @{handle}.",
        ],
        slots: {
          city: ["Poipet", "Poipet border", "Aranyaprathet", "the Thai-Cambodian border"],
          count: ["15", "20", "25", "30"],
          speed: ["30", "35", "40"],
          pay: ["700", "750", "800", "850"],
          months: ["6", "8", "12"],
          hour: ["7", "8", "9"],
        },
      },
    ],
  },
  {
    key: "eng-crypto-chat",
    about: "Chat hosts for a trading platform in Sihanoukville, penalty for leaving early",
    disguises: ["look_alike"],
    contacts: { phones: 3, handles: 5 },
    texts: [
      {
        language: "eng",
        phones: ["US", "GB"],
        joiners: [" ", "\n"],
        lines: [
          "A crypto investment [platform|exchange|group] is looking for English speaking chat hosts, location {city}.",
          "Your work is to make friends online with [foreign clients|rich clients abroad] and introduce them to the trading app.",
          "Target bonus up to {share} percent, basic pay {pay} USDT, first month guaranteed.",
          "Work permit and hotel [handled|prepared|arranged] by our boss, you keep your papers at the company.",
          "Contract one year, leaving early means you return the ticket cost of {debt} USD.",
          "Interested people [add|text] @{handle} on Telegram, no calls.",
        ],
        extras: [
          "Good looking profiles and models get a higher level.",
          "African, Indian and Filipino applicants [are welcome|can apply].",
          "Backup number in case the account is closed: {phone}.",
        ],
        slots: {
          city: ["Sihanoukville", "Sihanoukville, Cambodia", "Kampong Som"],
          share: ["5", "8", "10", "15"],
          pay: ["1000", "1300", "1600"],
          debt: ["2,000", "2,500", "3,000"],
        },
      },
    ],
  },
];
