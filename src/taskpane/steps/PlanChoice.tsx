import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { FileChoice } from "./FileChoice";
import { SampleChoice } from "./SampleChoice";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** The two ways to indicators that are not in the workbook yet: a sample or a file. */
export function PlanChoice(): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.ways}>
      <SampleChoice />
      <FileChoice />
    </div>
  );
}
