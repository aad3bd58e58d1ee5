/** As many indicators and contacts as a summary holds; the shape in the domain allows no more. */
export const maxIndicators = 50;
export const maxSummaryContacts = 100;
