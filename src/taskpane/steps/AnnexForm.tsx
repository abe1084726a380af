import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AnnexColumnRole } from "../../domain/annex/annexColumnRole";
import type { AnnexDefinition } from "../../domain/annex/annexDefinition";
import type { PlanTable } from "../../domain/indicator/indicator";
import { ANNEX_COMPOUND_NAMES, ANNEX_LAYOUT_NAMES } from "../../domain/settings/annexNames";
import { ChoiceField } from "../parts/ChoiceField";
import { ColumnChoice } from "../parts/ColumnChoice";
import { useWords } from "../useWords";

const LAYOUTS = Object.keys(ANNEX_LAYOUT_NAMES) as readonly AnnexDefinition["layout"][];
const COMPOUNDS = Object.keys(ANNEX_COMPOUND_NAMES) as readonly NonNullable<AnnexDefinition["compound"]>[];

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** One annex: its label and content, layout, title, columns and their order. */
export function AnnexForm({
  annex,
  tables,
  usualColumns,
  fault,
  onChange,
  onRemove,
}: Readonly<{
  annex: AnnexDefinition;
  tables: readonly PlanTable[];
  /** The columns that it has where nobody chooses. */
  usualColumns: readonly AnnexColumnRole[];
  /** What is wrong with its label; empty where nothing is. */
  fault: string;
  onChange: (changes: Partial<AnnexDefinition>) => void;
  /** Absent where it is the only one. */
  onRemove?: () => void;
}>): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { annexes } = words.pane;
  const { label, layout, title = "", table, columns, compound = "columns" } = annex;
  return (
    <fieldset className={styles.form} aria-label={label}>
      <Field
        label={annexes.label}
        {...(fault !== "" && { validationMessage: fault, validationState: "error" as const })}
      >
        <Input value={label} onChange={(_, { value }) => onChange({ label: value })} />
      </Field>
      {tables.length > 0 && (
        <ChoiceField
          label={annexes.table}
          value={table ?? ""}
          choices={[["", annexes.allTables], ...tables.map(({ name }) => [name, name] as const)]}
          onChange={(name) => onChange({ table: name === "" ? undefined : name })}
        />
      )}
      <ChoiceField
        label={annexes.layout}
        value={layout}
        choices={LAYOUTS.map((name) => [name, words.settings.layout[name]])}
        onChange={(name) => onChange({ layout: name })}
      />
      <Field label={annexes.title} hint={annexes.generatedTitle}>
        <Input value={title} onChange={(_, { value }) => onChange({ title: value })} />
      </Field>
      <ChoiceField
        label={annexes.compound}
        value={compound}
        choices={COMPOUNDS.map((name) => [name, words.settings.compound[name]])}
        onChange={(name) => onChange({ compound: name })}
      />
      <Checkbox
        label={annexes.usualColumns}
        checked={columns === undefined}
        onChange={(_, { checked }) => onChange({ columns: checked === true ? undefined : usualColumns })}
      />
      {columns !== undefined && (
        <ColumnChoice columns={columns} label={annexes.columns} onChange={(chosen) => onChange({ columns: chosen })} />
      )}
      {onRemove !== undefined && <Button onClick={onRemove}>{annexes.remove(label)}</Button>}
    </fieldset>
  );
}
