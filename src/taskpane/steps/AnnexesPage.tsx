import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AnnexDefinition } from "../../domain/annex/annexDefinition";
import type { WorkbookEvaluation } from "../../workflows/outcomes";
import { previewAnnex } from "../../workflows/previewAnnex";
import { JobOutcome } from "../parts/JobOutcome";
import { Notice } from "../parts/Notice";
import { PanePage } from "../parts/PanePage";
import { useAnnexesDraft } from "../session/useAnnexesDraft";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { isBusy } from "../views/isBusy";
import { AnnexForm } from "./AnnexForm";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** Which annexes are printed, in which layout and with which columns; stored with the workbook. */
export function AnnexesPage(): ReactNode {
  const { state } = useSession();
  const { pane } = useWords();
  const { value } = state.evaluation;
  if (value !== null) return <AnnexesForm workbook={value} />;
  return (
    <PanePage label={pane.annexes.heading}>
      <div>{pane.settings.needSheets}</div>
    </PanePage>
  );
}

function AnnexesForm({ workbook }: Readonly<{ workbook: WorkbookEvaluation }>): ReactNode {
  const styles = useStyles();
  const { state, actions } = useSession();
  const words = useWords();
  const { annexes: page, settings } = words.pane;
  const draft = useAnnexesDraft(workbook.annexes, workbook.settings.annexes);
  const faultOf = ({ label }: AnnexDefinition): string => {
    if (label.trim() === "") return page.labelBlank;
    return draft.annexes.filter((other) => other.label === label).length > 1 ? page.labelTwice(label) : "";
  };
  const faulty = draft.annexes.some((annex) => faultOf(annex) !== "");
  const usualColumns = ({ columns, ...annex }: AnnexDefinition): AnnexDefinition["columns"] =>
    columns ?? previewAnnex(workbook, words.annex, annex).columns.map(({ role }) => role);
  const save = (
    <Button
      appearance="primary"
      size="small"
      disabledFocusable={!draft.changed || faulty || isBusy(state)}
      onClick={() => void actions.saveSettings({ ...workbook.settings, annexes: draft.defined })}
    >
      {page.save}
    </Button>
  );
  return (
    <PanePage label={page.heading} actions={save}>
      <div className={styles.body}>
        <div>{page.intro}</div>
        {draft.changed && <Notice intent="warning">{settings.unsaved}</Notice>}
        {(state.jobs.saving.state !== "done" || !draft.changed) && (
          <JobOutcome name="saving">{() => <Notice intent="success">{page.saved}</Notice>}</JobOutcome>
        )}
        {draft.annexes.map((annex, at) => (
          <AnnexForm
            key={at}
            annex={annex}
            tables={workbook.plan.tables ?? []}
            usualColumns={usualColumns(annex) ?? []}
            fault={faultOf(annex)}
            onChange={(changes) => draft.change(at, changes)}
            {...(draft.annexes.length > 1 && { onRemove: () => draft.remove(at) })}
          />
        ))}
        <Button onClick={draft.add}>{page.add}</Button>
        <Button onClick={draft.restore}>{page.restore}</Button>
      </div>
    </PanePage>
  );
}
