import { createGrid } from "../grid/createGrid";
import type { Grid } from "../grid/grid";
import { planFunctions } from "../grid/planFunctions";
import type { CustomFunctionMetadata } from "../grid/customFunction";
import { uiFollowSelection } from "../grid/uiFollowSelection";
import { uiParts } from "../grid/uiParts";
import { uiPlugins } from "../grid/uiPlugins";
import { uiTheme } from "../grid/uiTheme";
import type { UniverBook } from "../grid/univerBook";
import type { XdmHost } from "../host/xdmHost";
import { connectPane } from "./connectPane";
import { downloadWorkbook } from "./downloadWorkbook";
import { drawPage } from "./drawPage";
import { leaveGuard } from "./leaveGuard";
import { notice } from "./notice";
import { pageTexts } from "./pageTexts";
import { paneFunctions } from "./paneFunctions";
import { protectionNotice } from "./protectionNotice";
import { readManifest } from "./readManifest";
import type { AddInManifest, RibbonButton } from "./readManifest";
import "./workbench.css";

/** What tests in a browser hold on to. */
export interface WorkbenchHandle {
  readonly grid: Grid;
  readonly host: XdmHost;
  /** Resolves when the add-in runs and its functions are known to the grid. */
  readonly ready: Promise<void>;
}

declare global {
  interface Window {
    workbench?: WorkbenchHandle;
  }
}

/** The built functions.json, as far as it is read here. */
interface FunctionsFile {
  readonly functions: readonly CustomFunctionMetadata[];
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  return answer.text();
}

/** Chinese, or the language asked for in the address (`?locale=en-US`), as Excel's display language would be. */
function displayLocale(): string {
  return new URLSearchParams(location.search).get("locale") ?? "zh-CN";
}

function reportBug(error: unknown): void {
  console.error(error);
}

async function start(): Promise<void> {
  const locale = displayLocale();
  const manifest = readManifest(await fetchText("manifest.xml"), locale, location.origin);
  const { functions } = JSON.parse(await fetchText(manifest.functionsUrl)) as FunctionsFile;
  const page = drawPage(manifest, {
    press: (button) => void press(button),
    download: () => void downloadWorkbook(grid, page.title, guard),
  });
  const ui = uiPlugins(page.gridPlace);
  const { grid, book } = createGrid({ plugins: ui.plugins, locales: ui.locales });
  uiTheme(book.injector);
  uiFollowSelection(book, grid);
  uiParts(book, grid, page.gridPlace);
  protectionNotice(grid);
  const guard = leaveGuard(grid);
  const pane = connectPane({
    grid,
    url: new URL("pane.html", manifest.runtimeUrl).href,
    addInName: manifest.name,
    locale,
    onVisibility: (visible) => page.pane.show(visible),
    onBug: reportBug,
  });
  const functionsKnown = keepFunctionsKnown(book, manifest, functions, pane.frame);
  page.pane.body.append(pane.frame);
  const ready = Promise.all([functionsKnown, pane.host.customFunctions.whenReady()]).then(() => undefined);
  window.workbench = { grid, host: pane.host, ready };

  async function press({ id, action }: RibbonButton): Promise<void> {
    if (action.kind === "showTaskpane") {
      page.pane.show(true);
      return;
    }
    try {
      await pane.host.runCommand(action.functionName, id);
    } catch (error) {
      notice(pageTexts.commandFailed, error);
    }
  }
}

/**
 * Lets the grid calculate and offer the add-in's functions; calculates again whenever the add-in's page was loaded.
 * Resolves when that has happened once.
 */
function keepFunctionsKnown(
  book: UniverBook,
  { functionsNamespace: namespace }: AddInManifest,
  functions: readonly CustomFunctionMetadata[],
  frame: HTMLIFrameElement,
): Promise<void> {
  const running = paneFunctions(frame);
  const known = planFunctions(book, { functions, namespace, call: running.call });
  const ids = functions.map(({ id }) => id);
  return new Promise((resolve) => {
    frame.addEventListener("load", () => {
      running
        .whenKnown(ids)
        .then(() => known.recalculate())
        .then(resolve, (error: unknown) => notice(pageTexts.functionsFailed, error));
    });
  });
}

start().catch((error: unknown) => {
  reportBug(error);
  notice(pageTexts.startFailed, error);
});
