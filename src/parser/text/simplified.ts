// Mirror pages print traditional characters. What is looked up by words is looked up in their simplified forms; names
// themselves stay as printed. One character stands for one, so that places in the text stay the same.

import { oneOf } from './characters';

const TRADITIONAL =
  '牽頭領導責單門辦協參與時務體負級關縣區廳黨發農鄉鎮國資環應業學醫團機構監財銀總會職實組織設處員聯專項規劃電視廣氣場衛僑檢審計稅證險點隊館書長記開園築運輸動產統軍試驗復興貿進齡婦兒殘數據營商執貫徹個條萬億戶畝達後強續導內當於為從對無過邊遠標準經濟費價歲號術積極勞黃陽東寧龍遼瀋撫錦盤鐵蘆島漢蘭煙濰臨澤雲貴滬贛閩臺灣蘇錫揚鹽連紹麗溫嶺齊爾濱鶴雞慶綏烏魯倫貝張滄鄲婁瀏懷荊隨饒鷹馬銅蕪廬鳳陝寶隴涼吳庫圖綿樂瀘賓貢義畢節紅騰欽賀來瓊莊陰晉呂棗萊許駐滎鄭遷檔紀訪調糧儲備藥療護綜戰網訊線郵遞歸際優轉質權創軌橋車礦廠層樓報請現將給還該鄒潁渦澮壽績騫';
const SIMPLIFIED =
  '牵头领导责单门办协参与时务体负级关县区厅党发农乡镇国资环应业学医团机构监财银总会职实组织设处员联专项规划电视广气场卫侨检审计税证险点队馆书长记开园筑运输动产统军试验复兴贸进龄妇儿残数据营商执贯彻个条万亿户亩达后强续导内当于为从对无过边远标准经济费价岁号术积极劳黄阳东宁龙辽沈抚锦盘铁芦岛汉兰烟潍临泽云贵沪赣闽台湾苏锡扬盐连绍丽温岭齐尔滨鹤鸡庆绥乌鲁伦贝张沧郸娄浏怀荆随饶鹰马铜芜庐凤陕宝陇凉吴库图绵乐泸宾贡义毕节红腾钦贺来琼庄阴晋吕枣莱许驻荥郑迁档纪访调粮储备药疗护综战网讯线邮递归际优转质权创轨桥车矿厂层楼报请现将给还该邹颍涡浍寿绩骞';

const FORMS = new Map(Array.from(TRADITIONAL, (c, i) => [c, SIMPLIFIED[i] ?? c]));
const isTraditional = oneOf(TRADITIONAL);

/** `text` with traditional characters, as far as plans are told by them, in their simplified forms. */
export function simplified(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (isTraditional(text.charCodeAt(at))) return Array.from(text, (c) => FORMS.get(c) ?? c).join('');
  }
  return text;
}
