// node --require ./bench/typescript.cjs: runs the sources as they are, danfojs resolved as in the product.
const fs = require('node:fs');
const Module = require('node:module');
const swc = require('@swc/core');
const { alias } = require('../config/danfojs.cjs');

const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  return alias[`${request}$`] ?? resolve.call(this, request, ...rest);
};

require.extensions['.ts'] = (module, filename) => {
  const { code } = swc.transformSync(fs.readFileSync(filename, 'utf8'), {
    filename,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};
