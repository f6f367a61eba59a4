// What the page's build would do under its settings; nothing is built.
import { page } from '../../config/page.cjs';

export const SETTINGS = ['FENGONG_OFFICE_JS', 'FENGONG_ORIGIN'] as const;

export interface Built {
  readonly policy: string;
  readonly officeJs: string;
  /** What manifest.xml becomes. */
  readonly manifest: (source: string) => string;
  /** Where the build puts files of Office.js. */
  readonly office: readonly string[];
}

export function built(settings: Partial<Record<(typeof SETTINGS)[number], string>>): Built {
  for (const name of SETTINGS) delete process.env[name];
  Object.assign(process.env, settings);
  const plugins = page(() => ({}), 'production').plugins as unknown as readonly {
    readonly userOptions?: { readonly templateParameters: { contentSecurityPolicy: string; officeJs: string } };
    readonly patterns?: readonly { readonly to: string; readonly transform?: (content: Buffer) => string }[];
  }[];
  const html = plugins.find(({ userOptions }) => userOptions)!.userOptions!.templateParameters;
  const patterns = plugins.find(({ patterns }) => patterns)!.patterns!;
  return {
    policy: html.contentSecurityPolicy,
    officeJs: html.officeJs,
    manifest: (source) => patterns.find(({ to }) => to === 'manifest.xml')!.transform!(Buffer.from(source)),
    office: patterns.map(({ to }) => to).filter((to) => to.startsWith('office/')),
  };
}
