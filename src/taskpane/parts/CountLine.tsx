import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  count: { marginLeft: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
});

/** How many of each: a heading and its counts in as few lines as fit. */
export function CountLine({
  heading,
  counts,
}: Readonly<{ heading: string; counts: readonly { readonly name: string; readonly count: number }[] }>): ReactNode {
  const styles = useStyles();
  return (
    <div>
      <div className={styles.heading}>{heading}</div>
      <ul className={styles.counts} aria-label={heading}>
        {counts.map(({ name, count }) => (
          <li key={name}>
            {name}
            <span className={styles.count}>{count}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
