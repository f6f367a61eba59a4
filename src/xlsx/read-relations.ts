// Where the parts of a package lead: their relations, with targets resolved to paths inside the package.
import { attributeOf } from '../reader/scan-markup';
import { type PartReader, scanPart } from './open-package';

export interface Relation {
  readonly id: string;
  /** The last word of its type: worksheet, table, styles … (the part before it differs between transitional and strict). */
  readonly type: string;
  /** Path without a leading slash, as parts are named. */
  readonly target: string;
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The relations of the part at `path` (`''`: of the package); none where it has no relations part. */
export function readRelations(read: PartReader, path: string): Relation[] {
  const cut = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, cut);
  const relations: Relation[] = [];
  scanPart(read(`${folder}_rels/${path.slice(cut)}.rels`) ?? '', {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributeOf(attributes, 'TargetMode') === 'External') return;
      const type = attributeOf(attributes, 'Type') ?? '';
      relations.push({
        id: attributeOf(attributes, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolve(folder, attributeOf(attributes, 'Target') ?? ''),
      });
    },
  });
  return relations;
}
