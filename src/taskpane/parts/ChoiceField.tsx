import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** One of a few: its name, what can be chosen, and what was. */
export function ChoiceField<Value extends string>({
  label,
  value,
  choices,
  onChange,
  hint,
  disabled = false,
}: Readonly<{
  label: string;
  value: Value;
  /** Each value with what people read, in their order. */
  choices: readonly (readonly [value: Value, text: string])[];
  onChange: (value: Value) => void;
  hint?: string;
  disabled?: boolean;
}>): ReactNode {
  const choose = (chosen: string): void => {
    const choice = choices.find(([known]) => known === chosen);
    if (choice !== undefined) onChange(choice[0]);
  };
  return (
    <Field label={label} hint={hint}>
      <Select value={value} disabled={disabled} onChange={(_, data) => choose(data.value)}>
        {choices.map(([known, text]) => (
          <option key={known} value={known}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
