import type { ReactNode } from "react";
import type { Problem } from "../../domain/problem";
import { useWords } from "../useWords";
import { Disclosure } from "./Disclosure";
import { ProblemList } from "./ProblemList";

/** What a job that is done has to say besides: what it kept, and what it left out. */
export function OutcomeNotices({ notices }: Readonly<{ notices: readonly Problem[] }>): ReactNode {
  const { sheets } = useWords().pane;
  if (notices.length === 0) return null;
  const heading = sheets.notices(notices.length);
  return (
    <Disclosure heading={heading} startsOpen flush>
      <ProblemList problems={notices} label={heading} />
    </Disclosure>
  );
}
