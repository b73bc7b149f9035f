// Icons as drawings of our own, 14 px, in the colour of the text around them.
// They say nothing to a screen reader: the button that holds one carries the words.

export function BookmarkIcon({ filled }: { filled: boolean }) {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true">
      <path
        d="M3.5 1.5h7v11L7 9.7 3.5 12.5z"
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.3"
        stroke-linejoin="round"
      />
    </svg>
  );
}
