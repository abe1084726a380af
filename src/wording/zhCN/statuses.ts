import type { Status } from "../../domain/evaluation/evaluation";
import { STATUS_NAMES } from "../../domain/settings/statusNames";

/** Statuses (执行情况) as printed (rule S1), until an office has words of its own. */
export const statusesZh: Readonly<Record<Status, string>> = STATUS_NAMES;
