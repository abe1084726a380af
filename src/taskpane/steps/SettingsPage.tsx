import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SettingKey } from "../../domain/settings/settingDefinition";
import type { Settings } from "../../domain/settings/settings";
import { JobOutcome } from "../parts/JobOutcome";
import { Notice } from "../parts/Notice";
import { PanePage } from "../parts/PanePage";
import { SectionHeading } from "../parts/SectionHeading";
import { SettingField } from "../parts/SettingField";
import { useSession } from "../session/useSession";
import { useSettingsDraft } from "../session/useSettingsDraft";
import { useWords } from "../useWords";
import { isBusy } from "../views/isBusy";

type Section = "rules" | "print" | "statusWords";

const PRINTED: ReadonlySet<SettingKey> = new Set<SettingKey>([
  "rateDecimals",
  "unreportedMark",
  "notApplicableMark",
  "groupCells",
]);
const SECTIONS: readonly Section[] = ["rules", "print", "statusWords"];

/** How the computed columns stand is chosen where the sheets are written: it rewrites them. */
function sectionOf(key: SettingKey): Section | null {
  if (key === "calculation") return null;
  if (key.startsWith("statusWords.")) return "statusWords";
  return PRINTED.has(key) ? "print" : "rules";
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  hint: { display: "flex", flexDirection: "column" },
  changed: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What differs between offices, stored with the workbook: each setting with its explanation, saved together. */
export function SettingsPage(): ReactNode {
  const styles = useStyles();
  const { state, actions } = useSession();
  const { settings: page, state: general } = useWords().pane;
  const { value } = state.evaluation;
  const planless = state.loaded === null;
  if (value !== null) return <SettingsForm saved={value.settings} />;
  return (
    <PanePage label={page.heading}>
      <div className={styles.fields}>
        <div>{page.needSheets}</div>
        <Button appearance="primary" onClick={() => actions.moveTo(planless ? "plan" : "sheets")}>
          {planless ? general.goToPlan : general.goToSheets}
        </Button>
      </div>
    </PanePage>
  );
}

function SettingsForm({ saved }: Readonly<{ saved: Settings }>): ReactNode {
  const styles = useStyles();
  const { state, actions } = useSession();
  const words = useWords();
  const { settings: page } = words.pane;
  const draft = useSettingsDraft(saved);
  const unfinished = state.evaluation.value?.problems.some(({ code }) => code === "settingsUnfinished") ?? false;
  const worthSaving = draft.changed || unfinished;
  const save = (
    <Button
      appearance="primary"
      size="small"
      disabledFocusable={!worthSaving || draft.problems.length > 0 || isBusy(state)}
      onClick={() => void actions.saveSettings(draft.settings)}
    >
      {page.save}
    </Button>
  );
  const faultOf = (name: string): string => {
    const problem = draft.problems.find(({ place }) => place === name);
    return problem ? words.problem(problem) : "";
  };
  return (
    <PanePage label={page.heading} actions={save}>
      <div className={styles.fields}>
        <div>{page.intro}</div>
        {draft.changed && <Notice intent="warning">{page.unsaved}</Notice>}
        {(state.jobs.saving.state !== "done" || !draft.changed) && <JobOutcome name="saving" />}
        {SECTIONS.map((section) => (
          <section key={section} className={styles.fields}>
            <SectionHeading>{page.sections[section]}</SectionHeading>
            {draft.entries
              .filter(({ definition }) => sectionOf(definition.key) === section)
              .map(({ definition, standard }) => {
                const differs = draft.typed(definition.key) !== String(standard);
                const hint = (
                  <span className={styles.hint}>
                    <span>{words.settings.explanation[definition.key]}</span>
                    {differs && <span className={styles.changed}>{page.standard(String(standard) || page.blank)}</span>}
                  </span>
                );
                return (
                  <SettingField
                    key={definition.key}
                    definition={definition}
                    value={draft.typed(definition.key)}
                    hint={hint}
                    fault={faultOf(definition.name)}
                    onChange={(text) => draft.type(definition.key, text)}
                  />
                );
              })}
          </section>
        ))}
        <Button onClick={draft.restore}>{page.restore}</Button>
      </div>
    </PanePage>
  );
}
