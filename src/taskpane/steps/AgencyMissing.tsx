import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AgencyFill } from "../../workflows/outcomes";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { LongList } from "../parts/LongList";
import { SplitLine } from "../parts/SplitLine";
import { useWords } from "../useWords";

const useStyles = makeStyles({
  complete: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}` },
});

/** One agency: how far its figures are filled, and every empty cell, each a way to it. */
export function AgencyMissing({ fill, startsOpen }: Readonly<{ fill: AgencyFill; startsOpen: boolean }>): ReactNode {
  const styles = useStyles();
  const { fill: text } = useWords().pane;
  const name = fill.agency === "" ? text.noAgency : fill.agency;
  const heading = <SplitLine start={name} end={text.agency(fill.filled, fill.total, fill.missing.length)} />;
  if (fill.missing.length === 0) return <div className={styles.complete}>{heading}</div>;
  return (
    <Disclosure heading={heading} startsOpen={startsOpen}>
      <LongList items={fill.missing} keyOf={(missing) => `${missing.code}-${missing.column}`} label={name}>
        {(missing) => (
          <CellLink cell={missing} name={missing.name}>
            <SplitLine start={missing.name} end={text.column[missing.column]} />
          </CellLink>
        )}
      </LongList>
    </Disclosure>
  );
}
