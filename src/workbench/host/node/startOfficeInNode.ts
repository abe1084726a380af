import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import type { DOMWindow } from "jsdom";
import { XdmHost } from "../xdmHost";
import type { XdmHostOptions } from "../xdmHostOptions";

/** What to start. */
export interface OfficeInNodeOptions extends Omit<XdmHostOptions, "post" | "origin"> {
  /** Folder with `office.js` or `office.debug.js` and its host files, as the npm package has it. */
  readonly officeJsFolder: string;
  /** Texts of scripts that run after office.js, such as the built functions. */
  readonly scripts?: readonly string[];
}

/** The client as it runs without a browser. */
export interface OfficeInNode {
  readonly window: DOMWindow;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: XdmHost;
  close(): void;
}

const ORIGIN = "https://localhost";

/**
 * Runs the unmodified office.js in jsdom against a host in the same process, and waits until it is ready. jsdom lacks
 * two things that the client asks for: a parent window of its own, and `document.domain`.
 */
export async function startOfficeInNode(options: OfficeInNodeOptions): Promise<OfficeInNode> {
  let page: DOMWindow | undefined;
  const host = new XdmHost({
    ...options,
    origin: ORIGIN,
    post: (data) =>
      queueMicrotask(() => page?.dispatchEvent(new page.MessageEvent("message", { data, origin: ORIGIN }))),
  });
  const parent = { postMessage: (text: string) => queueMicrotask(() => host.receive(text)) };
  const bugs = new VirtualConsole();
  bugs.on("jsdomError", (error) => options.onBug?.(error));
  const dom = new JSDOM(
    `<!doctype html><head><script src="${ORIGIN}/officejs/office.js"></script></head><body></body>`,
    {
      url: `${ORIGIN}/add-in.html`,
      runScripts: "dangerously",
      resources: new OfficeFiles(options.officeJsFolder),
      pretendToBeVisual: true,
      virtualConsole: bugs,
      beforeParse(window) {
        page = window;
        Object.defineProperty(window.Document.prototype, "domain", { get: () => "localhost", configurable: true });
        Object.defineProperty(window, "parent", { value: parent });
        window.name = host.windowName;
      },
    },
  );
  await new Promise((resolve) => dom.window.addEventListener("load", resolve));
  for (const script of options.scripts ?? []) dom.window.eval(script);
  const client = dom.window as unknown as Pick<OfficeInNode, "Excel" | "Office" | "OfficeExtension">;
  await client.Office.onReady();
  return {
    window: dom.window,
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
    host,
    close(): void {
      host.close();
      page = undefined;
      dom.window.close();
    },
  };
}

/** Serves the client's own files from its folder and nothing else. */
class OfficeFiles extends ResourceLoader {
  constructor(private readonly folder: string) {
    super();
  }

  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const name = /\/officejs\/([^?]*)/u.exec(url)?.[1];
    const file = name === undefined ? undefined : join(this.folder, name);
    const text = file !== undefined && existsSync(file) ? readFileSync(file) : Buffer.from("");
    return Promise.resolve(text) as ReturnType<ResourceLoader["fetch"]>;
  }
}
