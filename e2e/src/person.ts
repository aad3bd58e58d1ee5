/** The made-up administrator of the journeys. */
export const person = {
  organisation: "Example Aid",
  name: "Siti Rahma (synthetic)",
  email: "siti@example.org",
  password: "four calm words here",
} as const;
