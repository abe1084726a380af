import { element } from "./element";

/** How long a notice stays, in milliseconds. */
const STAYS = 8000;

/** Shows a failure at the bottom of the page, for a while; screen readers hear it. */
export function notice(headline: string, reason: unknown): void {
  const text = reason instanceof Error ? reason.message : String(reason);
  const box = element("div", { class: "wb-notice", role: "alert" }, [
    element("strong", {}, [headline]),
    element("span", {}, [text]),
  ]);
  document.body.append(box);
  setTimeout(() => box.remove(), STAYS);
}
