import { Button, Spinner, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentArrowUp20Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { ChangeEvent, DragEvent, ReactNode } from "react";
import { SectionHeading } from "../parts/SectionHeading";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { isBusy } from "../views/isBusy";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
  },
  over: { border: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** Takes a plan file by choosing or by dropping. The same file can be chosen again after it was corrected. */
export function FileChoice(): ReactNode {
  const styles = useStyles();
  const { state, actions } = useSession();
  const { plan } = useWords().pane;
  const busy = isBusy(state);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const take = (file: File | undefined): void => {
    if (file !== undefined && !busy) void actions.readFile(file);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    take(event.target.files?.[0]);
    event.target.value = "";
  };
  const hover = (event: DragEvent, hovers: boolean): void => {
    event.preventDefault();
    setOver(hovers);
  };
  const drop = (event: DragEvent): void => {
    hover(event, false);
    take(event.dataTransfer.files[0]);
  };

  return (
    <section>
      <SectionHeading>{plan.fileHeading}</SectionHeading>
      <div
        className={mergeClasses(styles.zone, over && styles.over)}
        onDragOver={(event) => hover(event, true)}
        onDragLeave={(event) => hover(event, false)}
        onDrop={drop}
      >
        <span>{plan.dropHere}</span>
        <Button icon={<DocumentArrowUp20Regular />} disabledFocusable={busy} onClick={() => input.current?.click()}>
          {plan.chooseFile}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={plan.chooseFile}
          hidden
          onChange={choose}
        />
        {state.reading.state === "running" && <Spinner size="tiny" label={plan.reading(state.readingName)} />}
        <span className={styles.hint}>{plan.fileHint}</span>
      </div>
    </section>
  );
}
