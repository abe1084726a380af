import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { AnnexTable } from "../../domain/annex/annex";
import { useWords } from "../useWords";
import { firstOf } from "../views/firstOf";
import { AnnexHeadingView } from "./AnnexHeadingView";
import { AnnexRowView } from "./AnnexRowView";

const RULE = `1.5px solid ${tokens.colorNeutralForeground1}`;

/** Rows of a page: more than a printed annex has, few enough to draw at once. */
const ROWS = 300;

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  headnote: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  table: {
    width: "max-content",
    borderCollapse: "collapse",
    borderTop: RULE,
    borderBottom: RULE,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  notes: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  note: { margin: 0 },
});

/** The annex as an HTML table, from the same parts that are placed in cells (rule X1). */
export function AnnexTableView({ table }: Readonly<{ table: AnnexTable }>): ReactNode {
  const styles = useStyles();
  const { state } = useWords().pane;
  const [pages, setPages] = useState(1);
  const { shown, next } = firstOf(
    table.groups.flatMap((group) => group.rows),
    pages,
    ROWS,
  );
  return (
    <>
      <div>
        <div className={styles.label}>{table.label}</div>
        <h2 className={styles.title}>{table.title}</h2>
        {table.headnote !== "" && <div className={styles.headnote}>{table.headnote}</div>}
      </div>
      <table className={styles.table} aria-label={table.title}>
        <AnnexHeadingView columns={table.columns} />
        <tbody>
          {shown.map((row) => (
            <AnnexRowView key={row.code} row={row} columns={table.columns} />
          ))}
        </tbody>
      </table>
      {next > 0 && <Button onClick={() => setPages((count) => count + 1)}>{state.more(next)}</Button>}
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
