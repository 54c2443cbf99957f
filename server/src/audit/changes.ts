/** One field that changed, as the contract shows it. */
export interface Change {
  field: string;
  before?: string;
  after?: string;
}

/** Values that nobody shall read in a log. */
const SECRET = /secret|password|token|api_?key|credential|authorization/i;
/** What changes with every write and says nothing. */
const NOISE = new Set(['updated_at', 'updated_by', 'version']);

const LONGEST = 2000;
const MOST = 100;
const DEEPEST = 3;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The fields that differ between two states of an object. Objects are compared member by member; everything else, lists
 * too, as a whole. Values are JSON text, cut off where they would be pages; of secrets only the name is told.
 */
export function changesBetween(before: unknown, after: unknown): Change[] {
  const changes: Change[] = [];
  collect(isFields(before) ? before : {}, isFields(after) ? after : {}, '', DEEPEST, changes);
  return changes.slice(0, MOST);
}

function collect(before: Fields, after: Fields, at: string, depth: number, changes: Change[]): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (NOISE.has(name)) continue;
    const [old, now] = [before[name], after[name]];
    const field = at + name;
    if (depth > 1 && isFields(old) && isFields(now)) {
      collect(old, now, `${field}.`, depth - 1, changes);
      continue;
    }
    const [oldText, newText] = [textOf(old), textOf(now)];
    if (oldText === newText) continue;
    if (SECRET.test(name) && !name.endsWith('_id')) changes.push({ field });
    else
      changes.push({
        field,
        ...(oldText !== undefined && { before: oldText }),
        ...(newText !== undefined && { after: newText }),
      });
  }
}

function textOf(value: unknown): string | undefined {
  const text = JSON.stringify(value, (name, inner) => (SECRET.test(name) && !name.endsWith('_id') ? '…' : inner));
  if (text === undefined || text.length <= LONGEST) return text;
  // Half of a surrogate pair would be no text, and the database would refuse it.
  const cut = text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
  return `${cut}…`;
}
