// What a document takes for granted: which places 各市 means and in which order, and what its bodies are called. It is
// data; nothing in the parser names a place.

/** A body under the name that it is counted under, its class, and other spellings of it. */
export interface KnownBody {
  readonly name: string;
  /** Null where its class is not known. */
  readonly category: string | null;
  readonly aliases?: readonly string[];
}

export interface Jurisdiction {
  /** Official name: 辽宁省. */
  readonly name: string;
  /** The places that 各市 (各区, 各县) means, by their official names, in the order in which its documents print them. */
  readonly places: readonly string[];
  /** Zones with a government of their own that stand beside the places. */
  readonly zones: readonly KnownBody[];
  readonly bodies: readonly KnownBody[];
}
