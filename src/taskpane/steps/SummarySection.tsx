import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { SummaryStyle } from "../../domain/summary/summaryStyle";
import type { WorkbookEvaluation } from "../../workflows/outcomes";
import { summariseWorkbook } from "../../workflows/summariseWorkbook";
import { ChoiceField } from "../parts/ChoiceField";
import { Notice } from "../parts/Notice";
import { SectionHeading } from "../parts/SectionHeading";
import { copyAlong } from "../session/copyAlong";
import { useWords } from "../useWords";

const SECTIONS: readonly SummaryStyle["sections"][] = ["none", "groups", "agencies"];

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    userSelect: "text",
    overflowWrap: "anywhere",
  },
  choices: { display: "flex", flexDirection: "column" },
});

/** The paragraph for the report's text, from the same verdicts as the annex; its wording can be chosen, and it is copied whole. */
export function SummarySection({ workbook }: Readonly<{ workbook: WorkbookEvaluation }>): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { summary } = words.pane;
  const [style, setStyle] = useState<SummaryStyle>({
    length: "full",
    halfwayRate: true,
    agencies: false,
    sections: "none",
  });
  const [copied, setCopied] = useState<"no" | "yes" | "failed">("no");
  const paragraphs = summariseWorkbook(workbook).map((part) => words.summary(part, style));
  const change = (changes: Partial<SummaryStyle>): void => {
    setStyle({ ...style, ...changes });
    setCopied("no");
  };
  return (
    <section className={styles.body}>
      <SectionHeading>{summary.heading}</SectionHeading>
      {paragraphs.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      <div className={styles.choices}>
        <Checkbox
          label={summary.full}
          checked={style.length === "full"}
          onChange={(_, { checked }) => change({ length: checked === true ? "full" : "brief" })}
        />
        <Checkbox
          label={summary.halfwayRate}
          checked={style.halfwayRate}
          onChange={(_, { checked }) => change({ halfwayRate: checked === true })}
        />
        <Checkbox
          label={summary.agencies}
          checked={style.agencies}
          onChange={(_, { checked }) => change({ agencies: checked === true })}
        />
      </div>
      <ChoiceField
        label={summary.sections}
        value={style.sections}
        choices={SECTIONS.map((name) => [name, summary.section[name]])}
        onChange={(sections) => change({ sections })}
      />
      <Button onClick={() => setCopied(copyAlong({ text: paragraphs.join("\n") }) ? "yes" : "failed")}>
        {summary.copy}
      </Button>
      {copied === "yes" && <Notice intent="success">{summary.copied}</Notice>}
      {copied === "failed" && <Notice intent="warning">{summary.copyFailed}</Notice>}
    </section>
  );
}
