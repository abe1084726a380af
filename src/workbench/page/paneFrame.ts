import { element } from "./element";
import { glyph } from "./glyph";
import { pageTexts } from "./pageTexts";

/** Width of the bar between workbook and pane, in pixels. */
const SPLITTER = 5;

const WIDTH = { initial: 350, least: 280, most: 640, step: 16 };

/** The task pane (任务窗格) at the right: a title, a way to close it, and the frame in which the add-in runs. */
export interface PaneFrame {
  readonly root: HTMLElement;
  /** Where the add-in's frame goes. A closed pane keeps its frame running, as a shared runtime does. */
  readonly body: HTMLElement;
  show(shown: boolean): void;
  readonly isShown: () => boolean;
}

/** Width in pixels that the pane may have in this window. */
function allowed(width: number): number {
  return Math.round(Math.min(WIDTH.most, window.innerWidth / 2, Math.max(WIDTH.least, width)));
}

function splitter(setWidth: (width: number) => void, width: () => number): HTMLElement {
  const bar = element("div", {
    class: "wb-splitter",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": pageTexts.resizePane,
  });
  bar.addEventListener("pointerdown", (down) => {
    const start = width();
    bar.setPointerCapture(down.pointerId);
    bar.classList.add("wb-dragging");
    const move = (event: PointerEvent): void => setWidth(start + down.clientX - event.clientX);
    bar.addEventListener("pointermove", move);
    const end = (): void => {
      bar.removeEventListener("pointermove", move);
      bar.classList.remove("wb-dragging");
    };
    bar.addEventListener("lostpointercapture", end, { once: true });
  });
  bar.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: WIDTH.step, ArrowRight: -WIDTH.step }[event.key];
    if (step !== undefined) setWidth(width() + step);
  });
  return bar;
}

/** What the page hears of the task pane. */
export interface PaneFrameEvents {
  /** Pixels that it takes from the workbook; 0 when closed. */
  readonly resized: (width: number) => void;
}

/**
 * Draws the empty task pane under its title, open.
 */
export function paneFrame(title: string, events: PaneFrameEvents): PaneFrame {
  let width = WIDTH.initial;
  const body = element("div", { class: "wb-pane-body" });
  const close = element("button", {
    type: "button",
    class: "wb-pane-close",
    id: "close-pane",
    title: pageTexts.closePane,
  });
  close.setAttribute("aria-label", pageTexts.closePane);
  close.append(glyph("close"));
  const panel = element("aside", { class: "wb-pane", "aria-label": pageTexts.pane }, [
    element("div", { class: "wb-pane-head" }, [element("h2", {}, [title]), close]),
    body,
  ]);
  const root = element("div", { class: "wb-pane-place" });
  const setWidth = (wanted: number): void => {
    width = allowed(wanted);
    panel.style.width = `${width}px`;
    events.resized(width + SPLITTER);
  };
  const show = (shown: boolean): void => {
    if (root.hidden !== shown) return;
    root.hidden = !shown;
    events.resized(shown ? width + SPLITTER : 0);
  };
  close.addEventListener("click", () => show(false));
  root.append(
    splitter(setWidth, () => width),
    panel,
  );
  setWidth(width);
  return { root, body, show, isShown: () => !root.hidden };
}
