/** Largest plan file (计划文件) in bytes: 8 MB, some 20 times what 10,000 indicators need. */
export const LARGEST_PLAN_FILE = 8 * 1024 * 1024;
