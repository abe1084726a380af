import type { AnnexColumnRole } from "../annex/annexColumnRole";
import { alignedTexts } from "./alignedTexts";
import type { FlexibleColumn } from "./columnWrapping";
import { figurePhrases, type Phrase } from "./figurePhrases";
import { headingWidth } from "./headingWidth";
import { measuredText } from "./measuredText";
import type { PrintColumn, PrintRow } from "./printTable";
import { textWidth } from "./textWidth";

/** What a column needs; widths in ems. */
export interface ColumnNeed extends FlexibleColumn {
  readonly role: AnnexColumnRole | null;
  /** Width of its longest text. */
  readonly content: number;
}

/** The rows that a column runs through. */
export interface ColumnRows {
  readonly all: readonly PrintRow[];
  /** Places of those that are looked at one by one. */
  readonly seen: readonly number[];
  /** Number of the column, from 0. */
  readonly at: number;
  /** One cell for each group: its name stands over several rows. */
  readonly isMerged: boolean;
  /** Its part of the width of the heading above it. */
  readonly spanner: number;
  /** How wide figures may print for each em measured. */
  readonly figureShare: number;
  /** Between Chinese characters and digits or letters. */
  readonly gap: number;
}

/** Columns whose text may wrap, and the width in ems that it keeps all the same where it is that long. */
const WRAPPING: Readonly<Partial<Record<AnnexColumnRole, number>>> = {
  group: 4.1,
  subgroup: 2.1,
  unit: 2.1,
  type: 3.1,
  name: 7,
  targetValue: 4.1,
  targetGrowth: 3.1,
  stretchTarget: 3.1,
  yearOnYear: 3.1,
  agency: 4.1,
  explanation: 8,
  remark: 5,
};
const MERGED = 2.1;
const ADDED = 4;
/** Columns whose heading breaks best at this width: 完成年度 / 目标%, 时间 / 进度%, （百分点）. */
const HEADED: Readonly<Partial<Record<AnnexColumnRole, number>>> = { completion: 4, elapsed: 2.82, gap: 5 };
/** Names of agencies that had better not be broken. */
const SHORT_NAMES = /(?<=^|[、，,；;\s])[^、，,；;\s]{2,6}(?=$|[、，,；;\s])/gu;
const IN_A_NAME = 0.5;
const WORDS = /[A-Za-z0-9.,%‰+\-−/]+/gu;

/**
 * What a column needs (栏宽需求): the least width, and its texts row by row where they may wrap. Numbers and headings never
 * wrap further than their header has rows.
 *
 * @example
 * columnNeed({ role: "no", heading: "序号" }, { all: [], seen: [], at: 0, isMerged: false, spanner: 0, figureShare: 1, gap: 0 }).least // => 2
 */
export function columnNeed(column: PrintColumn, rows: ColumnRows): ColumnNeed {
  const { role } = column;
  const cells = rows.all.map((row) => row.cells[rows.at] ?? null);
  const texts = alignedTexts(cells);
  const lines = [...new Set(texts)].flatMap((text) => text.split("\n"));
  const figures = texts
    .filter((_, row) => "value" in (cells[row] ?? {}))
    .map((text) => textWidth(text) * rows.figureShare);
  const figure = maximum(figures);
  const content = Math.max(maximum(lines.map((line) => textWidth(line, rows.gap))), figure);
  const headed = Math.max(headingWidth(column, rows.gap), (role && HEADED[role]) ?? 0, rows.spanner);
  const floor = role === null ? ADDED : WRAPPING[role];
  const blanks = rows.seen.map(() => null);
  if (rows.isMerged) return { role, least: Math.max(headed, MERGED), texts: blanks, content };
  if (floor === undefined) return { role, least: Math.max(headed, content), texts: blanks, content };
  const least = Math.max(headed, Math.min(content, floor), figure, maximum(lines.map(longestWord)));
  if (content <= least) return { role, least, texts: blanks, content };
  const phrases = role === "agency" ? shortNames : figurePhrases;
  return {
    role,
    least,
    content,
    texts: rows.seen.map((row) => {
      const text = texts[row] ?? "";
      const indent = role === "name" ? (rows.all[row]?.level ?? 0) : 0;
      return text === "" ? null : { text: measuredText(text, phrases, rows.gap), indent };
    }),
  };
}

function longestWord(text: string): number {
  return maximum((text.match(WORDS) ?? []).map((word) => textWidth(word)));
}

/** Of any number of values; 0 without any. */
function maximum(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

function shortNames(line: string): readonly Phrase[] {
  return [...line.matchAll(SHORT_NAMES)].map(({ index, 0: name }) => ({
    from: index,
    to: index + name.length,
    clings: IN_A_NAME,
  }));
}
