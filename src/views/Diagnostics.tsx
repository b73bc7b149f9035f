// The diagnostics: what each site's reading finds on the page in front, how the stores are, how long
// answers take, what was requested, and all of it as text to copy. Doors come in; nothing is sent.
import { useEffect, useState } from 'preact/hooks';
import { words } from '../words.ts';
import { type Diagnosis, type DiagnosticDoors, diagnose, toText } from './diagnosis.ts';
import { Loading } from './Loading.tsx';
import { isPageKind, sayPageKind } from './page-kinds.ts';
import { sayMoment, sayMs, sayNumber } from './say.ts';

export function Diagnostics({ doors }: { doors: DiagnosticDoors }) {
  const [found, setFound] = useState<Diagnosis | null>(null);
  const [said, setSaid] = useState('');
  const run = () => {
    setFound(null);
    setSaid('');
    void diagnose(doors).then(setFound);
  };
  useEffect(run, []);
  function copy(text: string) {
    navigator.clipboard.writeText(text).then(
      () => setSaid(words('menu.copied')),
      () => setSaid(words('menu.copyFailed')),
    );
  }
  return (
    <div class="library diagnostics">
      <header class="page-head">
        <h1>{words('diagnostics.title')}</h1>
      </header>
      <main>
        <p>{words('diagnostics.text')}</p>
        {!found && <Loading label={words('diagnostics.running')} />}
        {found && (
          <>
            <p class="cite">
              <button type="button" class="button" onClick={() => copy(toText(found))}>
                {words('diagnostics.copy')}
              </button>
              <button type="button" class="button" onClick={run}>
                {words('diagnostics.again')}
              </button>
              <span role="status">{said}</span>
            </p>
            <Sites found={found} />
            <Background found={found} />
          </>
        )}
      </main>
    </div>
  );
}

function Sites({ found: { trials } }: { found: Diagnosis }) {
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{words('diagnostics.sites')}</h2>
      {!trials && <p class="soft">{words('diagnostics.noPage')}</p>}
      {trials && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words('diagnostics.site')}</th>
              <th scope="col">{words('diagnostics.rows')}</th>
              <th scope="col">{words('diagnostics.titles')}</th>
              <th scope="col">{words('diagnostics.ids')}</th>
              <th scope="col">{words('diagnostics.places')}</th>
              <th scope="col">{words('diagnostics.time')}</th>
            </tr>
          </thead>
          <tbody>
            {trials.map(({ site, covers, rows, titles, ids, places, ms, isBroken }) => (
              <tr key={site} class={covers ? 'is-own' : undefined}>
                <th scope="row">
                  {isPageKind(site) ? sayPageKind(site) : site}
                  {covers && ` (${words('diagnostics.own')})`}
                  {isBroken && ` (${words('diagnostics.broken')})`}
                </th>
                {[rows, titles, ids, places].map((n, i) => (
                  <td key={i}>{sayNumber(n)}</td>
                ))}
                <td>{sayMs(ms)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Background({ found: { version, browser, health, facts, timings } }: { found: Diagnosis }) {
  const { counts } = health ?? {};
  const lines: [string, string][] = [
    [words('extName'), version],
    [words('diagnostics.browser'), browser],
    [words('diagnostics.corpus'), health ? health.corpus : words('diagnostics.failed')],
    [words('diagnostics.reader'), health ? health.reader : words('diagnostics.failed')],
    ...Object.entries(counts ?? {}).map(([name, n]): [string, string] => [
      words(`diagnostics.counts.${name}` as 'diagnostics.counts.seed'),
      sayNumber(n),
    ]),
    ...timings.map(({ name, ms }): [string, string] => [
      words(`diagnostics.timings.${name}`),
      ms === null ? words('diagnostics.failed') : sayMs(ms),
    ]),
  ];
  if (facts) {
    lines.push([words('diagnostics.woke'), sayMoment(facts.wokeAt)]);
    lines.push([words('diagnostics.requests'), sayNumber(facts.requests)]);
  }
  return (
    <section aria-labelledby="background">
      <h2 id="background">{words('diagnostics.background')}</h2>
      <dl class="counts">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
