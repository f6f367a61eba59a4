// Two products of one core: the command line (Node) and the page (Excel's task pane, or an ordinary browser).
const fs = require('node:fs');
const path = require('node:path');
const Minimizer = require('minimizer-webpack-plugin');
const webpack = require('webpack');
const danfojs = require('./config/danfojs.cjs');
const { page } = require('./config/page.cjs');
const { version } = require('./package.json');

const typescript = (targets) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      env: { targets },
      jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
    },
  },
});

/** npm links a `bin` file as it is: it must be executable by itself. */
class Executable {
  constructor(file) {
    this.file = file;
  }
  apply(compiler) {
    compiler.hooks.afterEmit.tap('Executable', () => fs.chmodSync(path.join(compiler.outputPath, this.file), 0o755));
  }
}

const cli = (mode) => ({
  name: 'cli',
  mode,
  target: 'node20',
  devtool: false,
  entry: { fengong: './src/cli/main.ts' },
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: '[name].js', chunkFilename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'], alias: danfojs.alias },
  module: { rules: [typescript({ node: '20.19' }), ...danfojs.rules] },
  optimization: { chunkIds: 'named' },
  performance: false,
  plugins: [
    new webpack.DefinePlugin({ FENGONG_VERSION: JSON.stringify(version) }),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true, include: 'fengong.js' }),
    new Executable('fengong.js'),
  ],
});

/** swc is several times faster than the default; what ships minified is left as it is. */
const quickly = (config) => ({
  ...config,
  optimization: {
    ...config.optimization,
    minimizer: [new Minimizer({ minify: Minimizer.swcMinify, exclude: /unpdf/, extractComments: false })],
  },
});

module.exports = (_env, { mode = 'production' }) => [cli(mode), page(typescript, mode)].map(quickly);
