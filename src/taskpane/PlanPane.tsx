import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { enUS } from "../wording/enUS";
import type { Language } from "../wording/words";
import { zhCN } from "../wording/zhCN";
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
  language,
  lacks = "",
  onLanguage,
}: Readonly<{
  gateway: WorkbookGateway;
  inbox: CommandInbox;
  language: Language;
  /** Requirement sets that this Excel says it lacks; empty when it has all. */
  lacks?: string;
  onLanguage?: (language: Language) => void;
}>): ReactNode {
  const styles = useStyles();
  const [current, setCurrent] = useState(language);
  const words = current === "zh-CN" ? zhCN : enUS;
  const switchLanguage = (): void => {
    const other = current === "zh-CN" ? "en-US" : "zh-CN";
    setCurrent(other);
    onLanguage?.(other);
  };
  return (
    <FluentProvider theme={PANE_THEME} className={styles.root} lang={current}>
      <WordsContext value={words}>
        <CrashBoundary words={words.pane.state}>
          <PaneContent gateway={gateway} inbox={inbox} lacks={lacks} onSwitchLanguage={switchLanguage} />
        </CrashBoundary>
      </WordsContext>
    </FluentProvider>
  );
}
