// The text of a style sheet comes in; a sheet that roots of ours can share goes out.
export function toSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
