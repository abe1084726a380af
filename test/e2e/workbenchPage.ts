import type { Browser, Frame, Page } from "playwright-core";
import type { GridValue } from "../../src/workbench/grid/gridSnapshot";

/** A workbench in a browser, and what went wrong in it. */
export interface OpenedWorkbench {
  readonly page: Page;
  /** The frame in which the add-in runs. */
  readonly pane: Frame;
  /** Addresses asked for outside the workbench's own origin. */
  readonly foreign: readonly string[];
  /** Errors on the console and uncaught ones, of page and pane. */
  readonly errors: readonly string[];
  /** Values of a block of cells, when everything is calculated. */
  values(sheet: string, address: string): Promise<GridValue[][]>;
  /** Goes to a cell and types into it with the keyboard, as people do. */
  type(sheet: string, cell: string, text: string): Promise<void>;
  sheetNames(): Promise<string[]>;
}

/** Opens the workbench at the address and waits until the add-in runs and its functions are known. */
export async function openWorkbench(
  browser: Browser,
  address: string,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<OpenedWorkbench> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await prepare(page);
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(address).origin && protocol !== "data:" && protocol !== "blob:") foreign.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return connect(page, address, foreign, errors);
}

async function connect(page: Page, address: string, foreign: string[], errors: string[]): Promise<OpenedWorkbench> {
  await page.goto(address);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready);
  const pane = page.frames().find((frame) => frame !== page.mainFrame() && /pane\.html/u.test(frame.url()));
  if (!pane) throw new Error("the add-in's frame is missing");
  const book: OpenedWorkbench = {
    page,
    pane,
    foreign,
    errors,
    values: (sheet, block) => valuesOf(page, sheet, block),
    type: (sheet, cell, text) => typeInto(page, sheet, cell, text),
    sheetNames: () =>
      page.evaluate(() => {
        const grid = window.workbench?.grid;
        return grid ? grid.sheetIds().map((id) => grid.sheetName(id)) : [];
      }),
  };
  return book;
}

async function valuesOf(page: Page, sheet: string, address: string): Promise<GridValue[][]> {
  const block = blockOf(address);
  return page.evaluate(
    async ({ name, place }) => {
      const grid = window.workbench?.grid;
      const id = grid?.findSheet(name);
      if (!grid || id === undefined) throw new Error(`no sheet ${name}`);
      await grid.settle();
      return grid.values(id, place);
    },
    { name: sheet, place: block },
  );
}

async function typeInto(page: Page, sheet: string, cell: string, text: string): Promise<void> {
  const target = { name: sheet, place: blockOf(cell) };
  await page.evaluate(({ name }) => {
    const grid = window.workbench?.grid;
    const id = grid?.findSheet(name);
    if (!grid || id === undefined) throw new Error(`no sheet ${name}`);
    grid.activateSheet(id);
  }, target);
  await page.waitForTimeout(500);
  // the keyboard belongs to the grid after a click into it; where the cell is on the canvas only the grid knows
  await page.mouse.click(500, 500);
  await page.evaluate(({ name, place }) => {
    const grid = window.workbench?.grid;
    grid?.select(grid.findSheet(name) ?? "", place);
  }, target);
  await page.waitForTimeout(500);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.waitForFunction(({ name, place }) => {
    const grid = window.workbench?.grid;
    const at = grid?.selection();
    return at?.sheet === grid?.findSheet(name) && at?.block.row === place.row + 1;
  }, target);
}

/** `B4:C6` as rows and columns counted from 0. */
function blockOf(address: string): { row: number; column: number; rows: number; columns: number } {
  const [first = "", last = first] = address.split(":");
  const [top, left] = placeOf(first);
  const [bottom, right] = placeOf(last);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function placeOf(cell: string): [number, number] {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}
