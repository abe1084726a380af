import type { Problem } from "../problem";
import type { PartEvaluation, Status } from "./evaluation";
import type { Verdict } from "./verdict";

/** The verdict on a target with one number (nearly all are): what the verdict on that number is. */
export class OnePartVerdict implements Verdict {
  readonly origin = "computed";
  readonly explanation = null;

  constructor(readonly deciding: PartEvaluation) {}

  get status(): Status {
    return this.deciding.status;
  }

  get parts(): readonly PartEvaluation[] {
    return [this.deciding];
  }

  get counted(): readonly PartEvaluation[] {
    return this.parts;
  }

  get problems(): readonly Problem[] {
    return this.deciding.problems;
  }
}
