import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { ReactNode } from "react";
import type { AnnexTable } from "../../domain/annex/annex";
import { annexCellText } from "../views/annexCellText";
import { annexHeading } from "../views/annexHeading";

const RULE = `1.5px solid ${tokens.colorNeutralForeground1}`;
const LINE = `1px solid ${tokens.colorNeutralStroke1}`;

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  title: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  headnote: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  table: {
    borderCollapse: "collapse",
    borderTop: RULE,
    borderBottom: RULE,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  heading: {
    border: LINE,
    padding: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    whiteSpace: "nowrap",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  cell: { border: LINE, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, whiteSpace: "nowrap" },
  name: { minWidth: "9em", maxWidth: "14em", whiteSpace: "normal" },
  notes: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    marginTop: tokens.spacingVerticalS,
    maxWidth: "320px",
  },
  note: { margin: 0 },
});

/** The annex as an HTML table, from the same parts that are placed in cells (rule X1). */
export function AnnexTableView({ table }: Readonly<{ table: AnnexTable }>): ReactNode {
  const styles = useStyles();
  const heading = annexHeading(table.columns);
  const wraps = (at: number): boolean => ["name", "remark", "targetValue"].includes(table.columns[at]?.role ?? "");
  return (
    <>
      <div className={styles.label}>{table.label}</div>
      <h2 className={styles.title}>{table.title}</h2>
      {table.headnote !== "" && <div className={styles.headnote}>{table.headnote}</div>}
      <table className={styles.table} aria-label={table.title}>
        <thead>
          {heading.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell) => (
                <th
                  key={cell.key}
                  className={styles.heading}
                  scope={cell.columns > 1 ? "colgroup" : "col"}
                  rowSpan={cell.rows}
                  colSpan={cell.columns}
                >
                  {cell.text}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.groups.map((group, at) => (
            <Fragment key={`${at}-${group.name}`}>
              {group.rows.map((row) => (
                <tr key={row.code}>
                  {row.cells.map((cell, column) => (
                    <td
                      key={table.columns[column]?.heading ?? column}
                      className={wraps(column) ? `${styles.cell} ${styles.name}` : styles.cell}
                      style={{ textAlign: table.columns[column]?.align ?? "left" }}
                    >
                      {annexCellText(cell)}
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      <div className={styles.notes}>
        {table.footnotes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </div>
    </>
  );
}
