/** What a key means on the map and in the list (look.md §12, decision 24). */

export type KeyWish =
	| { readonly is: 'open' }
	| { readonly is: 'focus' }
	| { readonly is: 'link' }
	| { readonly is: 'leave' }
	| { readonly is: 'search' }
	| { readonly is: 'menu' }
	| { readonly is: 'fit' }
	| { readonly is: 'zoom'; readonly by: number };

const PLAIN: Readonly<Record<string, KeyWish>> = {
	Enter: { is: 'open' },
	' ': { is: 'open' },
	f: { is: 'focus' },
	l: { is: 'link' },
	Escape: { is: 'leave' },
	'/': { is: 'search' },
	ContextMenu: { is: 'menu' },
	'0': { is: 'fit' },
	'+': { is: 'zoom', by: 1.25 },
	'=': { is: 'zoom', by: 1.25 },
	'-': { is: 'zoom', by: 0.8 },
};

/** The wish behind a key, or null. With Mod only Enter means something: open in a new tab. */
export function wishOf(event: KeyboardEvent): KeyWish | null {
	if (event.altKey || ((event.ctrlKey || event.metaKey) && event.key !== 'Enter')) return null;
	if (event.shiftKey && event.key === 'F10') return { is: 'menu' };
	return PLAIN[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}
