import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Language, Words } from "../wording/words";
import { loadWords } from "./loadWords";
import { PANE_THEME } from "./paneTheme";
import { CrashBoundary } from "./parts/CrashBoundary";
import { PaneContent } from "./parts/PaneContent";
import type { CommandInbox } from "./session/commandInbox";
import type { WorkbookGateway } from "../workbook/gateway";
import { WordsContext } from "./useWords";

const useStyles = makeStyles({
  root: { height: "100vh", minWidth: "300px" },
});

/** The whole task pane: language, look, protection against faults, and the session with the workbook. */
export function PlanPane({
  gateway,
  inbox,
  words,
  lacks = "",
  onLanguage,
}: Readonly<{
  gateway: WorkbookGateway;
  inbox: CommandInbox;
  /** The words that the pane opens with. */
  words: Words;
  /** Requirement sets that this Excel says it lacks; empty when it has all. */
  lacks?: string;
  onLanguage?: (language: Language) => void;
}>): ReactNode {
  const styles = useStyles();
  const [spoken, setSpoken] = useState(words);
  const switchLanguage = async (): Promise<void> => {
    const other = await loadWords(spoken.language === "zh-CN" ? "en-US" : "zh-CN");
    setSpoken(other);
    onLanguage?.(other.language);
  };
  return (
    <FluentProvider theme={PANE_THEME} className={styles.root} lang={spoken.language}>
      <WordsContext value={spoken}>
        <CrashBoundary words={spoken.pane.state}>
          <PaneContent gateway={gateway} inbox={inbox} lacks={lacks} onSwitchLanguage={() => void switchLanguage()} />
        </CrashBoundary>
      </WordsContext>
    </FluentProvider>
  );
}
