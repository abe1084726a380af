import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TallySection } from "../../domain/evaluation/tally";
import { useWords } from "../useWords";
import { percentText } from "../views/percentText";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXS} 0` },
  number: { textAlign: "end", whiteSpace: "nowrap", paddingLeft: tokens.spacingHorizontalS },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** The tally of each group or agency: reached of assessed, and the rate. */
export function TallyTable({
  caption,
  sections,
}: Readonly<{ caption: string; sections: readonly TallySection[] }>): ReactNode {
  const styles = useStyles();
  const { pace } = useWords().pane;
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr className={styles.head}>
          <th className={styles.name} scope="col">
            {pace.name}
          </th>
          <th className={styles.number} scope="col">
            {pace.total}
          </th>
          <th className={styles.number} scope="col">
            {pace.reachedOf}
          </th>
          <th className={styles.number} scope="col">
            {pace.reachedRate}
          </th>
        </tr>
      </thead>
      <tbody>
        {sections.map((section) => (
          <tr key={section.name} className={styles.row}>
            <th className={styles.name} scope="row">
              {section.name === "" ? pace.noName : section.name}
            </th>
            <td className={styles.number}>{section.total}</td>
            <td className={styles.number}>
              {section.reached}/{section.assessed}
            </td>
            <td className={styles.number}>{percentText(section.reachedRate)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
