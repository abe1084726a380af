import type { Indicator } from "../indicator/indicator";
import type { Evaluation } from "./evaluation";

/** What a tally looks at in a verdict; every `Evaluation` is one. */
export interface TalliedRow extends Pick<Evaluation, "status" | "halfway" | "origin"> {
  readonly figures: { readonly indicator: Pick<Indicator, "group" | "agency"> };
}
