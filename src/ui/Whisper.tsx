// Words that the page around a mark does not find: text comes in, the same goes out to the eye and to
// readers of the screen. A page may search all text that is drawn on it, in closed roots too, by
// `window.find`; what a style sheet writes is not searched (Chromium 156, Firefox 153).

export function Whisper({ text }: { text: string }) {
  return (
    <span class="whisper" data-text={text}>
      <span hidden>{text}</span>
    </span>
  );
}
