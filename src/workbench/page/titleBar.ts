import { element } from "./element";
import { glyph } from "./glyph";
import { pageTexts } from "./pageTexts";

/** What the buttons of the title bar do. */
export interface TitleBarActions {
  readonly download: () => void;
  readonly about: () => void;
}

/** The bar at the top: which workbook this is, download, explanation. */
export interface TitleBar {
  readonly root: HTMLElement;
  /** The workbook's name as typed, without ending. */
  fileName(): string;
  /** While the file is being written the button says so and cannot be pressed. */
  setDownloading(downloading: boolean): void;
}

/** Draws the title bar. */
export function titleBar(fileName: string, actions: TitleBarActions): TitleBar {
  const label = element("span", {}, [pageTexts.download]);
  const download = element(
    "button",
    { type: "button", class: "wb-download", id: "download", title: pageTexts.downloadTip, onclick: actions.download },
    [glyph("download"), label],
  );
  const about = element("button", { type: "button", class: "wb-about", id: "about", onclick: actions.about }, [
    glyph("question"),
    element("span", {}, [pageTexts.about]),
  ]);
  const name = element("input", { class: "wb-file", id: "file-name", value: fileName, spellcheck: "false" });
  name.setAttribute("aria-label", pageTexts.fileName);
  const root = element("header", { class: "wb-title" }, [
    element("div", { class: "wb-brand" }, [glyph("workbook")]),
    name,
    element("span", { class: "wb-product" }, [pageTexts.product]),
    element("div", { class: "wb-actions" }, [about, download]),
  ]);
  return {
    root,
    fileName: () => name.value.trim() || fileName,
    setDownloading(downloading): void {
      download.disabled = downloading;
      label.textContent = downloading ? pageTexts.downloading : pageTexts.download;
    },
  };
}
