import { createRoot } from "react-dom/client";
import { createExcelGateway } from "../excel/createExcelGateway";
import { requirements } from "../excel/requirements";
import type { Language } from "../wording/words";
import { loadWords } from "./loadWords";
import { PlanPane } from "./PlanPane";
import { StartFailed } from "./parts/StartFailed";
import { commandInbox } from "./session/commandInbox";
import type { PaneCommand } from "./session/commandInbox";
import { WordsContext } from "./useWords";
import { rememberedLanguage } from "./rememberedLanguage";

const inbox = commandInbox();

/** Chinese, unless Office speaks something else and nothing was chosen before. */
function startLanguage(): Language {
  const office = Office.context.displayLanguage ?? "zh-CN";
  return rememberedLanguage.read() ?? (office.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US");
}

/** A ribbon button: shows the pane, does the work there, and tells Excel when it has ended, however it ended. */
async function obey(command: PaneCommand, event: Office.AddinCommands.Event): Promise<void> {
  // where the pane cannot be brought to the front the work is done all the same
  await Office.addin.showAsTaskpane().catch(() => undefined);
  await inbox.send(command).finally(() => event.completed());
}

async function start(host: Office.HostType | null): Promise<void> {
  const element = document.getElementById("root");
  if (element === null) throw new Error("main: taskpane.html has no element called root");
  const root = createRoot(element);
  if (host !== Office.HostType.Excel) {
    const words = await loadWords(navigator.language.startsWith("zh") ? "zh-CN" : "en-US");
    root.render(
      <WordsContext value={words}>
        <StartFailed title={words.pane.state.startFailedTitle} advice={words.pane.state.outsideExcel} />
      </WordsContext>,
    );
    return;
  }
  Office.actions.associate("evaluate", (event: Office.AddinCommands.Event) => void obey("evaluate", event));
  Office.actions.associate("buildAnnex", (event: Office.AddinCommands.Event) => void obey("buildAnnex", event));
  const lacks = requirements().map((problem) => String(problem.facts["message"]));
  const words = await loadWords(startLanguage());
  root.render(
    <PlanPane
      gateway={createExcelGateway()}
      inbox={inbox}
      words={words}
      lacks={lacks.join("、")}
      onLanguage={(language) => rememberedLanguage.write(language)}
    />,
  );
}

if (typeof Office === "undefined") void start(null);
else void Office.onReady(({ host }) => start(host));
