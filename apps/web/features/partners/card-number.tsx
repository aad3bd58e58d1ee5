interface CardNumberProps {
  readonly number: string;
}

/** The number of a card in groups of five digits, written alike in every language, large enough to be read aloud. */
export const CardNumber = ({ number }: CardNumberProps) => (
  <span dir="ltr" className="text-lead font-semibold tabular-nums">
    {number}
  </span>
);
