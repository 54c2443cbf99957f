import { Flexprice } from '@flexprice/sdk';

/** The client of the examples: the key comes from FLEXPRICE_API_KEY. */
export const flexprice = new Flexprice({ baseUrl: process.env.FLEXPRICE_BASE_URL ?? 'http://localhost:8080' });

/** Makes names unique, so that an example can be run again. */
export const mark = Date.now().toString(36);
