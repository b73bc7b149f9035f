// The kinds of pages by the names of their sites, as the settings have them, and what each is called.
import type { Settings } from '../settings.ts';
import { words } from '../words.ts';

/** Arxiv's, then Hugging Face's, as the popup groups them. */
export const pageKinds = {
  'arxiv-list': 'arxivList',
  'arxiv-search': 'arxivSearch',
  'arxiv-abs': 'arxivAbs',
  'arxiv-html': 'arxivHtml',
  'hf-papers': 'hfPapers',
  'hf-paper': 'hfPaper',
  'hf-repo': 'hfRepo',
  'hf-collection': 'hfCollection',
} as const;

export type PageKind = keyof typeof pageKinds;

export const kinds = Object.keys(pageKinds) as PageKind[];

export const isPageKind = (name: string | null): name is PageKind =>
  name !== null && Object.hasOwn(pageKinds, name);

export const sayPageKind = (kind: PageKind): string => words(`pages.${pageKinds[kind]}`);

export const familyOf = (kind: PageKind): keyof Settings['sites'] =>
  kind.startsWith('arxiv') ? 'arxiv' : 'huggingface';

export const isOnKind = ({ sites, offPages }: Settings, kind: PageKind): boolean =>
  sites[familyOf(kind)] && !offPages.includes(kind);

/**
 * What is to be stored for one kind to be on or off. Where its whole family was off, it is switched on
 * with this kind alone.
 */
export function switchKind(settings: Settings, kind: PageKind, isOn: boolean): Partial<Settings> {
  const { sites, offPages } = settings;
  const family = familyOf(kind);
  const others = offPages.filter((one) => one !== kind);
  if (!isOn) return { offPages: [...others, kind] };
  if (sites[family]) return { offPages: others };
  const siblings = kinds.filter((one) => one !== kind && familyOf(one) === family);
  return {
    sites: { ...sites, [family]: true },
    offPages: [...new Set([...others, ...siblings])],
  };
}
