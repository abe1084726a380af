import type { Problem } from "../problem";
import type { PartEvaluation, Status } from "./evaluation";
import type { Verdict } from "./verdict";

/** The verdict on a target with one number (nearly all are): what the verdict on that number is. */
export class OnePartVerdict implements Verdict {
  constructor(readonly deciding: PartEvaluation) {}

  get origin(): "computed" {
    return "computed";
  }

  /** The part gives it. */
  get explanation(): null {
    return null;
  }

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
