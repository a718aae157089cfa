/** Events that have a date the person knows, though the words do not say it (smart.md, the labelling page, T). */
import { EVENT, HAPPENS, ORDINARY, STOP } from '../english/events';

/** Does what follows "by", "before", "until" … name a datable event? Gives how long it is in characters, else 0. */
export function eventLength(after: string): number {
	const window = after.slice(0, 70);
	const stop = window.search(STOP);
	const words = stop < 0 ? window : window.slice(0, stop);
	if (
		/^(?:each|every|any|my own|some|all)\b/.test(words) ||
		/^ (?:each|every)/.test(window.slice(words.length))
	)
		return 0;
	if (
		/^[a-z]+ing\b(?! (?:season|day|trip|date))/.test(words) &&
		!/^(?:moving|retiring|starting (?:the|my|a) new|starting (?:uni|college|school))/.test(words)
	)
		return 0;
	const event = EVENT.exec(words);
	if (event) return event.index + event[0].length;
	const happens = ORDINARY.test(words) ? null : HAPPENS.exec(words);
	return happens || /^starting (?:the|my|a) new|^starting (?:uni|college|school)/.test(words)
		? words.trimEnd().length
		: 0;
}
