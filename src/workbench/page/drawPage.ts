import { aboutDialog } from "./aboutDialog";
import { element } from "./element";
import { pageTexts } from "./pageTexts";
import { paneFrame } from "./paneFrame";
import type { PaneFrame } from "./paneFrame";
import type { AddInManifest, RibbonButton } from "./readManifest";
import { ribbon } from "./ribbon";
import { titleBar } from "./titleBar";
import type { TitleBar } from "./titleBar";

/** What people can set off on the page outside workbook and pane. */
export interface PageActions {
  readonly press: (button: RibbonButton) => void;
  readonly download: () => void;
}

/** The drawn page: where the workbook and the add-in go. */
export interface DrawnPage {
  readonly title: TitleBar;
  readonly gridPlace: HTMLElement;
  readonly pane: PaneFrame;
}

/** Draws title bar, ribbon, the place of the workbook and the task pane in place of the words "being opened". */
export function drawPage(manifest: AddInManifest, actions: PageActions): DrawnPage {
  const about = aboutDialog();
  const title = titleBar(pageTexts.untitled, { download: actions.download, about: () => about.showModal() });
  const gridPlace = element("div", { class: "wb-grid" });
  const work = element("main", { class: "wb-work" });
  const pane = paneFrame(manifest.name, {
    resized: (width) => work.style.setProperty("--wb-pane-width", `${width}px`),
  });
  const { tabRow, panels } = ribbon(manifest.tabs, {
    press: actions.press,
    showTools: (shown) => gridPlace.classList.toggle("wb-tools", shown),
  });
  work.append(gridPlace, pane.root);
  document.body.replaceChildren(title.root, tabRow, panels, work, about);
  return { title, gridPlace, pane };
}
