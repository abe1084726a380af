import type { Problem, ProblemCode } from "../../domain/problem";
import { calculationReasonsZh } from "./calculationReasons";
import { CONDITIONS_ZH, FIELDS_ZH, TYPES_ZH } from "./fields";

type Facts = Problem["facts"];
type Sentence = (facts: Facts, place: string) => string;

const field = (facts: Facts): string => {
  const name = String(facts["field"] ?? "");
  return FIELDS_ZH[name] ? `“${FIELDS_ZH[name]}”（${name}）` : "这一项";
};
const type = (name: unknown): string => TYPES_ZH[String(name)] ?? String(name);
const LENGTH = /^text ≤ (\d+)$/u;
const condition = (name: unknown): string => {
  const longest = LENGTH.exec(String(name))?.[1];
  return longest === undefined
    ? (CONDITIONS_ZH[String(name)] ?? String(name))
    : `不超过 ${longest} 个字的文字（不能是数字或公式）`;
};
const settled = (facts: Facts): string => (facts["standard"] === "" ? "（空白）" : `“${facts["standard"]}”`);
const named = (facts: Facts): string =>
  facts["name"] ? `“${facts["name"]}”（${facts["code"]}）` : `编码“${facts["code"]}”`;
const megabytes = (bytes: unknown): string => (Number(bytes) / 1024 / 1024).toFixed(1);
const reasonOfHost = (facts: Facts): string => (facts["message"] ? `Excel 的说明：${facts["message"]}。` : "");

const ARGUMENT_REASONS: Readonly<Record<string, string>> = {
  missing: "缺少或没有给值",
  unknown: "不认识",
  conflict: "不能与另一个参数同时使用",
  value: "的值不能用",
};

/** One sentence for each code; a code without a sentence does not compile. */
export const PROBLEM_SENTENCES_ZH: Readonly<Record<ProblemCode, Sentence>> = {
  planNotJson: (f) =>
    `文件不是有效的 JSON，读到第 ${f["line"]} 行第 ${f["column"]} 个字符处中断。请检查此处是否缺少逗号、引号或括号，或文件是否完整。`,
  planUnreadable: () => "文件没能读取，可能已被移走、正被占用或没有权限。请确认文件还在原处，再选择一次。",
  planTooLarge: (f) =>
    `文件有 ${megabytes(f["size"])} MB，超过 ${megabytes(f["largest"])} MB 的上限。请确认选对了文件，或按地区拆成几个文件。`,
  planEncoding: () => "文件的文字编码无法识别。请在编辑器中另存为 UTF-8 编码后再选择。",
  planFileKind: (f) =>
    `“${f["name"]}”不是计划文件（.json）。请另选文件；Excel、Word 等文件不能由此读入，本程序以前写入的工作簿请直接在 Excel 中打开，再打开本面板。`,
  planNotObject: () => "文件最外层应是一个对象 { … }，内含 format、region、year 和 indicators。请对照示例修改。",
  planFormat: (f) =>
    `文件格式是“${f["got"]}”，本程序只读“${f["allowed"]}”。请把 format 改为“${f["allowed"]}”，或另选计划文件。`,
  planVersionNewer: (f) => `文件格式“${f["got"]}”比本程序新。请升级加载项，或请提供者另存为“plan-annex/1”。`,
  fieldMissing: (f) => `缺少${field(f)}。请补上${f["field"] === "format" ? "：" + '"format": "plan-annex/1"' : ""}。`,
  fieldType: (f) => `${field(f)}应是${type(f["expected"])}，文件中是${type(f["got"])}。请改正。`,
  fieldValue: (f) => `${field(f)}的值“${f["got"]}”不能用。请改为：${condition(f["allowed"])}。`,
  fieldUnknown: (f) =>
    `不认识字段“${f["field"]}”${Number(f["count"]) > 1 ? `（共 ${f["count"]} 处）` : ""}，未读入。若是笔误请改正，否则不必处理。`,
  fieldTooLong: (f) => `${field(f)}有 ${f["length"]} 个字，最多 ${f["longest"]} 个。请缩短。`,
  duplicateCode: (f) => `编码“${f["code"]}”重复，已用于 ${f["other"]}（不分全角半角和大小写）。请给其中一个换编码。`,
  relatedUnknown: (f) =>
    `联动指标“${f["got"]}”不是另一个指标的编码，暂不比较。请填本计划中另一个指标的编码（不分全角半角和大小写）。`,
  tableUnknown: (f) =>
    `附表“${f["got"]}”没有列在 tables 中${f["listed"] === "" ? "" : `（已有：${f["listed"]}）`}。请填其中一张的编码或名称，或在 tables 中补上。`,
  tableRepeated: (f) =>
    `${field(f)}“${f["got"]}”与 ${f["other"]} 重复。每张附表的编码、附表号和名称都不能相同，请改其中一个。`,
  parentUnknown: (f) => `上级指标“${f["got"]}”不是本计划中的编码，按没有上级列出。请填另一个指标的编码，或清空。`,
  parentCircle: (f) => `上级指标“${f["got"]}”又是“${f["code"]}”的下级，互相包含。请改正其中一个的上级指标。`,
  formulaText: (f) => `内容“${f["text"]}”以“${f["lead"]}”开头，会被表格当作公式。请删去开头的这个符号。`,
  invisibleCharacters: (f) =>
    `第 ${f["at"]} 个字是看不见的字符（${f["character"]}），通常由网页或 PDF 复制带入。请删去后重新输入。`,
  indicatorsEmpty: () => "没有任何指标。请在 indicators 中至少列出一个指标。",
  periodUnreadable: (f) =>
    `报告期“${f["text"]}”无法识别${f["reason"] === "year" ? "（缺少年份）" : ""}。请写成“2024年上半年”或“2024年1-6月”。`,
  periodYearMismatch: (f) => `报告期“${f["period"]}”与年份 ${f["year"]} 不一致。请改正其中一个。`,
  periodDiffers: (f) => `工作表名是“${f["sheet"]}”，表内报告期却是“${f["period"]}”，已按表内报告期计算。请核对。`,
  numberUnreadable: (f) => `“${f["text"]}”不是数字，未参与计算。请只填数字；尚未上报的留空，本期不出数的填“—”。`,
  figureUnitMismatch: (f) =>
    `“${f["text"]}”的单位不能换算成指标的单位“${f["expected"]}”，未参与计算。请只填数字，或改用指标的单位。`,
  targetUnreadable: (f) => `目标“${f["text"]}”看不懂，按“目标待定”处理。请写成“不少于105亿元”“增长5%左右”这样的形式。`,
  targetUnitMismatch: (f) =>
    `目标的单位“${f["got"] ?? f["unit"]}”与指标的单位“${f["expected"] ?? f["indicatorUnit"]}”不能换算。请统一单位。`,
  counterWordDiffers: (f) =>
    `${named(f)}的目标以“${f["unit"]}”计、指标以“${f["indicatorUnit"]}”计，已按件数直接比较。请核对是否同一口径，并统一量词。`,
  targetForbidden: (f) => `目标“${f["text"] ?? ""}”不适用于这类指标。请核对指标类型或目标。`,
  cellError: (f) => `单元格是错误值 ${f["text"]}，未参与计算。请先改正。`,
  kindUnknown: (f) => `类型“${f["text"]}”不认识，该指标暂按“定性”处理。请从下拉列表中选择。`,
  directionUnknown: (f) => `方向“${f["text"]}”不认识，按目标的写法判断。请选择“正向”“逆向”或“区间”。`,
  printedContradiction: (f) =>
    `${f["name"] ? `“${f["name"]}”` : ""}修约后的数与判断结果相左${f["printed"] === undefined ? "" : `（打印为 ${f["printed"]}）`}。请核对小数位数，或在备注中说明。`,
  settingValue: (f) =>
    `设置“${f["name"]}”不能用“${f["text"]}”，已按默认${settled(f)}处理。请填：${condition(f["allowed"])}。`,
  settingTwice: (f) => `设置“${f["name"]}”重复，已采用 ${f["other"]} 的一行。请删去或改名其中一行。`,
  annexSetting: (f) =>
    `附表的${field(f)}不能用“${f["text"]}”，这一处没有采用${f["standard"] === "" ? "" : `，按${settled(f)}处理`}。${f["allowed"] === "" ? "请改短（12 个字以内），不用 \\ / ? * [ ] : 这些符号" : `请填：${condition(f["allowed"])}`}。`,
  sheetMissing: (f) => `没有工作表“${f["sheet"]}”。请先在“编制工作表”一步生成。`,
  sheetNotOurs: (f) => `工作表“${f["sheet"]}”不是本程序生成的，未作改动。请把它改名后重试。`,
  columnMissing: (f) => `表头中找不到“${f["heading"]}”这一列。请恢复该列标题（列可以移动，标题不能改）。`,
  codeMissing: (f) =>
    `这一行有内容但没有编码${f["name"] ? `（${f["name"]}）` : ""}，未参与计算。请补上编码，或删去这一行。`,
  codeNotInPlan: (f) => `${named(f)}不在“指标体系”中，未参与计算。请在“指标体系”中添加，或删去这一行。`,
  codeNotInSheet: (f) => `${named(f)}在工作表“${f["sheet"]}”中没有对应的行，按未填处理。请重新编制工作表。`,
  typedValueKept: (f) =>
    `${named(f)}的${field(f)}已填“${f["typed"]}”，与文件中的“${f["file"]}”不同，保留已填的值。如要采用文件的值，请清空此格后重新编制。`,
  schemaRowKept: (f) => `${named(f)}已不在计划文件中，这一行保留未动。不再需要时请手工删除。`,
  annexNothingToPrint: () => "没有可以列入附表的指标。请先编制工作表并填报。",
  annexRowDropped: (f) =>
    `${named(f)}已不在“指标体系”中，新附表不再列出，旧附表中为它填写的“${f["text"]}”未带入。如需保留，请在“指标体系”中恢复该指标后重新生成。`,
  annexTextDropped: (f) =>
    `旧附表中手填的“${f["text"]}”在新附表中没有位置，未带入。如仍需要，请抄到附表的备注或表注中。`,
  annexTableUnknown: (f) =>
    `附表“${f["label"]}”要列的数据表“${f["table"]}”不在“指标体系”中。请核对“计划设置”的数据表，或“指标体系”的“附表”一列。`,
  hostBusyEditing: () => "有单元格正在编辑。请按回车键或 Esc 键结束编辑后重试。",
  hostTooLarge: (f) => `一次写入的内容超过 Excel 的限制。${reasonOfHost(f)}请减少指标数量后重试。`,
  hostProtected: (f) => `工作表或工作簿受保护，不能写入。${reasonOfHost(f)}请先撤销保护再重试。`,
  hostUnsupported: (f) =>
    `当前的 Excel 不支持所需功能${f["location"] ? `（${f["location"]}）` : ""}。请使用 Excel 2021 或更新的版本，或网页版 Excel。`,
  hostTimeout: () => "Excel 长时间没有回应。请检查表中的内容是否完整，再重试一次；重试不会重复写入。",
  hostItemMissing: (f) => `要写入的工作表或区域不存在，可能刚被删除或改名。${reasonOfHost(f)}请重试。`,
  hostItemExists: (f) => `同名的工作表已存在。${reasonOfHost(f)}请把它改名后重试。`,
  hostVerifyFailed: (f) =>
    `写入后核对不一致${f["cell"] ? `（${f["cell"]}：应为“${f["expected"]}”，实为“${f["got"]}”）` : ""}，已撤销，原附表未动。请重试。`,
  argumentInvalid: (f) =>
    `命令行参数“${f["argument"]}”${ARGUMENT_REASONS[String(f["reason"])] ?? "有误"}。请用 --help 查看用法后改正。`,
  fileUnreadable: (f) => `文件“${f["path"]}”不能读取（${f["message"]}）。请检查路径和权限。`,
  fileUnwritable: (f) => `文件“${f["path"]}”不能写入（${f["message"]}）。请检查文件夹是否存在、文件是否已在别处打开。`,
  cellsDisagree: (f) =>
    `单元格显示“${f["text"]}”，程序判断是“${f["status"]}”，两者不一致。请重新计算工作簿；若仍不一致，请反馈这一问题。`,
  computedTypedOver: (f) =>
    `${named(f)}的“${f["heading"]}”是手工填写的“${f["typed"]}”，不是公式，已原样保留。如要恢复计算，请清空此格后重新切换。`,
  settingsUnfinished: (f) =>
    `上次保存设置或切换计算方式时没有写完（“${f["text"]}”）。请打开设置，再点一次“保存”，会接着写完，填写的内容不变。`,
  calculationKeptValue: (f) =>
    `${named(f)}不能用原生公式计算（${calculationReasonsZh[String(f["reason"])] ?? f["reason"]}），这一行写入的是数值，改动填报数后请重新切换。`,
  hostFailed: (f) => `Excel 没有完成这一步。${reasonOfHost(f)}请重试；若仍失败，请保存后重新打开工作簿。`,
};
