import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AnnexColumn } from "../../domain/annex/annex";
import { annexHeading } from "../views/annexHeading";
import { usePinnedStyles } from "./usePinnedStyles";

const useStyles = makeStyles({
  heading: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    whiteSpace: "pre",
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The two header rows of the annex, with their spanners. */
export function AnnexHeadingView({ columns }: Readonly<{ columns: readonly AnnexColumn[] }>): ReactNode {
  const styles = useStyles();
  const pinned = usePinnedStyles().pinned;
  return (
    <thead>
      {annexHeading(columns)
        .filter((cells) => cells.length > 0)
        .map((cells, row) => (
          <tr key={row}>
            {cells.map((cell) => (
              <th
                key={cell.key}
                className={mergeClasses(styles.heading, cell.pinned && pinned)}
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
  );
}
