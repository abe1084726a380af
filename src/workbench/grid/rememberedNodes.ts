import type { BaseAstNode, IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import type { FormulaDependencyTree, IFormulaDependencyTree } from "@univerjs/engine-formula";

type Node = BaseAstNode | null | undefined;

/** What the component's generator asks of every formula, at each calculation anew (version 0.25.1). */
interface Asking {
  _getTreeNode(tree: IFormulaDependencyTree): Node;
  _detectForcedRecalculationNode(tree: IFormulaDependencyTree, node: Node): boolean;
  _getAddressFunctionNodeList(node: Node): unknown[];
  _calculateListByFunctionRefNode(trees: readonly IFormulaDependencyTree[]): Promise<void>;
}

const QUESTIONS: readonly (keyof Asking)[] = [
  "_getTreeNode",
  "_detectForcedRecalculationNode",
  "_getAddressFunctionNodeList",
  "_calculateListByFunctionRefNode",
];

/**
 * Remembers what depends on a formula's text only: the component asks it of every cell that the formula was filled over, and
 * looks the formula up by its whole text each time.
 */
export function rememberedNodes(generator: IFormulaDependencyGenerator): void {
  if (!asks(generator)) return;
  const nodeOf = generator._getTreeNode.bind(generator);
  const isVolatile = generator._detectForcedRecalculationNode.bind(generator);
  const addressesOf = generator._getAddressFunctionNodeList.bind(generator);
  const calculateAddresses = generator._calculateListByFunctionRefNode.bind(generator);
  // Trees are made anew for each calculation, nodes for each formula.
  const nodes = new WeakMap<FormulaDependencyTree, Node>();
  const volatile = new WeakMap<BaseAstNode, boolean>();
  const addresses = new WeakMap<BaseAstNode, unknown[]>();
  generator._getTreeNode = (tree) => {
    const first = "refTree" in tree ? tree.refTree : null;
    return first ? remembered(nodes, first, () => nodeOf(tree)) : nodeOf(tree);
  };
  generator._detectForcedRecalculationNode = (tree, node) =>
    node ? remembered(volatile, node, () => isVolatile(tree, node)) : false;
  generator._getAddressFunctionNodeList = (node) => (node ? remembered(addresses, node, () => addressesOf(node)) : []);
  generator._calculateListByFunctionRefNode = async (trees) => {
    if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) await calculateAddresses(trees);
  };
}

function asks(generator: object): generator is Asking {
  return QUESTIONS.every((question) => typeof (generator as Partial<Asking>)[question] === "function");
}

function remembered<Key extends object, Answer>(known: WeakMap<Key, Answer>, key: Key, ask: () => Answer): Answer {
  const answer = known.get(key);
  if (answer !== undefined) return answer;
  const found = ask();
  known.set(key, found);
  return found;
}
