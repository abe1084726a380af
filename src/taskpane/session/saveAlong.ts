/** How long the browser may take to fetch the file from the page, in milliseconds. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, which saves it or asks where. */
export function saveAlong(name: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice().buffer], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
