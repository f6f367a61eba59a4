import type { Browser } from 'playwright-core';

export declare function launch(): Promise<Browser>;
export declare const FLAGS: readonly string[];
export declare function program(): string;
