// The files of Office.js that Excel on the web, Windows and Mac ask for, copied as they are (Microsoft's terms).
const path = require('node:path');

const FROM = path.join(__dirname, '../node_modules/@microsoft/office-js/dist');

const FILES = [
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
];

const asIs = { info: { minimized: true } };

module.exports = {
  CDN: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  CDN_ORIGIN: 'https://appsforoffice.microsoft.com',
  /** copy-webpack-plugin patterns. Office.js asks for AgaveErrorUX in this casing; its package has it in lower case. */
  copies: [
    ...FILES.map((file) => ({ from: path.join(FROM, file), to: `office/${file}`, ...asIs })),
    { from: path.join(FROM, 'agaveerrorux'), to: 'office/AgaveErrorUX', ...asIs },
  ],
};
