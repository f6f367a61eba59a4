// Ranges that the client keeps between requests. Every kept reference costs Excel work on each edit, so a test asserts
// that none is left.
import { itemNotFound } from './errors';
import type { Face } from './face';

export class References {
  private readonly faces = new Map<string, Face>();
  private readonly ids = new Map<Face, string>();
  private count = 0;

  keep(face: Face): null {
    const id = `ref-${++this.count}`;
    this.faces.set(id, face);
    this.ids.set(face, id);
    return null;
  }

  idOf(face: Face): string | undefined {
    return this.ids.get(face);
  }

  get(id: string): Face {
    const face = this.faces.get(id);
    if (!face) throw itemNotFound(`The reference ${id} is gone.`);
    return face;
  }

  remove(id: string): null {
    const face = this.faces.get(id);
    if (face) this.ids.delete(face);
    this.faces.delete(id);
    return null;
  }

  /** How many are kept now. */
  get size(): number {
    return this.faces.size;
  }
}
