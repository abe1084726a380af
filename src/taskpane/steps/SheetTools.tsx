import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { SETTING_DEFINITIONS } from "../../domain/settings/settingDefinitions";
import type { Settings } from "../../domain/settings/settings";
import type { WorkbookEvaluation } from "../../workflows/outcomes";
import { ChoiceField } from "../parts/ChoiceField";
import { Disclosure } from "../parts/Disclosure";
import { JobOutcome } from "../parts/JobOutcome";
import { Notice } from "../parts/Notice";
import { OutcomeNotices } from "../parts/OutcomeNotices";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { isBusy } from "../views/isBusy";

const MODES: readonly Settings["calculation"][] = ["functions", "formulas", "values"];

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** How the computed columns of the working sheets stand, and their protection: both can be taken back at any time. */
export function SheetTools({ workbook }: Readonly<{ workbook: WorkbookEvaluation }>): ReactNode {
  const styles = useStyles();
  const { state, actions } = useSession();
  const words = useWords();
  const { tools } = words.pane;
  const { calculation } = workbook.settings;
  const setting = SETTING_DEFINITIONS.find(({ key }) => key === "calculation");
  const modeName = (mode: Settings["calculation"]): string =>
    setting?.kind === "choice" ? words.settings.choice(setting, mode) : mode;
  const busy = isBusy(state);
  return (
    <Disclosure heading={tools.heading} flush>
      <div className={styles.tools}>
        <ChoiceField
          label={tools.calculation}
          hint={tools.meaning[calculation]}
          value={calculation}
          choices={MODES.map((mode) => [mode, modeName(mode)])}
          disabled={busy}
          onChange={(to) => void actions.switchCalculation(to)}
        />
        <JobOutcome name="switching">
          {({ sheets, notices }) => (
            <>
              <Notice intent="success">{tools.switched(sheets)}</Notice>
              <OutcomeNotices notices={notices} />
            </>
          )}
        </JobOutcome>
        <span className={styles.hint}>{tools.protectHint}</span>
        <div className={styles.buttons}>
          <Button disabledFocusable={busy} onClick={() => void actions.protectSheets(true)}>
            {tools.protect}
          </Button>
          <Button disabledFocusable={busy} onClick={() => void actions.protectSheets(false)}>
            {tools.unprotect}
          </Button>
        </div>
        <JobOutcome name="protecting" />
      </div>
    </Disclosure>
  );
}
