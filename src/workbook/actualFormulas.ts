import { FREQUENCY_NAMES } from "../domain/indicator/frequencyNames";
import { MANUAL_STATUS_NAMES } from "../domain/indicator/manualStatusNames";
import { NATIVE_EXPRESSIONS } from "./nativeExpressions";

/** No published growth: blank, or not applicable (—); then the figures say it (rule G3). */
const NONE_PUBLISHED = NATIVE_EXPRESSIONS.isBlankOrMark("{publishedYoy}");

/**
 * The figure that status and gap are judged by: growth for 增速 and 联动 (published, else the figure itself where its unit is
 * %, else current ÷ prior; — where it is not applicable), the figure itself for every other kind. Always a value or "", never a reference to a blank cell,
 * which a custom function would get as 0 on one platform and as nothing on another.
 */
const OWN_GROWTH = `IF({actual}="",IF({kind}="增速",{publishedYoy}&"",""),IF(AND(ISNUMBER({actual}),{unit}<>"%"),IF(N({prior})>0,ROUND(({actual}/{prior}-1)*100,10),""),{actual}))`;
const JUDGED = `IF(OR({kind}="增速",{kind}="联动"),IF(${NONE_PUBLISHED},${OWN_GROWTH},{publishedYoy}),IF({actual}="","",{actual}))`;

/** Figures that are rates change by points (rule G2). */
const IS_RATE = `OR({kind}="比率",{kind}="下降率",AND({unit}="%",{kind}<>"累计量"))`;

/** Growth for the growth part of a compound target (162亿元，增长7%): published, else what the figures say, else not yet known. */
const COMPUTED = `IF(AND(ISNUMBER({actual}),ISNUMBER({prior})),IF(${IS_RATE},ROUND({actual}-{prior},10),IF({prior}>0,ROUND(({actual}/{prior}-1)*100,10),"待报")),"待报")`;
const GROWTH = `IF(${NONE_PUBLISHED},${COMPUTED},{publishedYoy})`;

/** The start value as text, blank where there is none. */
const BASELINE = `IF(${NATIVE_EXPRESSIONS.isBlankOrMark("{baseline}")},"",{baseline}&"")`;

/** What every verdict is asked with besides the figure: how it prints, the settings of the workbook, and the start value. */
const ASKED = `{target},{period},{kind},{direction}&"",{schedule}&"",{relatedGrowth},{unit}&"",${GROWTH},{decimals}&"",{settings},${BASELINE}`;

/** True where figures exist for whole years only and the year is not over (rule S7). */
const YEAR_OPEN = `IF({frequency}="${FREQUENCY_NAMES.annual}",PLAN.ELAPSED({period}),1)<1`;

/** The typed target: the same row of the target sheet where the codes agree, else the row that has the code. */
const TARGET = `=IF({code}="","",IF({there.code}={code},{there.target}&"",IFERROR(INDEX({there.target:column},MATCH({code},{there.code:column},0))&"","")))`;

/** Growth has none (rule C5); what else has none is for the function to say. */
const COMPLETION = `=IF(OR({code}="",{target}="",{kind}="增速"),"",IF(${YEAR_OPEN},"",IFERROR(PLAN.COMPLETION(IF({actual}="","",{actual}),{target},{direction}&"",${BASELINE},{unit}&"",{kind},${GROWTH},{period}),"")))`;

const GAP = `=IF(OR({code}="",{target}=""),"",IF(${YEAR_OPEN},"",IFERROR(PLAN.GAP(${JUDGED},${ASKED}),"")))`;

const YEAR_ON_YEAR = `=IF({code}="","",IF(NOT(${NONE_PUBLISHED}),{publishedYoy},IF(AND({kind}="增速",{unit}="%"),IF({actual}="","",{actual}),IF(OR({actual}="",{prior}="",{kind}="位次"),"",IF(${IS_RATE},PLAN.YOYPOINTS({actual},{prior}),PLAN.YOY({actual},{prior},{unit}&""))))))`;

/** A status by hand counts when it is one of the words and has a reason (rule S8). */
const BY_HAND = `AND(TRIM({manualReason})<>"",OR(${Object.values(MANUAL_STATUS_NAMES)
  .map((word) => `{manualStatus}="${word}"`)
  .join(",")}))`;
const STATUS = `=IF({code}="","",IF(${BY_HAND},{manualStatus},IF(${YEAR_OPEN},PLAN.STATUS("—",${ASKED}),PLAN.STATUS(${JUDGED},${ASKED}))))`;

/** A cell of the row that the row is held against. */
function related(role: string): string {
  return `INDEX({${role}:column},MATCH({relatedTo},{code:column},0))`;
}

/**
 * Growth of the indicator that 联动指标 names, from typed cells only: the rule of `growthFigureOf`. A difference in points is
 * no growth; where the published growth is not applicable (—), its own figures say it.
 */
const RELATED_COMPUTED = `IF(OR(${related("unit")}="%",${related("kind")}="比率",${related("kind")}="下降率",${related("kind")}="位次",${related("actual")}=""),"",IF(N(${related("prior")})>0,ROUND((${related("actual")}/${related("prior")}-1)*100,10),""))`;
const RELATED_OWN = `IF(AND(${related("kind")}="增速",${related("unit")}="%"),IF(${related("actual")}="","",${related("actual")}),${RELATED_COMPUTED})`;
const RELATED_GROWTH = `=IF(OR({relatedTo}="",AND({kind}<>"联动",{kind}<>"增速"),{relatedTo}={code}),"",IFERROR(IF(${related("yoyUnit")}="个百分点","",IF(${NATIVE_EXPRESSIONS.isBlankOrMark(related("publishedYoy"))},${RELATED_OWN},${related("publishedYoy")})),""))`;

/** Formulas of the computed columns of 实绩, with column roles in braces; see `formulaOf`. */
export const ACTUAL_FORMULAS = {
  target: TARGET,
  completion: COMPLETION,
  elapsed: `=IF({code}="","",PLAN.ELAPSED({period},{schedule}&"",{settings}))`,
  gap: GAP,
  yearOnYear: YEAR_ON_YEAR,
  status: STATUS,
  relatedGrowth: RELATED_GROWTH,
} as const;
