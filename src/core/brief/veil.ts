/** Private goals leave no trace on the page: not as a goal, not as a link, not in a sentence (domain.md §7.2). */
import type { Goal } from '../goal/goal';

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');

/** Does `text` have `name` in it as whole words? */
function hears(text: string, name: string): boolean {
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const around = [text.charAt(at - 1), text.charAt(at + name.length)];
		if (!around.some((letter) => /[\p{L}\p{N}]/u.test(letter))) return true;
	}
	return false;
}

/** Tells whether a text may stand on the page: it names no private goal, linked or in plain words. */
export function veil(goals: readonly Goal[]): (text: string) => boolean {
	const names = goals
		.filter((goal) => goal.private)
		.flatMap((goal) => [folded(goal.title), folded(nameOf(goal.path))])
		.filter((name) => name.trim() !== '');
	return (text) => !names.some((name) => hears(folded(text), name));
}
