// The page: Excel's task pane, and the same page in an ordinary browser. Two build settings:
//   FENGONG_OFFICE_JS  self (default): Office.js is copied, unmodified, beside the page · cdn: Microsoft's copy is used
//   FENGONG_ORIGIN     the address that the manifest names; https://localhost:3000 by default
const path = require('node:path');
const webpack = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const danfojs = require('./danfojs.cjs');
const office = require('./office-js.cjs');
const { devServer } = require('./dev-server.cjs');
const { version } = require('../package.json');

const ROOT = path.join(__dirname, '..');
const LOCAL = 'https://localhost:3000';

/** A setting that is neither absent nor one of `allowed` stops the build: a misspelt one must not pass for the default. */
function setting(name, fallback, allowed) {
  const value = process.env[name] || fallback;
  if (!allowed(value)) throw new Error(`invalid ${name}: ${value}`);
  return value;
}

/** What the page may load. The style hash is that of the empty string: Fluent UI fills empty style elements by script. */
const contentSecurityPolicy = (officeJs) =>
  [
    "default-src 'none'",
    `script-src 'self'${officeJs === 'cdn' ? ` ${office.CDN_ORIGIN}` : ''}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** A room of src/, and folders that only it imports from, as one chunk. */
const wing = (room, ...folders) => ({
  name: room,
  test: new RegExp(`/(${[`src/${room}`, ...folders].join('|')})/`.replaceAll('/', '[\\\\/]')),
  enforce: true,
});

module.exports.page = (typescript, mode) => {
  const officeJs = setting('FENGONG_OFFICE_JS', 'self', (value) => ['self', 'cdn'].includes(value));
  const origin = setting('FENGONG_ORIGIN', LOCAL, (value) => /^https:\/\/[^/\s]+$/.test(value));
  return {
    name: 'page',
    mode,
    target: ['web', 'es2022'],
    devtool: mode === 'production' ? false : 'source-map',
    entry: { pane: './src/taskpane/index.tsx', functions: './src/functions/without-runtime.ts' },
    output: {
      path: path.join(ROOT, 'dist/page'),
      // the manifest names the script of the custom functions
      filename: ({ chunk }) => (chunk.name === 'functions' ? 'functions.js' : '[name].[contenthash:8].js'),
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'], alias: danfojs.alias },
    module: {
      rules: [typescript({ chrome: '100', edge: '100', safari: '16', firefox: '110' }), ...danfojs.rules],
    },
    optimization: {
      chunkIds: 'named',
      // one chunk a wing, shared by all that ask for it; what is loaded together is not split
      splitChunks: {
        chunks: 'async',
        cacheGroups: {
          default: false,
          defaultVendors: false,
          analytics: wing('analytics', 'node_modules/danfojs', 'config'),
          workbook: wing('workbook'),
        },
      },
    },
    performance: false,
    plugins: [
      new webpack.DefinePlugin({ FENGONG_VERSION: JSON.stringify(version) }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['pane'],
        scriptLoading: 'defer',
        inject: 'head',
        minify: false,
        templateParameters: {
          contentSecurityPolicy: contentSecurityPolicy(officeJs),
          officeJs: officeJs === 'cdn' ? office.CDN : 'office/office.js',
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: '[path][name][ext]' },
          { from: 'assets/icon.svg', to: 'assets/icon.svg' },
          { from: 'src/taskpane/page.css', to: 'page.css' },
          { from: 'src/functions/*.json', to: '[name][ext]' },
          { from: 'seeds/2024-liaoning.md', to: 'seeds/2024-liaoning.md' },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(LOCAL, origin),
          },
          ...(officeJs === 'self' ? office.copies : []),
        ],
      }),
    ],
    devServer,
  };
};
