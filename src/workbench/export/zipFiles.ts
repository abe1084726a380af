import { strToU8, Zip, ZipDeflate, type DeflateOptions } from "fflate";
import { NativeDeflate } from "./nativeDeflate";
import type { PackageFile } from "./packageFiles";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Always the same time stamp: the same workbook gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);
/** Half the time of the usual level 6 for files that are a fifteenth larger. */
const LEVEL = 4;
/** Tables of the packer, as powers of two: smaller ones for small files, as fflate itself takes for those it has whole. */
const SMALLEST_TABLE = 12;
/** Bytes from which on a file is worth handing to the browser's own packer. */
const WORTH_A_THREAD = 1 << 16;
/** Bytes that are packed at a time, about ten milliseconds' worth. */
const SLICE = 1 << 18;

function memoryFor(bytes: number): DeflateOptions["mem"] {
  const table = Math.ceil(Math.max(8, Math.min(13, Math.log(bytes))) * 1.5);
  return (table - SMALLEST_TABLE) as DeflateOptions["mem"];
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** A file's content as UTF-8; texts that stand together are encoded together. */
function contentOf({ xml }: PackageFile): Uint8Array {
  const pieces: Uint8Array[] = [];
  let text = DECLARATION;
  for (const piece of xml) {
    if (typeof piece === "string") {
      text += piece;
    } else {
      pieces.push(strToU8(text), piece);
      text = "";
    }
  }
  return joined([...pieces, strToU8(text)]);
}

function entryOf(path: string, bytes: number): ZipDeflate | NativeDeflate {
  if (bytes >= WORTH_A_THREAD && NativeDeflate.isAvailable()) return new NativeDeflate(path);
  return new ZipDeflate(path, { level: LEVEL, mem: memoryFor(bytes) });
}

/** Packs the files of an .xlsx package; `pause` is awaited between slices of the work. */
export async function zipFiles(files: readonly PackageFile[], pause: () => Promise<void>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let zip = new Zip();
  const packed = new Promise<void>((resolve, reject) => {
    zip = new Zip((error, chunk, final) => {
      if (error) reject(error);
      chunks.push(chunk);
      if (final) resolve();
    });
  });
  for (const file of files) {
    const content = contentOf(file);
    const entry = entryOf(file.path, content.length);
    entry.mtime = NO_TIME;
    zip.add(entry);
    for (let at = 0; at < content.length; at += SLICE) {
      entry.push(content.subarray(at, at + SLICE), at + SLICE >= content.length);
      await pause();
    }
  }
  zip.end();
  await packed;
  return joined(chunks);
}
