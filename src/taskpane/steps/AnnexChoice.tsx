import type { ReactNode } from "react";
import type { AnnexDefinition } from "../../domain/annex/annexDefinition";
import { ChoiceField } from "../parts/ChoiceField";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";

/** Which of several annexes is looked at and generated; nothing where there is one. */
export function AnnexChoice({
  annexes,
  chosen,
}: Readonly<{ annexes: readonly AnnexDefinition[]; chosen: AnnexDefinition | undefined }>): ReactNode {
  const { actions } = useSession();
  const { pane, settings } = useWords();
  if (annexes.length < 2) return null;
  const nameOf = ({ label, table, layout }: AnnexDefinition): string =>
    [label, table, layout === "groups" ? "" : settings.layout[layout]].filter(Boolean).join(" ");
  return (
    <ChoiceField
      label={pane.annex.which}
      value={chosen?.label ?? ""}
      choices={annexes.map((annex) => [annex.label, nameOf(annex)])}
      onChange={actions.chooseAnnex}
    />
  );
}
