// Words that the page around a mark does not find: text comes in, the same goes out to the eye and to
// readers of the screen. A page may search all text that is drawn on it, in closed roots too, by
// `window.find`; what a style sheet writes is not searched (Chromium 156, Firefox 153).

export interface WhisperProps {
  text: string;
  /** It stands at the beginning of its line. */
  isFirst?: boolean;
}

// A style sheet's `::first-letter` would have the letter read to readers of the screen by itself.
const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

export function Whisper({ text, isFirst = false }: WhisperProps) {
  return (
    <span class="whisper" data-text={isFirst ? capital(text) : text}>
      <span hidden>{text}</span>
    </span>
  );
}
