const { expect } = require("expect");

/**
 * Jest's own `expect`; only that a `toBe` that holds is answered at once, since Jest makes every matcher anew for each value,
 * and that takes longer than most tests.
 */
exports.quickExpect = Object.assign(function quickExpect(value) {
  const toBe = (expected) => {
    if (!Object.is(value, expected)) expect(value).toBe(expected);
  };
  return new Proxy({}, { get: (_, name) => (name === "toBe" ? toBe : expect(value)[name]) });
}, expect);
