import type { Dispatch, RefObject } from "react";
import type { WorkbookGateway } from "../../workbook/gateway";
import type { Words } from "../../wording/words";
import type { SessionEvent } from "./sessionEvent";
import type { SessionState } from "./sessionState";
import type { Evaluate } from "./useEvaluation";
import type { RunJob } from "./useJobs";

/** What the actions that start jobs work with. */
export interface JobTools {
  readonly gateway: WorkbookGateway;
  readonly words: Words;
  readonly run: RunJob;
  readonly evaluate: Evaluate;
  readonly dispatch: Dispatch<SessionEvent>;
  /** The state at the moment of the click, not of the render. */
  readonly latest: RefObject<SessionState>;
}
