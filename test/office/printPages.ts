import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PNG } from "pngjs";

/** A printed page: its text, and its picture in shades of grey, 0 black to 255 white, row by row. */
export interface PrintedPage {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly shades: Uint8Array;
  readonly png: Buffer;
}

/** Coarse enough to leave the letters of a font out, fine enough for lines and columns. */
const DOTS_PER_INCH = 40;
const TWO_MINUTES = 120_000;

function run(program: string, args: readonly string[]): Buffer {
  return execFileSync(program, [...args], { timeout: TWO_MINUTES, stdio: ["ignore", "pipe", "pipe"] });
}

/**
 * Prints a document as LibreOffice does, page by page. Needs `soffice`, `pdftotext` and `pdftoppm` (Debian: libreoffice-calc,
 * libreoffice-writer, poppler-utils) and throws without them.
 */
export function printPages(document: string): readonly PrintedPage[] {
  const folder = mkdtempSync(path.join(tmpdir(), "print-"));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, document]);
    const pdf = path.join(folder, `${path.basename(document, path.extname(document))}.pdf`);
    run("pdftoppm", ["-png", "-gray", "-r", String(DOTS_PER_INCH), pdf, path.join(folder, "page")]);
    const texts = run("pdftotext", ["-layout", pdf, "-"]).toString("utf8").split("\f");
    const pictures = readdirSync(folder).filter((name) => name.startsWith("page") && name.endsWith(".png"));
    return pictures.sort().map((name, at) => pageOf(readFileSync(path.join(folder, name)), texts[at] ?? ""));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pageOf(png: Buffer, text: string): PrintedPage {
  return { text, png, ...shadesOf(png) };
}

/** The shades of a PNG. */
export function shadesOf(png: Buffer): Pick<PrintedPage, "width" | "height" | "shades"> {
  const { width, height, data } = PNG.sync.read(png);
  const shades = new Uint8Array(width * height);
  for (let at = 0; at < shades.length; at += 1) shades[at] = data[at * 4] ?? 255;
  return { width, height, shades };
}
