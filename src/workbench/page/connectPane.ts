import type { Grid } from "../grid/grid";
import { XdmHost } from "../host/xdmHost";
import { element } from "./element";

/** Where the add-in's page is and how the page hears of it. */
export interface PaneConnection {
  readonly grid: Grid;
  /** The workbench's copy of the add-in's page. */
  readonly url: string;
  readonly addInName: string;
  readonly locale: string;
  readonly onVisibility: (visible: boolean) => void;
  readonly onBug: (error: unknown) => void;
}

/** The add-in running in its frame, and the host that answers it. */
export interface ConnectedPane {
  readonly frame: HTMLIFrameElement;
  readonly host: XdmHost;
}

/** Origin that office.js takes the host for: it insists on https, also where the workbench is served without. */
function hostOrigin(): string {
  return location.protocol === "https:" ? location.origin : `https://${location.hostname}`;
}

/**
 * Makes the frame of the add-in's page and the host that answers its office.js over the grid.
 * The add-in starts when the caller puts the frame into the page.
 */
export function connectPane({ grid, url, addInName, locale, onVisibility, onBug }: PaneConnection): ConnectedPane {
  const frame = element("iframe", { title: addInName, id: "add-in" });
  const host = new XdmHost({
    grid,
    addInName,
    locale,
    origin: hostOrigin(),
    post: (message) => frame.contentWindow?.postMessage(message, location.origin),
    onVisibility: (visibility) => onVisibility(visibility === "Visible"),
    onBug,
  });
  window.addEventListener("message", (message: MessageEvent<unknown>) => {
    if (message.source === frame.contentWindow && message.origin === location.origin) host.receive(message.data);
  });
  // Chromium reads the name only when the frame enters the page.
  frame.name = host.windowName;
  frame.src = url;
  return { frame, host };
}
