/**
 * A number as people type it: `5`, `1.2`, `3,000`, `1,5`, `-2`. Null for anything else.
 * A comma before exactly three digits sets thousands apart; any other comma is a decimal sign.
 */
export function readAmount(text: string): number | null {
	const typed = text.trim().replace(/[\s’'](?=\d{3}(?:\D|$))/g, '');
	const plain = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(typed)
		? typed.replace(/,/g, '')
		: typed.replace(',', '.');
	if (!/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(plain)) return null;
	const value = Number(plain);
	return Number.isFinite(value) ? value : null;
}
