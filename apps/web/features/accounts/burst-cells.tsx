import type { AccountGroup } from "@suar/domain";
import { TimeText } from "../../ui/time-text.tsx";

type Burst = AccountGroup["bursts"][number];

/** Cells `from` and `to` of a burst in a table. */
export const burstCells = (burst: Burst | null) =>
  burst === null
    ? { from: "–", to: "–" }
    : {
        from: <TimeText value={burst.start} precision="minute" zone="UTC" />,
        to: <TimeText value={burst.end} precision="minute" zone="UTC" />,
      };
