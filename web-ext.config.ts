// `npm start` opens the browser itself (scripts/start.ts), so the dev server must not.
import { defineWebExtConfig } from 'wxt';

export default defineWebExtConfig({ disabled: true });
