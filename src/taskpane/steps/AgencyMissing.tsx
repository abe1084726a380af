import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AgencyFill } from "../../workflows/outcomes";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { LongList } from "../parts/LongList";
import { useWords } from "../useWords";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  name: { flexGrow: 1, minWidth: 0 },
  column: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** One agency: how far its figures are filled, and every empty cell, each a way to it. */
export function AgencyMissing({ fill, startsOpen }: Readonly<{ fill: AgencyFill; startsOpen: boolean }>): ReactNode {
  const styles = useStyles();
  const { fill: text } = useWords().pane;
  const name = fill.agency === "" ? text.noAgency : fill.agency;
  const heading = text.agency(name, fill.filled, fill.total, fill.missing.length);
  if (fill.missing.length === 0) return <div>{heading}</div>;
  return (
    <Disclosure heading={heading} startsOpen={startsOpen}>
      <LongList items={fill.missing} keyOf={(missing) => `${missing.code}-${missing.column}`} label={heading}>
        {(missing) => (
          <CellLink cell={missing} name={missing.name}>
            <span className={styles.row}>
              <span className={styles.name}>{missing.name}</span>
              <span className={styles.column}>{text.column[missing.column]}</span>
            </span>
          </CellLink>
        )}
      </LongList>
    </Disclosure>
  );
}
