declare module "jest-axe" {
  /** What axe found broken in an element. */
  export function axe(element: Element): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>;
}
