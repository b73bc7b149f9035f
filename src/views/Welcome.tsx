// The one screen after an installation: what Scholium does, what it stores, what it never sends, and a
// list to try it on. Doors come in; the marks on the list are put there by who mounts this.
import { useEffect, useState } from 'preact/hooks';
import type { PaperInView } from '../paper/annotation.ts';
import { findPaperUrl } from '../paper/paper-url.ts';
import { Notice } from '../ui/Notice.tsx';
import { words } from '../words.ts';
import { AccessNotice } from './AccessNotice.tsx';
import { Loading } from './Loading.tsx';
import { sayAuthors } from './say.ts';
import type { Ask } from './use-library.ts';

/** Of the seed, so that they are there from the first moment; their titles are read from the index. */
export const SAMPLE = ['2501.16496', '2410.13787', '2403.07809', '2311.00059'] as const;

export interface WelcomeProps {
  ask: Ask;
  hasAccess: () => Promise<boolean>;
  requestAccess: () => Promise<boolean>;
  libraryUrl: string;
  /** The list stands in the page. */
  onListed: () => void;
}

type Known = NonNullable<PaperInView['paper']>;

export function Welcome(props: WelcomeProps) {
  const [access, setAccess] = useState<boolean | null>(null);
  useEffect(() => {
    props.hasAccess().then(setAccess, () => undefined);
  }, []);
  return (
    <div class="library welcome">
      <header class="page-head">
        <h1>{words('welcome.title')}</h1>
      </header>
      <main>
        <p>{words('welcome.text')}</p>
        <AccessNotice
          hasAccess={access}
          requestAccess={props.requestAccess}
          onGranted={() => setAccess(true)}
        />
        <div class="welcome-words">
          {(['does', 'stores', 'never'] as const).map((part) => (
            <section key={part} aria-labelledby={part}>
              <h2 id={part}>{words(`welcome.${part}`)}</h2>
              <p>{words(`welcome.${part}Text`)}</p>
            </section>
          ))}
        </div>
        <section aria-labelledby="try">
          <h2 id="try">{words('welcome.try')}</h2>
          <p>{words('welcome.tryText')}</p>
          <Sample ask={props.ask} onListed={props.onListed} />
        </section>
        <section aria-labelledby="next">
          <h2 id="next">{words('welcome.next')}</h2>
          <ul class="welcome-links">
            <li>
              <a href="https://arxiv.org/list/cs.CL/new">{words('welcome.list')}</a>
            </li>
            <li>
              <a href="https://huggingface.co/papers">{words('welcome.daily')}</a>
            </li>
            <li>
              <a href={props.libraryUrl}>{words('welcome.library')}</a>
            </li>
          </ul>
          <p>{words('welcome.keys')}</p>
        </section>
      </main>
    </div>
  );
}

function Sample({ ask, onListed }: Pick<WelcomeProps, 'ask' | 'onListed'>) {
  const [papers, setPapers] = useState<readonly Known[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const asked = SAMPLE.map((arxiv) =>
      ask('findPaper', { mention: { role: 'link', title: '', ids: { arxiv } } }),
    );
    Promise.all(asked).then(
      (found) => {
        const known = found.flatMap(({ paper }) => paper ?? []);
        setPapers(known);
        setFailed(known.length === 0);
      },
      () => setFailed(true),
    );
  }, []);
  useEffect(() => {
    if (papers) onListed();
  }, [papers]);
  if (hasFailed) return <Notice urgent>{words('welcome.failed')}</Notice>;
  if (!papers) return <Loading label={words('welcome.loading')} />;
  return (
    <ol class="sample">
      {papers.map(({ ids, title, authors, year }) => (
        <li key={ids.arxiv} data-sample={ids.arxiv}>
          <h3>
            <a href={findPaperUrl(ids) ?? undefined}>{title}</a>
          </h3>
          <p class="soft">
            {sayAuthors(authors)} · {year}
          </p>
        </li>
      ))}
    </ol>
  );
}
