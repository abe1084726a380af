import { element } from "./element";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** How long the browser may take to begin saving, in milliseconds. */
const STAYS = 10_000;

/** Hands a finished .xlsx to the browser, which saves it in the downloads folder. Nothing is sent anywhere. */
export function saveFile(fileName: string, content: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(content)], { type: XLSX }));
  element("a", { href: address, download: fileName }).click();
  setTimeout(() => URL.revokeObjectURL(address), STAYS);
}
