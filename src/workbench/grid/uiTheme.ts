import { ThemeService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { defaultTheme } from "@univerjs/themes";

/** Shades of the workbench's green, light to dark: selection, active tab, pressed tools. */
const GREEN = {
  50: "#F2F8F5",
  100: "#E6F1EB",
  200: "#C5E0D2",
  300: "#9CCBB3",
  400: "#5BA886",
  500: "#1F8559",
  600: "#0B6A43",
  700: "#095C3A",
  800: "#085335",
  900: "#063F28",
};

/** Gives the spreadsheet component the colours of the page around it. */
export function uiTheme(injector: Injector): void {
  injector.get(ThemeService).setTheme({ ...defaultTheme, primary: GREEN });
}
