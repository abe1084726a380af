import { access, constants, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { error, type Problem } from "../domain/problem";
import { reasonOfFault } from "./reasonOfFault";

/** A file to write. */
export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/**
 * Writes all files or none: each under another name first, and only when all are on the disk they get their own names.
 * Answers `fileUnwritable` for what could not be written.
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<readonly Problem[]> {
  const refused = (await Promise.all(files.map(folderProblem))).flat();
  if (refused.length > 0) {
    return refused;
  }
  const written: string[] = [];
  let current = "";
  try {
    for (const file of files) {
      current = file.path;
      written.push(partOf(file.path));
      await writeFile(partOf(file.path), file.content);
    }
    for (const file of files) {
      current = file.path;
      await rename(partOf(file.path), file.path);
    }
    return [];
  } catch (fault) {
    await Promise.allSettled(written.map((part) => rm(part, { force: true })));
    return [unwritable(current, fault)];
  }
}

async function folderProblem({ path: file }: OutputFile): Promise<readonly Problem[]> {
  try {
    await access(path.dirname(path.resolve(file)), constants.W_OK);
    return [];
  } catch (fault) {
    return [unwritable(file, fault)];
  }
}

function partOf(file: string): string {
  return `${file}.part`;
}

function unwritable(file: string, fault: unknown): Problem {
  return error("fileUnwritable", file, { path: file, message: reasonOfFault(fault) });
}
