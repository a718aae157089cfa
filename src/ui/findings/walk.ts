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
	const all = across
		? [...(row?.querySelectorAll<HTMLElement>('button') ?? [])]
		: [...(root as HTMLElement).querySelectorAll<HTMLElement>('a, .groundwork-choices > button:first-child')];
	const from = all.indexOf(across ? at : (row?.querySelector<HTMLElement>('button') ?? at));
	const next = all[from + step];
	if (!next) return;
	event.preventDefault();
	next.focus();
}
