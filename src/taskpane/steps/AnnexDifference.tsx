import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AnnexComparison } from "../../workflows/annexComparison";
import { LongList } from "../parts/LongList";
import { ProblemList } from "../parts/ProblemList";
import { SectionHeading } from "../parts/SectionHeading";
import { useWords } from "../useWords";
import { changesIn } from "../views/changesIn";
import { cellChangesByRow } from "../views/cellChangesByRow";
import type { AnnexRowChange, AnnexTextChange } from "../../workflows/annexComparison";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  change: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: "pre-line" },
});

/** What would change in one annex: cell by cell, rows and columns that come or go, titles and notes; and what stays. */
export function AnnexDifference({ comparison }: Readonly<{ comparison: AnnexComparison }>): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const { difference } = pane;
  const { sheet, isNew, kept, notices, columnsAdded, columnsRemoved } = comparison;
  const count = changesIn(comparison);
  if (isNew || count === 0) return <div>{isNew ? difference.isNew(sheet) : difference.same(sheet)}</div>;
  const keeps = difference.kept({
    remarks: kept.remarks.length,
    columns: kept.columns.length,
    rows: kept.rows.length,
    head: kept.head.length,
    notes: kept.notesEdited.length + kept.notesAdded.length,
  });
  return (
    <section>
      <SectionHeading>{difference.changes(sheet, count)}</SectionHeading>
      {keeps !== "" && <div>{keeps}</div>}
      <LongList
        items={cellChangesByRow(comparison)}
        keyOf={({ code }) => code}
        label={difference.changes(sheet, count)}
      >
        {({ name, cells }) => (
          <span className={styles.row}>
            <span className={styles.name}>{name}</span>
            {cells.map(({ heading, from, to }) => (
              <span key={heading} className={styles.change}>
                {difference.cell(heading, from, to)}
              </span>
            ))}
          </span>
        )}
      </LongList>
      {columnsAdded.length > 0 && <p className={styles.change}>{difference.columnsAdded(columnsAdded)}</p>}
      {columnsRemoved.length > 0 && <p className={styles.change}>{difference.columnsRemoved(columnsRemoved)}</p>}
      <RowChanges heading={difference.rowsAdded} rows={comparison.rowsAdded} />
      <RowChanges heading={difference.rowsRemoved} rows={comparison.rowsRemoved} />
      <TextChanges heading={difference.head} changes={comparison.head} />
      <TextChanges heading={difference.notes} changes={comparison.notes} />
      {notices.length > 0 && <ProblemList problems={notices} label={pane.sheets.notices(notices.length)} />}
    </section>
  );
}

function RowChanges({ heading, rows }: Readonly<{ heading: string; rows: readonly AnnexRowChange[] }>): ReactNode {
  if (rows.length === 0) return null;
  return (
    <>
      <SectionHeading>{heading}</SectionHeading>
      <LongList items={rows} keyOf={({ code }) => code} label={heading}>
        {({ name }) => name}
      </LongList>
    </>
  );
}

function TextChanges({
  heading,
  changes,
}: Readonly<{ heading: string; changes: readonly AnnexTextChange[] }>): ReactNode {
  const styles = useStyles();
  const { difference } = useWords().pane;
  if (changes.length === 0) return null;
  return (
    <>
      <SectionHeading>{heading}</SectionHeading>
      <LongList items={changes} keyOf={(_, at) => String(at)} label={heading}>
        {({ from, to }) => <span className={styles.change}>{difference.text(from, to)}</span>}
      </LongList>
    </>
  );
}
