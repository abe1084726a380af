import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { previewAnnex } from "../../workflows/previewAnnex";
import { AnnexTableView } from "../parts/AnnexTableView";
import { Evaluated } from "../parts/Evaluated";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%" },
  bar: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { minWidth: "auto", padding: tokens.spacingHorizontalXS },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    padding: tokens.spacingHorizontalM,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** The annex as it would be written now, over the whole height of the pane; Escape goes back. */
export function AnnexPreview(): ReactNode {
  const styles = useStyles();
  const { actions } = useSession();
  const words = useWords();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const leave = (event: KeyboardEvent): void => {
    if (event.key === "Escape") actions.closePreview();
  };
  return (
    <div className={styles.page} onKeyDown={leave}>
      <div className={styles.bar}>
        <Button
          className={styles.back}
          ref={back}
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          onClick={actions.closePreview}
        >
          {words.pane.annex.closePreview}
        </Button>
      </div>
      <div className={styles.scroll} role="region" aria-label={words.pane.annex.preview} tabIndex={0}>
        <Evaluated>{(workbook) => <AnnexTableView table={previewAnnex(workbook, words.annex)} />}</Evaluated>
      </div>
    </div>
  );
}
