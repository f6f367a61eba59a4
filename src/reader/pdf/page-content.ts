// What stands on a page of a .pdf: every glyph with its place, and every straight rule. pdf.js tells the drawing
// operations in their order; here they are carried out without drawing. Its own text extraction would not do: it turns
// the gap that printers leave between Chinese and digits into a space, and it knows no rules of tables.
import { OPERATIONS as OP } from './operations';
import { IDENTITY, multiply, type Matrix } from './matrix';

/** A glyph, in points from the top left corner of the page as it is shown. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Down to the baseline. */
  readonly base: number;
  readonly size: number;
}

/** A straight horizontal (`y1 === y2`) or vertical rule. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PageContent {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** Glyphs that run askew (a watermark): they are left out. */
  readonly askew: number;
}

/** The operations of a page, as pdf.js lists them. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What a font says that its glyphs do not. */
export interface Font {
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
}

interface State {
  matrix: Matrix;
  font: Font;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

const AT_START = { font: {}, size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };

interface Advance {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** A filled rectangle thinner than this is a rule, in points. */
const RULE_WIDTH = 3;
const MAX_GLYPHS = 200_000;
const MAX_RULES = 20_000;
const MAX_SAVED = 1_000;

/**
 * Carries out the operations of one page.
 * @param view from the page's own units to points from the top left, rotation of the page included
 * @param fontOf a font by the name that the operations use
 */
export function readPageContent(list: OperatorList, view: Matrix, fontOf: (name: string) => Font): PageContent {
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  let askew = 0;
  let state: State = { ...AT_START, matrix: view };
  const saved: State[] = [];
  let text: Matrix = IDENTITY;
  let line: Matrix = IDENTITY;

  const save = () => {
    if (saved.length < MAX_SAVED) saved.push({ ...state });
  };
  const moveLine = (x: number, y: number) => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  // positions are along the line of text; the page knows them by one map, which a line does not change
  const show = (pieces: readonly unknown[]) => {
    const { font, size, charSpacing, wordSpacing, scale, rise } = state;
    const unit = size * Math.abs(font.fontMatrix?.[0] ?? 0.001);
    const [a, b, c, d, e, f] = multiply(state.matrix, text);
    const height = Math.hypot(c * size, d * size);
    const isAskew = font.vertical === true || Math.abs(b) > 0.2 * Math.abs(a);
    let along = 0;
    for (const piece of pieces) {
      if (typeof piece === 'number') along -= (piece * size) / 1000;
      else if (isAdvance(piece) && glyphs.length < MAX_GLYPHS) {
        const width = piece.width * unit;
        const [x1, x2] = [a * along * scale + c * rise + e, a * (along + width) * scale + c * rise + e];
        const base = b * along * scale + d * rise + f;
        if (isAskew) askew++;
        else
          glyphs.push({
            text: printable(piece.unicode),
            left: Math.min(x1, x2),
            right: Math.max(x1, x2),
            base,
            size: height,
          });
        along += (font.vertical ? size : width) + charSpacing + (piece.isSpace ? wordSpacing : 0);
      }
    }
    text = multiply(text, font.vertical ? [1, 0, 0, 1, 0, -along] : [1, 0, 0, 1, along * scale, 0]);
  };

  list.fnArray.forEach((operation, index) => {
    const args = (list.argsArray[index] ?? []) as readonly unknown[];
    const number = (at: number) => (typeof args[at] === 'number' ? args[at] : 0);
    switch (operation) {
      case OP.save:
        save();
        break;
      case OP.restore:
      case OP.paintFormXObjectEnd:
        state = saved.pop() ?? state;
        break;
      case OP.transform:
        state.matrix = multiply(state.matrix, matrixOf(args));
        break;
      case OP.paintFormXObjectBegin:
        save();
        if (args[0]) state.matrix = multiply(state.matrix, matrixOf(args[0] as ArrayLike<unknown>));
        break;
      case OP.beginText:
        text = line = IDENTITY;
        break;
      case OP.setTextMatrix:
        text = line = matrixOf((typeof args[0] === 'number' ? args : (args[0] ?? [])) as ArrayLike<unknown>);
        break;
      case OP.moveText:
        moveLine(number(0), number(1));
        break;
      case OP.setLeadingMoveText:
        state.leading = -number(1);
        moveLine(number(0), number(1));
        break;
      case OP.nextLine:
        moveLine(0, -state.leading);
        break;
      case OP.setFont:
        state.font = typeof args[0] === 'string' ? fontOf(args[0]) : {};
        state.size = number(1);
        break;
      case OP.setCharSpacing:
        state.charSpacing = number(0);
        break;
      case OP.setWordSpacing:
        state.wordSpacing = number(0);
        break;
      case OP.setHScale:
        state.scale = number(0) / 100;
        break;
      case OP.setLeading:
        state.leading = number(0);
        break;
      case OP.setTextRise:
        state.rise = number(0);
        break;
      case OP.showText:
        if (Array.isArray(args[0])) show(args[0]);
        break;
      case OP.constructPath:
        if (rules.length < MAX_RULES) for (const rule of rulesOfPath(args, state.matrix)) rules.push(rule);
    }
  });
  return { glyphs, rules, askew };
}

function isAdvance(piece: unknown): piece is Advance {
  return typeof piece === 'object' && piece !== null && 'unicode' in piece && 'width' in piece;
}

function matrixOf(values: ArrayLike<unknown>): Matrix {
  const at = (index: number) => (typeof values[index] === 'number' ? values[index] : IDENTITY[index]) as number;
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

/** The straight rules of a path that is stroked, or filled and thin. `args`: how it is painted, then its points. */
function rulesOfPath(args: readonly unknown[], matrix: Matrix): Rule[] {
  const [painted, data] = args;
  const points = Array.isArray(data) ? (data[0] as ArrayLike<number> | null | undefined) : null;
  if (typeof painted !== 'number' || points == null) return [];
  const isStroked = painted >= OP.stroke && painted <= OP.closeStroke;
  const isFilled = painted >= OP.fill && painted <= OP.closeEOFillStroke;
  if (!isStroked && !isFilled) return [];
  const paths = subpathsOf(points, matrix);
  if (isStroked || painted >= OP.fillStroke) return paths.flatMap(edgesOf);
  return paths.flatMap(thinRectangle);
}

type Point = readonly [number, number];

/** The corners of each part of a path on the page. A part with curves is none. */
function subpathsOf(points: ArrayLike<number>, matrix: Matrix): Point[][] {
  const paths: Point[][] = [];
  let current: Point[] = [];
  for (let at = 0; at < points.length;) {
    const kind = points[at];
    if (kind === 0 || kind === 1) {
      const [x, y] = [points[at + 1] ?? 0, points[at + 2] ?? 0];
      const point: Point = [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
      if (kind === 0) paths.push((current = []));
      current.push(point);
      at += 3;
    } else if (kind === 4) {
      if (current[0]) current.push(current[0]);
      at += 1;
    } else {
      current.length = 0;
      at += kind === 2 ? 7 : kind === 3 ? 5 : points.length;
    }
  }
  return paths;
}

function edgesOf(path: readonly Point[]): Rule[] {
  return path.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = path[index] ?? [x2, y2];
    return straight(x1, y1, x2, y2);
  });
}

/** The line in the middle of a filled rectangle that is drawn for a rule. */
function thinRectangle(path: readonly Point[]): Rule[] {
  if (path.length < 4 || path.length > 5) return [];
  const xs = path.map(([x]) => x);
  const ys = path.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top < RULE_WIDTH) return straight(left, (top + bottom) / 2, right, (top + bottom) / 2);
  if (right - left < RULE_WIDTH) return straight((left + right) / 2, top, (left + right) / 2, bottom);
  return [];
}

function straight(x1: number, y1: number, x2: number, y2: number): Rule[] {
  if (Math.abs(y2 - y1) < 1 && Math.abs(x2 - x1) >= 1) {
    return [{ x1: Math.min(x1, x2), x2: Math.max(x1, x2), y1: (y1 + y2) / 2, y2: (y1 + y2) / 2 }];
  }
  if (Math.abs(x2 - x1) < 1 && Math.abs(y2 - y1) >= 1) {
    return [{ x1: (x1 + x2) / 2, x2: (x1 + x2) / 2, y1: Math.min(y1, y2), y2: Math.max(y1, y2) }];
  }
  return [];
}

/** A broken font may map its glyphs to control characters, which would break lines that the page does not break. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, ' ');
