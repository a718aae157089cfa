/** Patterns put together from words of other files, written as they are: no doubled backslashes. */
export const one = (parts: TemplateStringsArray, ...words: readonly string[]): RegExp =>
	new RegExp(String.raw(parts, ...words));
/** Finds all (`g`). */
export const all = (parts: TemplateStringsArray, ...words: readonly string[]): RegExp =>
	new RegExp(String.raw(parts, ...words), 'g');
