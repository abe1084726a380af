import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TallySection } from "../../domain/evaluation/tally";
import { useWords } from "../useWords";
import { TALLY_PARTS } from "../views/paceView";
import { percentText } from "../views/percentText";
import type { RatePrint } from "../../domain/rounding/printPercent";
import { ProportionBar } from "./ProportionBar";
import { TALLY_TONES } from "./tallyTones";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXS} 0` },
  number: {
    textAlign: "end",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    padding: `${tokens.spacingVerticalXS} 0 0 ${tokens.spacingHorizontalS}`,
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** The tally of each group or agency: reached of assessed, the rate, and its parts as a bar. */
export function TallyTable({
  caption,
  sections,
  print,
}: Readonly<{ caption: string; sections: readonly TallySection[]; print: RatePrint }>): ReactNode {
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
              <ProportionBar
                parts={TALLY_PARTS.map((part) => ({ key: part, count: section[part], tone: TALLY_TONES[part] }))}
              />
            </th>
            <td className={styles.number}>{section.total}</td>
            <td className={styles.number}>
              {section.reached}/{section.assessed}
            </td>
            <td className={styles.number}>{percentText(section.reachedRate, print)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
