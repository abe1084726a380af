import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { ArrowDown16Regular, ArrowUp16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { AnnexColumnRole } from "../../domain/annex/annexColumnRole";
import { ANNEX_COLUMN_NAMES } from "../../domain/settings/annexNames";
import { useWords } from "../useWords";

const ROLES = Object.keys(ANNEX_COLUMN_NAMES) as readonly AnnexColumnRole[];

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { display: "flex", alignItems: "center", minHeight: "32px" },
  name: { flexGrow: 1 },
});

/** The columns of an annex in their order, those that it leaves out below; the name of the indicator is always there. */
export function ColumnChoice({
  columns,
  label,
  onChange,
}: Readonly<{
  columns: readonly AnnexColumnRole[];
  label: string;
  onChange: (columns: readonly AnnexColumnRole[]) => void;
}>): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { annexes } = words.pane;
  const names = words.settings.column;
  const swap = (at: number, other: number): void => {
    const moved = [...columns];
    [moved[at], moved[other]] = [columns[other] ?? "name", columns[at] ?? "name"];
    onChange(moved);
  };
  return (
    <ul className={styles.list} aria-label={label}>
      {columns.map((role, at) => (
        <li key={role} className={styles.line}>
          <span className={styles.name}>
            <Checkbox
              label={names[role]}
              checked
              disabled={role === "name"}
              onChange={() => onChange(columns.filter((other) => other !== role))}
            />
          </span>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowUp16Regular />}
            aria-label={annexes.up(names[role])}
            disabledFocusable={at === 0}
            onClick={() => swap(at, at - 1)}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowDown16Regular />}
            aria-label={annexes.down(names[role])}
            disabledFocusable={at === columns.length - 1}
            onClick={() => swap(at, at + 1)}
          />
        </li>
      ))}
      {ROLES.filter((role) => !columns.includes(role)).map((role) => (
        <li key={role} className={styles.line}>
          <Checkbox label={names[role]} checked={false} onChange={() => onChange([...columns, role])} />
        </li>
      ))}
    </ul>
  );
}
