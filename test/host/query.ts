// load(): what the client asked for, as the nested object that it expects back. An empty selection means all scalars.
import type { Face } from './face';
import { member } from './face';

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

const wire = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** The selections below `name`: `format/font/bold` under `format` is `font/bold`. */
function below(paths: readonly string[], name: string): string[] {
  const prefix = `${name.toLowerCase()}/`;
  return paths.filter((path) => path.toLowerCase().startsWith(prefix)).map((path) => path.slice(prefix.length));
}

function scalars(face: Face, names: readonly string[]): Record<string, unknown> {
  const all = names.length === 0 || names.includes('*');
  const wanted = all ? Object.keys(face.properties ?? {}) : names;
  const values: Record<string, unknown> = {};
  for (const name of wanted) values[wire(name)] = member(face, face.properties, name).get();
  return values;
}

/** The answer to a load of `face`. */
export function query(face: Face, info: QueryInfo): Record<string, unknown> {
  const select = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
  if (face.items) return queryItems(face, select, info);
  const isObject = (path: string): boolean => path.includes('/') || hasObject(face, path);
  const answer = scalars(
    face,
    select.filter((path) => !isObject(path)),
  );
  // a selection of objects alone loads no scalar of its own
  const result = select.length > 0 && select.every(isObject) ? {} : answer;
  for (const name of new Set(select.filter(isObject).map((path) => path.split('/')[0] as string))) {
    result[wire(name)] = query(member(face, face.objects, name)(), { Select: below(select, name) });
  }
  return face.id === undefined ? result : { Id: face.id, ...result };
}

const hasObject = (face: Face, name: string): boolean =>
  Object.keys(face.objects ?? {}).some((key) => key.toLowerCase() === name.toLowerCase());

function queryItems(face: Face, select: readonly string[], info: QueryInfo): Record<string, unknown> {
  const ofItems = select.map((path) => path.replace(/^items\//i, '')).filter((path) => path !== 'items');
  const ofCollection = ofItems.filter((path) => face.properties && Object.hasOwn(face.properties, path));
  const own = ofCollection.length > 0 ? scalars(face, ofCollection) : {};
  const rest = ofItems.filter((path) => !ofCollection.includes(path));
  if (ofCollection.length > 0 && rest.length === 0) return own;
  const first = info.Skip ?? 0;
  const items = (face.items?.() ?? []).slice(first, info.Top === undefined ? undefined : first + info.Top);
  return { ...own, _Items: items.map((item) => query(item, { Select: rest })) };
}
