/**
 * First script of the workbench's copy of the pane's page, ahead of the unmodified office.js: office.js speaks to a parent
 * on https only. On plain http (npm start without a certificate) this script carries its messages to the real parent
 * and gives the answers the origin that office.js expects. In Excel, and on https, it is not there or does nothing.
 */
function bridgePlainHttp(): void {
  const parent = window.parent;
  if (location.protocol !== "http:" || parent === window) return;
  const carrier = { postMessage: (text: string): void => parent.postMessage(text, location.origin) };
  Object.defineProperty(window, "parent", { value: carrier, configurable: true });
  window.addEventListener(
    "message",
    (message) => {
      if (!message.isTrusted || message.source !== parent) return;
      message.stopImmediatePropagation();
      const origin = `https://${location.hostname}`;
      window.dispatchEvent(new MessageEvent("message", { data: message.data as unknown, origin, source: null }));
    },
    true,
  );
}

bridgePlainHttp();
