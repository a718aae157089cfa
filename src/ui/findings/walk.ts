/** Where the arrow keys stop: goals, the first choice of each question, what shows more. */
export const stops = (root: Element): HTMLElement[] => [
	...root.querySelectorAll<HTMLElement>('a, .groundwork-choices > button:first-child, .groundwork-more'),
];

/** The stop that something in the list belongs to. */
export const stopOf = (at: Element): Element =>
	at.closest('.groundwork-choices')?.querySelector('button') ?? at;

/** Up and down go from goal to goal, left and right along the choices of a question. */
export function walk(event: KeyboardEvent & { readonly currentTarget: EventTarget | null }): void {
	const root = event.currentTarget;
	const here = event.target;
	if (!root || !here || !('querySelectorAll' in root) || !('closest' in here)) return;
	const at = here as HTMLElement;
	const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
	if (step === undefined || at.matches('select, input')) return;
	const across = /Left|Right/.test(event.key);
	const row = at.closest('.groundwork-choices');
	const list = root as HTMLElement;
	const all = across ? [...(row?.querySelectorAll<HTMLElement>('button') ?? [])] : stops(list);
	const top = (one: Element): number => one.getBoundingClientRect().top;
	// From the list itself it goes to what is in view.
	const from =
		at === list
			? all.findIndex((one) => top(one) >= top(list)) - 1
			: all.indexOf((across ? at : stopOf(at)) as HTMLElement);
	const next = all[from + step];
	if (!next) return;
	event.preventDefault();
	next.focus();
}
