import type { Edit } from "../workbook/edit";

/** The edit of one kind. */
export type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { readonly kind: Kind }>;
