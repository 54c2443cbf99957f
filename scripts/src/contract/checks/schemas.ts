import type { Document, Schema } from '../document.ts';

/** Names, texts and shape of every schema. */
export function checkSchemas(document: Document): string[] {
  const faults: string[] = [];
  const visit = (schema: Schema, at: string, isRoot: boolean) => {
    if (schema.$ref) return;
    if (!schema.description && !schema.allOf) faults.push(`${at}: has no description`);
    if (schema.properties && !isRoot) faults.push(`${at}: an object inside another needs a name of its own`);
    if (schema.enum && !isRoot && schema.enum.length > 1) faults.push(`${at}: an enum needs a name of its own`);
    if (schema.type === 'object' && !schema.properties && schema.additionalProperties === undefined && !schema.allOf) {
      faults.push(`${at}: a free-form object must say additionalProperties`);
    }
    for (const name of schema.required ?? []) {
      if (!schema.properties?.[name]) faults.push(`${at}: requires ${name}, which is not described`);
    }
    for (const [name, property] of Object.entries(schema.properties ?? {})) visit(property, `${at}.${name}`, false);
    if (schema.items && !schema.items.$ref && schema.items.properties)
      faults.push(`${at}[]: items need a name of their own`);
  };
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) faults.push(`schema ${name}: the name must be one word in PascalCase`);
    visit(schema, name, true);
  }
  return [...faults, ...checkRings(document)];
}

/** Two schemas that contain each other make example generators and printed types endless. */
function checkRings(document: Document): string[] {
  const edges = new Map<string, Set<string>>();
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    const targets = new Set<string>();
    JSON.stringify(schema, (key, value) => {
      if (key === '$ref') targets.add(String(value).split('/').pop() ?? '');
      return value;
    });
    edges.set(name, targets);
  }
  const faults: string[] = [];
  const done = new Set<string>();
  const walk = (name: string, trail: string[]) => {
    if (trail.includes(name)) {
      faults.push(`schemas form a ring: ${[...trail.slice(trail.indexOf(name)), name].join(' -> ')}`);
      return;
    }
    if (done.has(name)) return;
    for (const next of edges.get(name) ?? []) walk(next, [...trail, name]);
    done.add(name);
  };
  for (const name of edges.keys()) walk(name, []);
  return faults;
}
