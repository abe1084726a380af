import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { useWords } from "../useWords";
import { firstOf } from "../views/firstOf";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, ":last-child": { borderBottom: "none" } },
});

/** A list that shows its first items and grows on request, so that ten thousand rows do not stop the pane. */
export function LongList<T>({
  items,
  keyOf,
  children,
  label,
}: Readonly<{
  items: readonly T[];
  keyOf: (item: T, at: number) => string;
  children: (item: T) => ReactNode;
  label?: string;
}>): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const [pages, setPages] = useState(1);
  const { shown, next } = firstOf(items, pages);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {shown.map((item, at) => (
          <li key={keyOf(item, at)} className={styles.item}>
            {children(item)}
          </li>
        ))}
      </ul>
      {next > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setPages((count) => count + 1)}>
          {pane.state.more(next)}
        </Button>
      )}
    </>
  );
}
