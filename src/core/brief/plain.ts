/** A person's words as one plain line of the page: no links, no line breaks, no template commands. */
import { linksIn } from '../goal/links';

/** Words as a strict reader counts them: everything between spaces. */
export const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Links become what they show; `<%` would be run by a template plugin on new notes (reliability.md §3.1). */
export function plain(text: string): string {
	let rest = '';
	let at = 0;
	for (const link of linksIn(text)) {
		rest += text.slice(at, link.from) + link.text;
		at = link.to;
	}
	return (rest + text.slice(at)).replace(/<%|%>/g, ' ').replace(/\s+/g, ' ').trim();
}

/** The first `words` words, at most `characters` long; an ellipsis where something was left out. */
export function clip(text: string, words: number, characters = 280): string {
	const list = text.split(' ');
	let kept = list.length > words ? list.slice(0, words).join(' ') : text;
	if (kept.length > characters) kept = [...kept].slice(0, characters - 1).join('');
	return kept.length < text.length ? `${kept.replace(/[\s.,;:–—-]+$/, '')}…` : text;
}

/** Ends with a full stop unless it ends with a mark of its own. */
export const sentence = (text: string): string => (/[.?!…”"’)]$/.test(text) ? text : `${text}.`);
