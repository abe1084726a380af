import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AnnexColumn, AnnexRow } from "../../domain/annex/annex";
import { usePinnedStyles } from "./usePinnedStyles";
import { annexCellText } from "../views/annexCellText";

const WRAPPING = new Set(["name", "remark", "targetValue", "targetGrowth", "agency"]);

const useStyles = makeStyles({
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightRegular,
  },
  wrap: { whiteSpace: "pre-line", maxWidth: "14em" },
  name: {
    minWidth: "9em",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** One indicator of the annex; its name stays in sight while the columns are scrolled. */
export function AnnexRowView({
  row,
  columns,
}: Readonly<{ row: AnnexRow; columns: readonly AnnexColumn[] }>): ReactNode {
  const styles = useStyles();
  const pinned = usePinnedStyles().pinned;
  return (
    <tr>
      {columns.map(({ role, align }, at) => {
        const text = annexCellText(row.cells[at] ?? null);
        const look = mergeClasses(
          styles.cell,
          WRAPPING.has(role) && styles.wrap,
          role === "name" && mergeClasses(styles.name, pinned),
        );
        return role === "name" ? (
          <th key={role} scope="row" className={look} style={{ textAlign: align }}>
            {text}
          </th>
        ) : (
          <td key={role} className={look} style={{ textAlign: align }}>
            {text}
          </td>
        );
      })}
    </tr>
  );
}
