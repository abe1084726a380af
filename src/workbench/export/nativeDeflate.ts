import { ZipPassThrough } from "fflate";

/** The method that files of a package are packed by (APPNOTE.TXT 4.4.5). */
const DEFLATE = 8;

/**
 * A file of a package that the browser's own packer packs, beside the page's work: quicker than a packer in JavaScript and a
 * little smaller. Not every environment has it.
 */
export class NativeDeflate extends ZipPassThrough {
  private readonly packer = new CompressionStream("deflate-raw");
  private readonly writer = this.packer.writable.getWriter();

  constructor(path: string) {
    super(path);
    this.compression = DEFLATE;
    void this.handOn();
  }

  static isAvailable(): boolean {
    return typeof CompressionStream === "function";
  }

  protected override process(chunk: Uint8Array<ArrayBuffer>, final: boolean): void {
    // What goes wrong is told where the packed bytes are read.
    this.writer.write(chunk).catch(() => undefined);
    if (final) this.writer.close().catch(() => undefined);
  }

  private async handOn(): Promise<void> {
    const reader = this.packer.readable.getReader();
    const none = new Uint8Array();
    try {
      for (let part = await reader.read(); !part.done; part = await reader.read()) this.ondata(null, part.value, false);
      this.ondata(null, none, true);
    } catch (error) {
      this.ondata(error as Parameters<typeof this.ondata>[0], none, true);
    }
  }
}
