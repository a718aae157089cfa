/** Events that have a date the person knows, though the words do not say it (smart.md, the labelling page, T). */
import { ANY_ONE, BEGINS, DOING, EVENT, HAPPENS, ORDINARY, STOP } from '../english/events';

/** Does what follows "by", "before", "until" … name a datable event? Gives how long it is in characters, else 0. */
export function eventLength(after: string): number {
	const window = after.slice(0, 70);
	const stop = window.search(STOP);
	const words = stop < 0 ? window : window.slice(0, stop);
	const begins = BEGINS.test(words);
	if (ANY_ONE.test(words) || /^ (?:each|every)/.test(window.slice(words.length))) return 0;
	if (DOING.test(words) && !begins) return 0;
	const event = EVENT.exec(words);
	if (event) return event.index + event[0].length;
	return begins || (HAPPENS.test(words) && !ORDINARY.test(words)) ? words.trimEnd().length : 0;
}
