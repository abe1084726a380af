import type { PartEvaluation, Status } from "./evaluation";
import type { Explanation } from "./explanation";
import type { Problem } from "../problem";

/** What is decided about an indicator at once; the numbers behind it are worked out when they are asked for. */
export interface Verdict {
  readonly status: Status;
  readonly origin: "computed" | "manual";
  /** The part that decides; null where no number was judged. */
  readonly deciding: PartEvaluation | null;
  /** All parts, stretch targets included. */
  readonly parts: readonly PartEvaluation[];
  /** The parts that count. */
  readonly counted: readonly PartEvaluation[];
  /** The explanation where no part gives it. */
  readonly explanation: Explanation | null;
  readonly problems: readonly Problem[];
}
