// Whom a profile is about.

/** A unit may be a collective phrase. */
export type ProfileOf = 'unit' | 'leader' | 'region';

export interface ProfileParty {
  readonly of: ProfileOf;
  /** The canonical name. */
  readonly name: string;
}
