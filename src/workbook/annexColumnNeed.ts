import type { AnnexColumnRole } from "../domain/annex/annexColumnRole";
import { ANNEX_LOOK } from "./annexLook";
import { annexNumberFormats } from "./annexNumberFormats";
import type { AnnexSheetColumn, AnnexSheetRow } from "./annexSheet";
import type { FlexibleColumn } from "./fitColumns";
import { lineCount } from "./lineCount";
import { measuredText } from "./measuredText";
import { textWidth } from "./textWidth";

/** What a column of the annex needs; widths in ems. */
export interface AnnexColumnNeed extends FlexibleColumn {
  /** Width of its longest text. */
  readonly content: number;
}

/** The rows that a column runs through. */
export interface ColumnRows {
  readonly all: readonly AnnexSheetRow[];
  /** Those that are looked at one by one. */
  readonly seen: readonly AnnexSheetRow[];
  /** Number of the column, from 0. */
  readonly at: number;
  /** One cell for each group: its name stands over several rows. */
  readonly isMerged: boolean;
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
/** Columns whose heading breaks best at this width: 完成年度 / 目标%, （百分点）. */
const HEADED: Readonly<Partial<Record<AnnexColumnRole, number>>> = { completion: 3.9, gap: 5 };
/** A heading may take as many lines as two header rows hold; under a spanner it has one row. */
const HEADING_LINES = 3;
/** Names of agencies that had better not be broken. */
const SHORT_NAMES = /(?<=^|[、，,；;\s])[^、，,；;\s]{2,6}(?=$|[、，,；;\s])/gu;
const WORDS = /[A-Za-z0-9.,%‰+\-−/]+/gu;

/** What a column needs (栏宽需求): the least width, and its texts row by row where they may wrap. */
export function annexColumnNeed(column: AnnexSheetColumn, rows: ColumnRows): AnnexColumnNeed {
  const { role } = column;
  const texts = textsIn(rows.all, rows.at);
  const distinct = [...new Set(texts)];
  const content = Math.max(0, ...distinct.map(textWidth));
  const headed = Math.max(narrowestFor(column), (role && HEADED[role]) ?? 0);
  const floor = role === null ? ADDED : WRAPPING[role];
  if (rows.isMerged) return { least: Math.max(headed, MERGED), texts: blanks(rows), content };
  if (floor === undefined) return { least: Math.max(headed, content), texts: blanks(rows), content };
  const least = Math.max(headed, Math.min(content, floor), ...distinct.map(longestWord));
  if (content <= least) return { least, texts: blanks(rows), content };
  const phrases = role === "agency" ? SHORT_NAMES : null;
  const shown = textsIn(rows.seen, rows.at);
  return { least, content, texts: rows.seen.map(({ level }, row) => textOf(shown[row] ?? "", role, level, phrases)) };
}

function textsIn(rows: readonly AnnexSheetRow[], at: number): readonly string[] {
  return annexNumberFormats(rows.map(({ cells }) => cells[at] ?? null)).texts;
}

function blanks({ seen }: ColumnRows): readonly null[] {
  return seen.map(() => null);
}

function textOf(
  text: string,
  role: AnnexColumnRole | null,
  level: number,
  phrases: RegExp | null,
): FlexibleColumn["texts"][number] {
  if (text === "") return null;
  const indent = role === "name" ? (level * ANNEX_LOOK.indentWidth) / ANNEX_LOOK.bodySize : 0;
  return { text: measuredText(text, phrases), indent };
}

function longestWord(text: string): number {
  return Math.max(0, ...(text.match(WORDS) ?? []).map(textWidth));
}

/** The narrowest width in ems in which a heading takes no more lines than the header has. */
function narrowestFor({ heading, spanner }: AnnexSheetColumn): number {
  const mostLines = spanner === undefined ? HEADING_LINES : 1;
  const whole = textWidth(heading);
  let width = Math.min(2, whole);
  while (width < whole && lineCount(heading, width) > mostLines) width += 0.1;
  return width;
}
