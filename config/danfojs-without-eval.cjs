// Webpack loader for danfojs' shared/utils.js: its two probes of the environment are made with `new Function`, which a
// strict Content-Security-Policy refuses. They become plain functions; anything else in the file is left as it is.
const PROBE = /new Function\("try \{return this===(window|global);\}catch\(e\)\{ ?return false;\}"\)/g;

module.exports = function withoutEval(source) {
  const found = source.match(PROBE)?.length ?? 0;
  if (found !== 2) throw new Error(`danfojs changed: expected 2 probes made with new Function, found ${found}`);
  return source.replace(PROBE, '(function () { return typeof globalThis.$1 !== "undefined"; })');
};
