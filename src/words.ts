// The words of the interface, by key, in the reader's language. The texts stand in `locales`.
import { i18n } from '#i18n';

export const words = i18n.t;
