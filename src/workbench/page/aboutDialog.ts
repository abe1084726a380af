import { element } from "./element";
import { pageTexts } from "./pageTexts";

/** A dialog that says what the workbench is and where the data stays. It is made once and opened with `showModal`. */
export function aboutDialog(): HTMLDialogElement {
  const close = element("button", { type: "submit", class: "wb-primary" }, [pageTexts.aboutClose]);
  return element("dialog", { class: "wb-dialog", "aria-labelledby": "about-title" }, [
    element("form", { method: "dialog" }, [
      element("h2", { id: "about-title" }, [pageTexts.aboutTitle]),
      ...pageTexts.aboutLines.map((line) => element("p", {}, [line])),
      element("p", { class: "wb-hint" }, [pageTexts.aboutFunctions]),
      element("div", { class: "wb-dialog-actions" }, [close]),
    ]),
  ]);
}
