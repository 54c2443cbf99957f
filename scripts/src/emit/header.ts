/** First line of every generated file. */
export const HEADER = '// Generated from openapi/ by `npm run generate`. Do not edit.\n';

/** `/customers/{id}` as a file name would write it: the first letter of every word in upper case. */
export const pascalCase = (text: string) =>
  text
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

export const camelCase = (text: string) => {
  const name = pascalCase(text);
  const acronym = /^[A-Z]+(?=[A-Z][a-z]|$)/.exec(name)?.[0];
  return acronym ? acronym.toLowerCase() + name.slice(acronym.length) : name.charAt(0).toLowerCase() + name.slice(1);
};
