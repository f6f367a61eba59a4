// `npm start`: the page over HTTPS on this machine, and how to put it into Excel.
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const PORT = 3000;

/** A certificate that this machine trusts, where `npx office-addin-dev-certs install` made one; else a self-signed one. */
function certificate() {
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((file) => path.join(folder, file));
  return fs.existsSync(key) && fs.existsSync(cert) ? { key, cert } : {};
}

const SIDELOAD = `
分工台账 · Fengong   https://localhost:${PORT}/taskpane.html

  浏览器    直接打开上面的地址（首次需信任自签名证书：npx office-addin-dev-certs install）
  Windows   把仓库文件夹设为共享文件夹，在 Excel“选项 › 信任中心 › 受信任的加载项目录”中加入它，
            再从“插入 › 我的加载项 › 共享文件夹”添加
  Mac       把 manifest.xml 复制到 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef，重启 Excel
  网页版    “插入 › 加载项 › 上传我的加载项”，选择 manifest.xml

  Browser   open the address (trust the certificate once: npx office-addin-dev-certs install)
  Windows   share this folder, add it under Options › Trust Center › Trusted Add-in Catalogs,
            then Insert › My Add-ins › Shared Folder
  Mac       copy manifest.xml to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef and restart Excel
  Web       Insert › Add-ins › Upload My Add-in, choose manifest.xml
`;

module.exports.devServer = {
  port: PORT,
  host: 'localhost',
  server: { type: 'https', options: certificate() },
  static: false,
  // Excel on the web reads the description of the custom functions from a page of its own
  headers: ({ url }) => (/^\/functions(\.\w+)?\.json$/.test(url) ? { 'Access-Control-Allow-Origin': '*' } : {}),
  hot: false,
  liveReload: true,
  client: { overlay: false },
  onListening: () => process.stdout.write(SIDELOAD),
};
