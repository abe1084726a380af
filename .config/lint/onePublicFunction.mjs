import path from "node:path";

const VAGUE = /^(index|utils?|helpers?|common|shared|types?|misc)$/i;

/**
 * One public function, one file, its name. A file may also export types and constants; a file without a public function
 * may be called what its types are called. No file name says nothing.
 */
export const onePublicFunction = {
  meta: { type: "suggestion", schema: [], docs: { description: "one public function, one file, its name" } },
  create(context) {
    const file = path.basename(context.filename).replace(/\.(test\.)?[cm]?tsx?$/, "");
    return {
      Program(program) {
        if (VAGUE.test(file))
          context.report({ node: program, message: `Name the file after what it holds, not "${file}".` });
        const functions = program.body.flatMap(exportedFunctions);
        for (const second of functions.slice(1))
          context.report({
            node: second.node,
            message: `A second public function, ${second.name}: give it its own file.`,
          });
        const [only] = functions;
        if (functions.length === 1 && only.name !== file)
          context.report({ node: only.node, message: `Call the file ${only.name}, as its public function.` });
      },
    };
  },
};

function exportedFunctions(statement) {
  if (statement.type !== "ExportNamedDeclaration" || !statement.declaration) return [];
  const { declaration } = statement;
  if (declaration.type === "FunctionDeclaration") return [{ node: declaration, name: declaration.id.name }];
  if (declaration.type !== "VariableDeclaration") return [];
  return declaration.declarations
    .filter(({ init }) => init?.type === "ArrowFunctionExpression" || init?.type === "FunctionExpression")
    .map((node) => ({ node, name: node.id.name }));
}
