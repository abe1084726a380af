import "@testing-library/jest-dom";
import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import { TextDecoder } from "node:util";
import userEvent from "@testing-library/user-event";
import type { UserEvent } from "@testing-library/user-event";
import { loadWords } from "../../src/taskpane/loadWords";
import { PlanPane } from "../../src/taskpane/PlanPane";
import { commandInbox } from "../../src/taskpane/session/commandInbox";
import type { CommandInbox } from "../../src/taskpane/session/commandInbox";
import type { Language } from "../../src/wording/words";
import { workbookInMemory } from "./workbookInMemory";
import type { WorkbookInMemory } from "./workbookInMemory";

configure({ asyncUtilTimeout: 20_000, defaultIgnore: "script, style, [role=status]" });
jest.setTimeout(60_000);

// jsdom would match some thousand rules against each element for each accessible name; nothing here is decided by them
CSSStyleSheet.prototype.insertRule = () => 0;

// browsers have both; jsdom has neither
Object.assign(globalThis, { TextDecoder });
Blob.prototype.arrayBuffer = function (this: Blob) {
  return new Promise<ArrayBuffer>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new Error("unreadable"));
    reader.readAsArrayBuffer(this);
  });
};

/** A pane on the screen with its workbook, and the hands of its user. */
export interface PaneOnScreen {
  readonly book: WorkbookInMemory;
  readonly user: UserEvent;
  readonly inbox: CommandInbox;
  /** Types a value into the sheet, as a user would. */
  readonly type: WorkbookInMemory["type"];
  readonly close: () => void;
  readonly container: HTMLElement;
}

/** Opens the pane over a workbook and waits until it has looked at it. */
export async function renderPane(
  book: WorkbookInMemory = workbookInMemory(),
  language: Language = "zh-CN",
): Promise<PaneOnScreen> {
  const inbox = commandInbox();
  const user = userEvent.setup({ delay: null });
  const { unmount, container } = render(<PlanPane gateway={book} inbox={inbox} words={await loadWords(language)} />);
  await screen.findByRole("heading", { level: 1 });
  const type: WorkbookInMemory["type"] = (...cell) => act(() => book.type(...cell));
  return { book, user, inbox, type, close: unmount, container };
}

/** Reads the sample. */
export async function readSample({ user }: PaneOnScreen): Promise<void> {
  await user.click(await screen.findByRole("button", { name: /^读取.*鼓楼区/ }));
  await screen.findByRole("button", { name: "下一步：写入工作表" });
}

/** Reads the sample and writes its sheets. */
export async function writeSample(pane: PaneOnScreen): Promise<void> {
  await readSample(pane);
  await pane.user.click(screen.getByRole("button", { name: "下一步：写入工作表" }));
  await pane.user.click(await screen.findByRole("button", { name: "写入工作表" }));
  await screen.findByRole("button", { name: "下一步：看填报情况" });
}

/** Waits until every part of the pane that is shown has been fetched. */
export async function fetched(): Promise<void> {
  await waitFor(() => expect(screen.queryByText("正在打开…")).toBeNull());
}

/** Opens a step by its heading. */
export async function openStep({ user }: PaneOnScreen, name: RegExp): Promise<void> {
  const heading = await screen.findByRole("button", { name });
  if (heading.getAttribute("aria-expanded") !== "true") await user.click(heading);
  await fetched();
}

/** Names of the step headings. */
export const STEP = {
  plan: /^指标体系/,
  sheets: /^报告期与工作表/,
  fill: /^填报情况/,
  pace: /^进度评价/,
  annex: /^附表/,
};

/** Waits until 达序时率 shows a percentage; the other rate beside it may show the same. */
export async function reachedRate(percent: string): Promise<HTMLElement> {
  return within(await screen.findByRole("group", { name: "达序时率" })).findByText(percent);
}
