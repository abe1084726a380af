import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Period } from "../../domain/period/period";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { isBusy } from "../views/isBusy";

const USUAL = [3, 6, 9, 12];
const OTHERS = [1, 2, 4, 5, 7, 8, 10, 11];

/** The reporting period of the plan's year: the four usual ones, or any month. */
export function PeriodChoice({ year, period }: Readonly<{ year: number; period: Period | null }>): ReactNode {
  const { state, actions } = useSession();
  const words = useWords();
  const { sheets } = words.pane;
  const option = (throughMonth: number): ReactNode => (
    <option key={throughMonth} value={throughMonth}>
      {words.period({ year, throughMonth })}
    </option>
  );
  return (
    <Field label={sheets.period}>
      <Select
        value={period?.throughMonth ?? ""}
        disabled={isBusy(state)}
        onChange={(_, { value }) => void actions.choosePeriod({ year, throughMonth: Number(value) })}
      >
        {period === null && (
          <option value="" disabled>
            {sheets.choosePeriod}
          </option>
        )}
        <optgroup label={sheets.usual}>{USUAL.map(option)}</optgroup>
        <optgroup label={sheets.otherMonths}>{OTHERS.map(option)}</optgroup>
      </Select>
    </Field>
  );
}
