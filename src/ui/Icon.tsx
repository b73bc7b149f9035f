// The few drawings that stand on buttons, in the colour of the text around them.
// They carry no meaning of their own: the button that holds one has a name.

const paths = {
  remove: 'M4.5 4.5l7 7m0-7l-7 7',
  bookmark: 'M4 2.5h8v11l-4-3-4 3z',
  related:
    'M5.3 7.1l4.6-2.3M5.3 8.9l4.6 2.3M5.5 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0M13.8 3.9a2 2 0 1 1-4 0 2 2 0 0 1 4 0M13.8 12.1a2 2 0 1 1-4 0 2 2 0 0 1 4 0',
  more: 'M3 8h.6M7.7 8h.6M12.4 8h.6',
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0M10.3 10.3l3.2 3.2',
  import: 'M8 10.5v-8m-3.2 3L8 2.3l3.2 3.2M3 13.5h10',
  download: 'M8 2.5v8m-3.2-3L8 10.7l3.2-3.2M3 13.5h10',
  out: 'M6.5 3.5h-3v9h9v-3M9 3.5h3.5V7M12.2 3.8l-5 5',
  back: 'M9.5 3.5L5 8l4.5 4.5',
} as const;

export function Icon({ name, filled = false }: { name: keyof typeof paths; filled?: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={paths[name]}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
