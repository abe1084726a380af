import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { SettingDefinition } from "../../domain/settings/settingDefinition";
import { useWords } from "../useWords";

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
});

/** One setting: its name, its choices or the text that it holds, what it does, and what is wrong with what was typed. */
export function SettingField({
  definition,
  value,
  hint,
  fault,
  onChange,
}: Readonly<{
  definition: SettingDefinition;
  value: string;
  hint: ReactElement;
  /** Why what was typed cannot be used; empty where it can. */
  fault: string;
  onChange: (value: string) => void;
}>): ReactNode {
  const styles = useStyles();
  const { settings } = useWords();
  return (
    <Field
      label={{ children: settings.name[definition.key], className: styles.label }}
      hint={hint}
      {...(fault !== "" && { validationMessage: fault, validationState: "error" as const })}
    >
      {definition.kind === "choice" ? (
        <Select value={value} onChange={(_, chosen) => onChange(chosen.value)}>
          {Object.entries(definition.words).map(([key, word]) => (
            <option key={key} value={word}>
              {settings.choice(definition, key)}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          value={value}
          inputMode={definition.kind === "number" ? "decimal" : "text"}
          {...(definition.kind === "number" && { contentAfter: settings.points })}
          onChange={(_, typed) => onChange(typed.value)}
        />
      )}
    </Field>
  );
}
