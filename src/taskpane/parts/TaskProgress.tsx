import { Field, ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../useWords";

/** How far a long piece of work has come; without a known length it only shows that it goes on. */
export function TaskProgress({
  label,
  done,
  total,
}: Readonly<{ label: string; done: number; total: number }>): ReactNode {
  const { pane } = useWords();
  const known = total > 0;
  return (
    <Field
      validationMessage={known ? pane.state.progress(done, total) : undefined}
      validationState="none"
      label={label}
    >
      {known ? <ProgressBar value={done} max={total} /> : <ProgressBar />}
    </Field>
  );
}
