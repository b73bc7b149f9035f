// The types of lint-add-on.mjs, which is plain JavaScript as the commands that run it are.
interface Finding {
  code: string;
  message: string;
  file?: string;
}
export function findUnexplained(report: {
  errors: readonly Finding[];
  warnings: readonly Finding[];
  notices: readonly Finding[];
}): string[];
export function lintAddOn(): Promise<{ code: number; text: string }>;
