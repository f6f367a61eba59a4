import type { Configuration, RuleSetRule } from 'webpack';

export declare function page(
  typescript: (targets: Readonly<Record<string, string>>) => RuleSetRule,
  mode: 'production' | 'development',
): Configuration;
