/** Why a row cannot be taken, by what is wrong in it. Closed: each has a sentence in the product's languages. */
export const htcdsProblemCodes = [
  "unknown_code",
  "unknown_country",
  "unknown_language",
  "several_values",
  "bad_date",
  "ambiguous_date",
  "other_calendar",
  "future_date",
  "bad_number",
  "out_of_range",
  "bad_phone",
  "bad_email",
  "bad_boolean",
  "wrong_type",
  "unreadable",
  "cell_count",
  "unclosed_quote",
  "record_too_long",
  "not_json",
  "too_long",
] as const;

/** What was read in another form than it was written; the row is taken. */
export const htcdsNoteCodes = [
  "buddhist_year",
  "day_month_order",
  "time_dropped",
  "other_name",
  "guessed_encoding",
  "extra_value",
] as const;
