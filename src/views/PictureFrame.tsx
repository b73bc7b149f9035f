// One picture with its heading, its files and the table behind it. What it shows comes in ready drawn; a
// picture without its table is never shown, since some readers have only the table.
import type { ComponentChildren } from 'preact';
import { words } from '../words.ts';
import { type Picture, toPngAddress, toSvgAddress } from './chart.ts';

interface PictureFrameProps {
  id: string;
  heading: string;
  text: string;
  /** As it goes on paper; and the size there, in pixels. */
  picture: () => Picture;
  size: { width: number; height: number };
  giveFile(name: string, address: string): void;
  head: readonly string[];
  /** Cells in the order of `head`; the first names the row. */
  rows: readonly (readonly ComponentChildren[])[];
  children: ComponentChildren;
}

export function PictureFrame(props: PictureFrameProps) {
  const { id, heading, text, picture, size, giveFile, head, rows, children } = props;
  return (
    <section aria-labelledby={id} class="picture">
      <div class="section-head">
        <h2 id={id}>{heading}</h2>
        <span class="picture-files">
          <button
            type="button"
            class="text-button"
            aria-label={words('pictures.svgLong', { name: heading })}
            onClick={() => giveFile(`scholium-${id}.svg`, toSvgAddress(picture(), size))}
          >
            {words('pictures.svg')}
          </button>
          <button
            type="button"
            class="text-button"
            aria-label={words('pictures.pngLong', { name: heading })}
            onClick={() => giveFile(`scholium-${id}.png`, toPngAddress(picture(), size))}
          >
            {words('pictures.png')}
          </button>
        </span>
      </div>
      <p class="soft">{text}</p>
      {children}
      <details>
        <summary>{words('pictures.table', { name: heading })}</summary>
        <div class="picture-table">
          <table>
            <thead>
              <tr>
                {head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first, ...others], i) => (
                <tr key={i}>
                  <th scope="row">{first}</th>
                  {others.map((cell, at) => (
                    <td key={at}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
