/** Arrow keys walk from card to card: up and down, Home and End; right unfolds, left folds. */

const TITLE = '.groundwork-card-title';

function titles(body: HTMLElement): HTMLElement[] {
	return [...body.querySelectorAll<HTMLElement>(TITLE)];
}

/** True where the key was used. Keys inside fields and buttons are theirs. */
export function walk(event: KeyboardEvent, onFold: (path: string, open: boolean) => void): boolean {
	const body = event.currentTarget as HTMLElement;
	const from = (event.target as HTMLElement).closest<HTMLElement>('.groundwork-card');
	if (!(event.target as HTMLElement).matches(TITLE)) return false;
	const all = titles(body);
	const at = all.indexOf(event.target as HTMLElement);
	const to: Readonly<Record<string, number>> = {
		ArrowDown: at + 1,
		ArrowUp: at - 1,
		Home: 0,
		End: all.length - 1,
	};
	const next = to[event.key];
	if (next !== undefined) all[Math.min(all.length - 1, Math.max(0, next))]?.focus();
	else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft')
		onFold(from?.dataset['path'] ?? '', event.key === 'ArrowRight');
	else return false;
	return true;
}
