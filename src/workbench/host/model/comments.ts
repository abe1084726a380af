import type { CellComment } from "../../grid/gridSnapshot";
import type { Identified } from "../../grid/sheetParts";
import { defineHostClass } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import type { HostObject } from "../hostObject";
import { argument } from "./argument";
import type { ModelContext } from "./modelContext";
import { oneCell } from "./oneCell";
import { writable } from "./writable";

/** Nobody is signed in: comments are this person's. */
const AUTHOR = "用户";

interface CommentState {
  readonly context: ModelContext;
  readonly sheet: string;
  readonly id: string;
}

/** State of a collection: the comments of one sheet, or of the whole workbook. */
interface CommentsState {
  readonly context: ModelContext;
  readonly sheet?: string;
}

function commentOf({ context, sheet, id }: CommentState): Identified<CellComment> {
  const found = context.grid.parts(sheet).comments.find((comment) => comment.id === id);
  if (!found) throw hostErrors.itemNotFound();
  return found;
}

/** Puts another comment in the place of this one, or none. */
function replace(state: CommentState, changed: readonly Identified<CellComment>[]): void {
  const { context, sheet, id } = writable(state, "editObjects");
  commentOf(state);
  const comments = context.grid.parts(sheet).comments.flatMap((comment) => (comment.id === id ? changed : [comment]));
  context.grid.setParts(sheet, { comments });
}

function content(value: unknown): string {
  const text = argument.text(value);
  if (text === "") throw hostErrors.invalidArgument();
  return text;
}

const commentClass = defineHostClass<CommentState>({
  name: "Comment",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Content: {
      get: (state) => commentOf(state).text,
      set: (state, value) => replace(state, [{ ...commentOf(state), text: content(value) }]),
    },
    AuthorName: { get: (state) => commentOf(state).author ?? "" },
    AuthorEmail: { get: () => "" },
    Resolved: { get: () => false },
    ContentType: { get: () => "Plain" },
  },
  methods: {
    Delete: (state) => replace(state, []),
    GetLocation(state) {
      const { row, column } = commentOf(state);
      return state.context.range(state.sheet, { row, column, rows: 1, columns: 1 });
    },
  },
});

/** All comments, in the order in which they were made. */
function comments({ context, sheet }: CommentsState): CommentState[] {
  const sheets = sheet === undefined ? context.grid.sheetIds() : [sheet];
  return sheets.flatMap((each) => context.grid.parts(each).comments.map(({ id }) => ({ context, sheet: each, id })));
}

function made(state: CommentState | undefined): HostObject {
  if (!state) throw hostErrors.itemNotFound();
  return commentClass.create(state);
}

function withId(state: CommentsState, id: unknown): CommentState | undefined {
  const text = argument.text(id);
  return comments(state).find((comment) => comment.id === text);
}

function atCell({ context, sheet: ownSheet }: CommentsState, cell: unknown): CommentState | undefined {
  const { sheet, block } = oneCell(context, cell, ownSheet);
  const found = context.grid
    .parts(sheet)
    .comments.find(({ row, column }) => row === block.row && column === block.column);
  return found && { context, sheet, id: found.id };
}

function add(state: CommentsState, cell: unknown, text: unknown): HostObject {
  const { context } = state;
  const { sheet, block } = oneCell(context, cell, state.sheet);
  if (state.sheet !== undefined && state.sheet !== sheet) throw hostErrors.invalidArgument();
  if (atCell(state, cell)) throw hostErrors.itemAlreadyExists();
  writable({ context, sheet }, "editObjects");
  const comment = { id: context.newId(), row: block.row, column: block.column, text: content(text), author: AUTHOR };
  context.grid.setParts(sheet, { comments: [...context.grid.parts(sheet).comments, comment] });
  return commentClass.create({ context, sheet, id: comment.id });
}

/** `Excel.CommentCollection`: plain comments without replies. */
export const commentCollectionClass = defineHostClass<CommentsState>({
  name: "CommentCollection",
  items: (state) => comments(state).map((comment) => commentClass.create(comment)),
  methods: {
    Add: (state, [cell, text]) => add(state, cell, text),
    GetCount: (state) => comments(state).length,
    GetItem: (state, [id]) => made(withId(state, id)),
    GetItemAt: (state, [index]) => made(comments(state)[argument.integer(index)]),
    GetItemByCell: (state, [cell]) => made(atCell(state, cell)),
    GetItemOrNullObject(state, [id]) {
      const found = withId(state, id);
      return found ? commentClass.create(found) : null;
    },
  },
});
