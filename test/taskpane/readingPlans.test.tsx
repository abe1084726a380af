import { fireEvent, screen, within } from "@testing-library/react";
import { openStep, readSample, renderPane, STEP, writeSample } from "./renderPane";
import { workbookInMemory } from "./workbookInMemory";

const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = "计划.json") =>
  new File([content], name, { type: "application/json" });

const SMALL = {
  format: "plan-annex/1",
  region: "示例区",
  year: 2024,
  indicators: [
    { code: "A", name: "项目甲", unit: "个", kind: "flow", targetText: "10个", agency: "发改委" },
    { code: "B", name: "比率乙", unit: "%", kind: "ratio" },
  ],
};

async function choose(content: string | Uint8Array<ArrayBuffer>, name?: string) {
  const pane = await renderPane();
  await pane.user.upload(screen.getByLabelText("选择文件…", { selector: "input" }), fileOf(content, name));
  return pane;
}

describe("step 1, 指标体系", () => {
  it("names the source of the sample before and after it is read, and says what was read", async () => {
    const pane = await renderPane();
    expect(screen.getByText(/资料来源：关于鼓楼区2024年国民经济和社会发展计划上半年执行情况的报告/)).toBeVisible();
    await readSample(pane);
    expect(screen.getByText("51 项指标")).toBeVisible();
    // counted in the sample: 13 target texts, 38 indicators without one
    expect(screen.getByText("13 项有目标，38 项没有目标")).toBeVisible();
    expect(within(screen.getByRole("list", { name: "按类别" })).getByText("科技创新")).toHaveTextContent("13");
    expect(within(screen.getByRole("list", { name: "按类型" })).getByText("累计量")).toHaveTextContent("29");
    expect(screen.getByText(/资料来源/)).toBeVisible();
  });

  it("writes nothing by reading", async () => {
    const pane = await renderPane();
    await readSample(pane);
    expect(screen.getByText("已读取，尚未写入工作簿。")).toBeVisible();
    expect(pane.book.sheets.size).toBe(0);
  });

  it("reads a file that was chosen", async () => {
    await choose(JSON.stringify(SMALL));
    expect(await screen.findByText("示例区 2024年")).toBeVisible();
    expect(screen.getByText("1 项有目标，1 项没有目标")).toBeVisible();
  });

  it("reads a file that is dropped", async () => {
    await renderPane();
    const zone = screen.getByText("把 .json 文件拖到这里");
    fireEvent.drop(zone, { dataTransfer: { files: [fileOf(JSON.stringify(SMALL))] } });
    expect(await screen.findByText("示例区 2024年")).toBeVisible();
  });

  it("reads a GBK file: 示例区 as the bytes CA BE C0 FD C7 F8", async () => {
    const [before, behind] = JSON.stringify({ ...SMALL, region: "@" }, null, 0)
      .replace(/项目甲|比率乙/g, "X")
      .replace("发改委", "Y")
      .replace("10个", "10")
      .replaceAll("个", "Z")
      .split("@");
    const ascii = (text: string | undefined) => [...(text ?? "")].map((character) => character.charCodeAt(0));
    await choose(new Uint8Array([...ascii(before), 0xca, 0xbe, 0xc0, 0xfd, 0xc7, 0xf8, ...ascii(behind)]));
    expect(await screen.findByText("示例区 2024年")).toBeVisible();
  });

  it("lists every error with its place and loads nothing", async () => {
    const bad = {
      ...SMALL,
      indicators: [{ ...SMALL.indicators[0], kind: "flowing" }, { ...SMALL.indicators[1], code: "A" }, { name: "丙" }],
    };
    const pane = await choose(JSON.stringify(bad), "坏.json");
    const list = await screen.findByRole("list", { name: /处错误/ });
    expect(list).toHaveTextContent("flowing");
    expect(list).toHaveTextContent("重复");
    expect(list).toHaveTextContent("indicators[2]");
    expect(screen.getByText("请在“坏.json”中逐条改正，保存后重新选择文件。")).toBeVisible();
    expect(screen.queryByRole("button", { name: "下一步：写入工作表" })).not.toBeInTheDocument();
    expect(pane.book.sheets.size).toBe(0);
  });

  it("says so when a file cannot be opened any more, or is far too large to be a plan", async () => {
    const pane = await renderPane();
    const input = screen.getByLabelText("选择文件…", { selector: "input" });
    const gone = fileOf("{}");
    gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
    await pane.user.upload(input, gone);
    expect(await screen.findByText(/文件没能读取，可能已被移走/)).toBeVisible();
    const huge = fileOf("{}");
    Object.defineProperty(huge, "size", { value: 2_000_000_000 });
    await pane.user.upload(screen.getByLabelText("选择文件…", { selector: "input" }), huge);
    expect(await screen.findByText(/超过 8\.0 MB 的上限/)).toBeVisible();
  });

  it("tells a file of another kind from a plan file with an error, and says what to do with a workbook", async () => {
    // the first bytes of every .xlsx and .docx: a zip archive
    const pane = await choose(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0xff, 0xfe, 0x00, 0x81), "台账.xlsx");
    expect(await screen.findByText("文件没有读入，也没有写入任何内容")).toBeVisible();
    expect(screen.getByText(/“台账\.xlsx”不是计划文件（\.json）.*请直接在 Excel 中打开/)).toBeVisible();
    expect(screen.queryByText(/中逐条改正/)).not.toBeInTheDocument();
    // a plan file that people gave another ending is read all the same
    const input = screen.getByLabelText("选择文件…", { selector: "input" });
    fireEvent.change(input, { target: { files: [fileOf(JSON.stringify(SMALL), "计划.txt")] } });
    expect(await screen.findByText("示例区 2024年")).toBeVisible();
    expect(pane.book.sheets.size).toBe(0);
  });

  it("keeps the plan that was read before at hand when the next file is refused", async () => {
    const pane = await choose(JSON.stringify(SMALL));
    await screen.findByText("示例区 2024年");
    await pane.user.click(screen.getByRole("button", { name: "换一份指标体系" }));
    await pane.user.upload(screen.getByLabelText("选择文件…", { selector: "input" }), fileOf("{", "坏.json"));
    await screen.findByText(/文件有 1 处错误/);
    await pane.user.click(screen.getByRole("button", { name: "仍用已读取的示例区 2024年" }));
    expect(await screen.findByText("2 项指标")).toBeVisible();
    expect(screen.getByRole("button", { name: "下一步：写入工作表" })).toBeVisible();
    expect(screen.queryByText(/处错误/)).not.toBeInTheDocument();
  });

  it("takes the corrected file after a bad one", async () => {
    const pane = await choose("{", "坏.json");
    expect(await screen.findByText(/文件有 1 处错误/)).toBeVisible();
    await pane.user.upload(screen.getByLabelText("选择文件…", { selector: "input" }), fileOf(JSON.stringify(SMALL)));
    expect(await screen.findByText("示例区 2024年")).toBeVisible();
    expect(screen.queryByText(/处错误/)).not.toBeInTheDocument();
  });
});

describe("a workbook that holds our sheets already", () => {
  it("is recognised, and continued without loading a file", async () => {
    const book = workbookInMemory();
    const first = await renderPane(book);
    await writeSample(first);
    first.close();

    const pane = await renderPane(book);
    expect(await screen.findByText("这个工作簿里已经有指标表")).toBeVisible();
    expect(screen.getByText(/^鼓楼区2024年上半年，共 51 项指标/)).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "继续使用这个工作簿" }));
    expect(await screen.findByText(/51 项指标中 \d+ 项已填齐/)).toBeVisible();
    expect(screen.getByRole("button", { name: STEP.fill })).toHaveFocus();
  });

  it("of another region is not written into", async () => {
    const book = workbookInMemory();
    const first = await renderPane(book);
    await writeSample(first);
    first.close();

    const pane = await renderPane(book);
    await screen.findByText("这个工作簿里已经有指标表");
    await pane.user.upload(screen.getByLabelText("选择文件…", { selector: "input" }), fileOf(JSON.stringify(SMALL)));
    await screen.findByText("示例区 2024年");
    await openStep(pane, STEP.sheets);
    await pane.user.selectOptions(screen.getByRole("combobox"), "2024年上半年");
    expect(await screen.findByText(/这个工作簿里是鼓楼区的指标表，现在要写入的是示例区/)).toBeVisible();
    const write = await screen.findByRole("button", { name: /^(写入|更新)工作表$/ });
    expect(write).toHaveAttribute("aria-disabled", "true");
  });

  it("but cannot be read says so, and is looked at again when asked", async () => {
    const book = workbookInMemory();
    book.failWith = { read: "hostBusyEditing" };
    const pane = await renderPane(book);
    expect(await screen.findByText("工作簿里以前写入的表读不出来")).toBeVisible();
    book.failWith = null;
    await pane.user.click(screen.getByRole("button", { name: "改好了，再看一次" }));
    expect(await screen.findByText("用样例")).toBeVisible();
    expect(screen.queryByText("工作簿里以前写入的表读不出来")).not.toBeInTheDocument();
  });
});
