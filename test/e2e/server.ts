// Pages for every host of the web come in as a table; a loopback proxy and https server go out that
// answer a browser for all hosts alike and record each request, tunnel and web socket that they see.
// Nothing may ever leave the machine: an address without a page is answered by 404 from here.
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import type { Recorder, Seen } from './recorder.ts';
import { createRecorder } from './recorder.ts';

const staticFolder = new URL('../pages/', import.meta.url);

/** A page of the table. */
export interface Served {
  /** The whole page, or its pieces in order: text is sent as it stands, a number waits that many ms. */
  html: string | readonly (string | number)[];
  /** A stand-in sheet of `test/pages` to link from the head: the saved pages load none. */
  sheet?: 'arxiv' | 'latexml' | 'huggingface';
  headers?: Record<string, string>;
  /** What the address answers to what it was sent; another status than 200 too. */
  answer?(body: string, headers: Record<string, string>): { status: number; json: unknown };
}

export interface LoopbackWeb {
  /** `127.0.0.1:PORT` of the proxy that a browser is pointed at. */
  readonly proxy: string;
  readonly port: number;
  readonly recorder: Recorder;
  /** Puts a page at an address; the query counts only where the address has one. */
  serve(address: string, page: Served): void;
  close(): Promise<void>;
}

/** Splits a page before each `every`-th occurrence of a mark, with a pause between the pieces. */
export function inPieces(
  html: string,
  options: { before: string; every: number; pauseMs: number },
): (string | number)[] {
  const parts = html.split(options.before);
  const pieces: (string | number)[] = [];
  for (let start = 0; start < parts.length; start += options.every) {
    const text = parts.slice(start, start + options.every).join(options.before);
    if (start > 0) pieces.push(options.pauseMs);
    pieces.push(start > 0 ? options.before + text : text);
  }
  return pieces;
}

function withSheet(text: string, sheet: Served['sheet']): string {
  if (!sheet) return text;
  const link = `<link rel="stylesheet" href="/static/${sheet}.css">`;
  return text.replace(/<head(?:\s[^>]*)?>/i, (head) => head + link);
}

async function sendPage(response: http.ServerResponse, page: Served): Promise<void> {
  const pieces = typeof page.html === 'string' ? [page.html] : page.html;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
  let linked = false;
  for (const piece of pieces) {
    if (response.destroyed) return;
    if (typeof piece === 'number') {
      // A pause must not keep a finished test run alive.
      await new Promise((resume) => setTimeout(resume, piece).unref());
      continue;
    }
    response.write(linked ? piece : withSheet(piece, page.sheet));
    linked = true;
  }
  response.end();
}

async function sendAnswer(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  answer: NonNullable<Served['answer']>,
): Promise<void> {
  let body = '';
  for await (const piece of request.setEncoding('utf8')) body += piece;
  const { status, json } = answer(body, request.headers as Record<string, string>);
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
}

async function sendSheet(response: http.ServerResponse, name: string): Promise<void> {
  try {
    const css = await readFile(fileURLToPath(new URL(name, staticFolder)));
    response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(css);
  } catch {
    response.writeHead(404).end();
  }
}

/** A certificate that no browser trusts by itself; both are told to accept it. */
async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'Scholium tests' }], {
    algorithm: 'sha256',
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'arxiv.org' }] }],
  });
  return { key: made.private, cert: made.cert };
}

const hostOf = (authority: string | undefined): string =>
  (authority ?? '').replace(/:\d+$/, '').toLowerCase();

function toSeen(request: http.IncomingMessage, scheme: Seen['scheme']): Omit<Seen, 'at'> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
  // Through a proxy the plain-http request line holds the whole address.
  const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'unknown'}`);
  const path = url.pathname + url.search;
  return { scheme, method: request.method ?? '', host: hostOf(url.host), path, headers };
}

export async function startLoopbackWeb(): Promise<LoopbackWeb> {
  const pages = new Map<string, Served>();
  const findPage = (url: URL) =>
    pages.get(url.host + url.pathname + url.search) ?? pages.get(url.host + url.pathname);
  const recorder = createRecorder({
    isPage: (url) => findPage(url) !== undefined,
    hasHost: (host) => [...pages.keys()].some((key) => key.startsWith(`${host}/`)),
  });

  async function answer(
    request: http.IncomingMessage,
    response: http.ServerResponse,
    scheme: 'http' | 'https',
  ): Promise<void> {
    const seen = toSeen(request, scheme);
    recorder.add(seen);
    const url = new URL(`${scheme}://${seen.host}${seen.path}`);
    const page = findPage(url);
    const sheet = /^\/static\/([\w-]+\.css)$/.exec(url.pathname)?.[1];
    if (page?.answer) await sendAnswer(request, response, page.answer);
    else if (page) await sendPage(response, page);
    else if (sheet) await sendSheet(response, sheet);
    else if (url.pathname === '/favicon.ico') response.writeHead(204).end();
    else response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
  }

  const secure = https.createServer(await makeCertificate(), (request, response) => {
    void answer(request, response, 'https');
  });
  const plain = http.createServer((request, response) => void answer(request, response, 'http'));
  secure.on('upgrade', (request: http.IncomingMessage, socket: Socket) => {
    recorder.add(toSeen(request, 'wss'));
    socket.destroy();
  });
  plain.on('upgrade', (request: http.IncomingMessage, socket: Socket) => {
    recorder.add(toSeen(request, 'ws'));
    socket.destroy();
  });
  plain.on('connect', (request: http.IncomingMessage, socket: Socket) => {
    const host = hostOf(request.url);
    recorder.add({ scheme: 'tunnel', method: 'CONNECT', host, path: '', headers: {} });
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      // 0x16 opens a TLS handshake; anything else is plain http, as for a ws: address.
      (first[0] === 0x16 ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  for (const server of [secure, plain]) server.on('clientError', (_, socket) => socket.destroy());
  secure.on('tlsClientError', () => undefined);

  const sockets = new Set<Socket>();
  plain.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => plain.listen(0, '127.0.0.1', done));
  const { port } = plain.address() as AddressInfo;

  return {
    proxy: `127.0.0.1:${port}`,
    port,
    recorder,
    serve(address, page) {
      const url = new URL(address);
      pages.set(url.host + url.pathname + url.search, page);
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => plain.close(done));
    },
  };
}
