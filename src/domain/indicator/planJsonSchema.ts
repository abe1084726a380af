import * as z from "zod";
import { planSchema } from "./planSchema";

/**
 * The JSON Schema of a plan file (计划文件的 JSON Schema), for editors and other programs; the build publishes it.
 *
 * What a schema cannot say (unique codes, no text that becomes a formula) is checked by `readPlan`.
 *
 * @example
 * planJsonSchema()["title"] // => "plan-annex/1"
 */
export function planJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(planSchema, { io: "input" }), title: "plan-annex/1" };
}
