import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AnnexDefinition } from "../../domain/annex/annexDefinition";
import type { WorkbookEvaluation } from "../../workflows/outcomes";
import { Notice } from "../parts/Notice";
import { ProblemList } from "../parts/ProblemList";
import { useAnnexTaking } from "../session/useAnnexTaking";
import { useWords } from "../useWords";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The annex for the report itself: as a Word document, or as a table to paste into one. */
export function AnnexTaking({
  workbook,
  definition,
}: Readonly<{ workbook: WorkbookEvaluation; definition: AnnexDefinition | undefined }>): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { taking: texts } = words.pane;
  const { taking, copyTable, saveWord } = useAnnexTaking(workbook, definition, words);
  const working = taking.state === "working";
  return (
    <>
      <div className={styles.buttons}>
        <Button disabledFocusable={working} onClick={() => void saveWord()}>
          {texts.word}
        </Button>
        <Button disabledFocusable={working} onClick={() => void copyTable()}>
          {texts.copyTable}
        </Button>
      </div>
      {working && <Spinner size="tiny" label={texts.preparing} labelPosition="after" />}
      {taking.state === "copied" && <Notice intent="success">{texts.tableCopied}</Notice>}
      {taking.state === "saved" && <Notice intent="success">{texts.wordSaved}</Notice>}
      {taking.state === "clickAgain" && <Notice intent="info">{texts.clickAgain}</Notice>}
      {taking.state === "failed" && (
        <Notice intent="error" title={texts.failed}>
          <ProblemList problems={taking.problems} label={texts.failed} />
        </Notice>
      )}
    </>
  );
}
