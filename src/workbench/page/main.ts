import { applyUiTheme } from "../grid/applyUiTheme";
import { createGrid } from "../grid/createGrid";
import type { Grid } from "../grid/grid";
import { uiPlugins } from "../grid/uiPlugins";
import type { XdmHost } from "../host/xdmHost";
import { connectPane } from "./connectPane";
import type { ConnectedPane } from "./connectPane";
import { downloadWorkbook } from "./downloadWorkbook";
import { drawPage } from "./drawPage";
import { leaveGuard } from "./leaveGuard";
import { notice } from "./notice";
import { pageTexts } from "./pageTexts";
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
  const page = drawPage(manifest, {
    press: (button) => void press(button),
    download: () => void downloadWorkbook(grid, page.title, guard),
  });
  const ui = uiPlugins(page.gridPlace);
  const { grid, book } = createGrid({ plugins: ui.plugins, locales: ui.locales });
  applyUiTheme(book.injector);
  const guard = leaveGuard(grid);
  const pane = connectPane({
    grid,
    url: new URL("pane.html", manifest.runtimeUrl).href,
    addInName: manifest.name,
    locale,
    onVisibility: (visible) => page.pane.show(visible),
    onBug: reportBug,
  });
  page.pane.body.append(pane.frame);
  const ready = functionsReady(manifest, pane);
  window.workbench = { grid, host: pane.host, ready };
  await ready;

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

async function functionsReady(_manifest: AddInManifest, { host }: ConnectedPane): Promise<void> {
  await host.customFunctions.whenReady();
}

start().catch((error: unknown) => {
  reportBug(error);
  notice(pageTexts.startFailed, error);
});
