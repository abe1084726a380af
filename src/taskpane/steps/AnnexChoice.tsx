import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AnnexDefinition } from "../../domain/annex/annexDefinition";
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
  return (
    <Field label={pane.annex.which}>
      <Select value={chosen?.label ?? ""} onChange={(_, { value }) => actions.chooseAnnex(value)}>
        {annexes.map(({ label, table, layout }) => (
          <option key={label} value={label}>
            {[label, table, layout === "groups" ? "" : settings.layout[layout]].filter(Boolean).join(" ")}
          </option>
        ))}
      </Select>
    </Field>
  );
}
