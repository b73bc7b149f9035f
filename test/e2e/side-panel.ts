// The real side panel of a browser: opened as a reader opens it, by the popup's button, and driven
// inside the browser's own panel. What both browsers share stands here.
import type { ColorScheme } from './browser-under-test.ts';
import { until } from './until.ts';

export interface SidePanelUnderTest {
  /** Evaluates an expression in the panel's own document; JSON comes back. */
  evaluate<T>(expression: string): Promise<T>;
  /** A press that the panel sees as trusted, on the first element of the selector. */
  click(selector: string): Promise<void>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** Writes a picture of the panel as PNG, where the browser can. */
  screenshot(path: string): Promise<void>;
  /** Closes the panel as its cross does: its document goes. */
  close(): Promise<void>;
}

export interface Point {
  x: number;
  y: number;
}

/** The popup's button for the side panel, and where to press it. */
export const OPENER = `(() => {
  const button = [...document.querySelectorAll('button')]
    .find(({ textContent }) => textContent === 'Open side panel');
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
})()`;

export const textOf = (panel: SidePanelUnderTest): Promise<string> =>
  panel.evaluate<string>('document.body.innerText');

/** The panel's visible text once it is as `holds` says. */
export async function panelWhen(
  panel: SidePanelUnderTest,
  what: string,
  holds: (text: string) => boolean,
): Promise<string> {
  let last = '';
  const read = async () => {
    last = await textOf(panel);
    return holds(last) ? last : undefined;
  };
  return until(what, read, { describe: () => last.slice(0, 600) });
}

/** Types at the end of what stands in the note, as keys would, once there is one. */
export const typeNote = (panel: SidePanelUnderTest, text: string): Promise<boolean> =>
  until('a note can be written', () =>
    panel.evaluate<boolean | undefined>(`(() => {
      const field = document.querySelector('textarea');
      if (!field) return undefined;
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
      return document.execCommand('insertText', false, ${JSON.stringify(text)});
    })()`),
  );

export const noteOf = (panel: SidePanelUnderTest): Promise<string> =>
  panel.evaluate<string>(`document.querySelector('textarea')?.value ?? ''`);
