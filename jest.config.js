const { moduleNameMapper } = require('./config/danfojs.cjs');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/support/property-seed.ts'],
  // LibreOffice, Chromium and a thousand copies of a plan take their time on a small machine
  testTimeout: 120_000,
  // left to itself jest keeps one core of a small machine idle
  maxWorkers: '100%',
  testSequencer: '<rootDir>/config/longest-first.cjs',
  // a module in a sandbox looks a global up far slower than an argument: these become arguments (not Set: a package
  // that signs certificates has a class of that name)
  sandboxInjectedGlobals: ['Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'String', 'Uint8Array'],
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  // unpdf loads its engine with import(), which jest cannot do in modules it has not transformed
  moduleNameMapper: { ...moduleNameMapper, '^unpdf/pdfjs$': '<rootDir>/node_modules/unpdf/dist/pdfjs.mjs' },
  transformIgnorePatterns: ['/node_modules/(?!unpdf/)'],
  transform: {
    'node_modules/unpdf/.+\\.[cm]js$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
    '^.+\\.(ts|tsx)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
};
