/** What goes to the clipboard: text, and where there is a table, its HTML for Word and WPS. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/**
 * Copies through an event of the page, the one way that every Office web view allows without a permission; false where it
 * does not. Some allow it only within the click itself.
 */
export function copyAlong({ text, html }: Copied): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
    filled = event.clipboardData !== null;
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy") && filled;
  } finally {
    document.removeEventListener("copy", fill);
  }
}
