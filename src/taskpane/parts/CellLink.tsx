import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import type { Cell } from "../views/cellOfPlace";

const useStyles = makeStyles({
  link: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** A row of a list that goes to a cell of the workbook; it is plain text where there is no cell. */
export function CellLink({
  cell,
  name,
  children,
}: Readonly<{ cell: Cell | null; name: string; children: ReactNode }>): ReactNode {
  const styles = useStyles();
  const { actions } = useSession();
  const { pane } = useWords();
  if (cell === null) return <div>{children}</div>;
  return (
    <button
      type="button"
      className={styles.link}
      title={pane.fill.goTo(name, `${cell.sheet}!${cell.address}`)}
      onClick={() => void actions.goTo(cell.sheet, cell.address)}
    >
      {children}
    </button>
  );
}
