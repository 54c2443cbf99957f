import { Call, type Exchange } from './call.ts';
import type { PageRule } from './route.ts';

/** How far to read. */
export interface ListLimit {
  /** Largest number of records to read; all without it. */
  limit?: number | undefined;
}

/** What the next page is asked with: an offset, or the key after which it starts. */
export type NextPage = Readonly<Record<string, unknown>>;

/** How a list goes on after its first page. */
export interface Paging<Page> {
  readonly rule: PageRule;
  /** The query or search body of the first page. */
  readonly first: Readonly<Record<string, unknown>>;
  load(next: NextPage): Promise<Page>;
}

/**
 * A list on its way. Await it for the first page, or walk through all records:
 *
 * @example
 * for await (const customer of flexprice.customers.list()) console.log(customer.name);
 */
export class PageCall<Item, Page> extends Call<Page> implements AsyncIterable<Item> {
  readonly #paging: Paging<Page>;

  constructor(exchange: Promise<Exchange<Page>>, paging: Paging<Page>) {
    super(exchange);
    this.#paging = paging;
  }

  /** Page after page, each loaded when it is asked for. */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    const { rule, first, load } = this.#paging;
    let asked: NextPage = first;
    let page: Page = await this;
    for (;;) {
      yield page;
      const next = nextPage(rule, page, asked);
      if (!next) return;
      asked = { ...asked, ...next };
      page = await load(next);
    }
  }

  /** Record after record, across all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* recordsOf<Item>(page, this.#paging.rule);
  }

  /**
   * The records of all pages in one list. Without a limit that is everything there is: give one where it could be much.
   */
  async toArray({ limit = Number.POSITIVE_INFINITY }: ListLimit = {}): Promise<Item[]> {
    const items: Item[] = [];
    for await (const item of this) {
      if (items.push(item) >= limit) break;
    }
    return limit > 0 ? items : [];
  }
}

/** Records of a page. A page without any, or with none at all where they should be, ends the list. */
function recordsOf<Item>(page: unknown, rule: PageRule): Item[] {
  const records = (page as Record<string, unknown> | null)?.[rule.items];
  return Array.isArray(records) ? records : [];
}

/**
 * What to ask for after a page, or undefined after the last. `next_offset`: the page names the offset of the next one.
 * `request_offset`: it repeats its own. `cursor`: it names the key of its last record. A place that does not lie behind
 * the one just asked for ends the list, so that no answer can make it endless.
 */
export function nextPage(rule: PageRule, page: unknown, asked: NextPage): NextPage | undefined {
  const records = recordsOf(page, rule);
  if (records.length === 0 || rule.style === 'one_page') return undefined;
  const answer = page as Record<string, unknown>;
  if (rule.style === 'cursor') {
    const key = answer.iter_last_key;
    if (answer.has_more !== true || typeof key !== 'string' || key === '' || key === asked.iter_last_key)
      return undefined;
    return { iter_last_key: key };
  }
  // Some lists have the numbers beside their records instead of under `pagination`.
  const { total, limit, offset } = { ...answer, ...(answer.pagination as object | undefined) } as Record<
    string,
    unknown
  >;
  const before = Number(asked.offset ?? 0);
  const next = rule.style === 'next_offset' ? Number(offset) : before + records.length;
  if (!(next > before)) return undefined;
  if (typeof limit === 'number' && records.length < limit) return undefined;
  // Some lists of the hosted service report the length of the page as the total: then only an empty page ends it.
  const total_ = Number(total);
  return total_ > records.length && next >= total_ ? undefined : { offset: next };
}
