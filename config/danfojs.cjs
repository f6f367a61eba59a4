// How danfojs is resolved, by webpack and by jest alike: its DataFrame from the sources that it ships, without the
// libraries (5 MB of plotting, tensors, formulas) that this product never calls. What is tested is what is shipped.
const path = require('node:path');

const danfojs = path.join(__dirname, '../node_modules/danfojs/dist');
const empty = path.join(__dirname, 'empty.cjs');

const modules = {
  danfojs: path.join(danfojs, 'danfojs-browser/src/index.js'),
  '@tensorflow/tfjs': path.join(__dirname, 'tensor.cjs'),
  mathjs: empty,
  papaparse: empty,
  'plotly.js-dist-min': empty,
  table: empty,
  xlsx: empty,
};

module.exports = {
  /** webpack: resolve.alias */
  alias: Object.fromEntries(Object.entries(modules).map(([name, file]) => [`${name}$`, file])),
  /** webpack: module.rules */
  rules: [
    {
      test: path.join(danfojs, 'danfojs-base/shared/utils.js'),
      use: path.join(__dirname, 'danfojs-without-eval.cjs'),
    },
  ],
  /** jest: moduleNameMapper */
  moduleNameMapper: Object.fromEntries(
    Object.entries(modules).map(([name, file]) => [`^${name.replace(/[.]/g, '\\$&')}$`, file]),
  ),
};
