// Why a server that was asked for papers brought nothing, as one word that views have words for.

/**
 * Why a source brought nothing; the words for the reader stand in `locales` under `today.error`. `cut`: a part
 * of it could not be read; `forbidden`: the browser no longer lets its host be asked; `noPapers`: no entry of a feed
 * is one; `notKept`: the disk.
 */
export type FeedError =
  | 'offline'
  | 'busy'
  | 'refused'
  | 'absent'
  | 'server'
  | 'unreadable'
  | 'cut'
  | 'tooLong'
  | 'forbidden'
  | 'noPapers'
  | 'notKept';
