/** The version in package.json, put in by webpack. */
declare const FENGONG_VERSION: string;
