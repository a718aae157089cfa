/** What the form says about a sentence, and what it may offer once. Nothing here chooses (domain.md §8.3, B01 to B10). */
import type { Kind } from '../../core/goal/goal';
import { createWords as words } from '../../core/words/create';
import type { Sorting } from './create-form';
import type { Choice } from './draft';
import { halvesOf, type Lean } from './sorting';

/** The sorting helper's answer (core/smart/kind). */
export interface Suggestion {
	readonly suggestion: Lean;
	/** A sentence that quotes the words it goes by. */
	readonly because: string;
}

/** A place or a person stands in the words: something outside could go with it (B01, B05). */
const SEEN_PLACE = /\b(?:at|with|around|in front of|towards?) (?:my |the |a |other |new )?\p{L}{3,}/iu;
/** A visible habit with something inside that drives it (B04). */
const DRIVEN = /\b(?:alone|to numb|to forget|when i(?:['’]m| am) (?:sad|lonely|angry|stressed|upset))\b/i;
/** Substances that can be unsafe to stop all at once (B04). Static: it reads words, it does not guess at people. */
const SUBSTANCE =
	/\b(?:stop|quit|give up|cut (?:down|out|back)|less|no more|without|off)\b.*\b(?:drink(?:ing|s)?|alcohol|wine|beer|vodka|pills?|benzos?|opioids?|sleeping tablets|medication|meds|antidepressants?)\b/i;

/** The life areas that some words name; only a first value for the form, easily changed (B09). */
const AREA_WORDS: readonly (readonly [string, RegExp])[] = [
	[
		'family',
		/\b(?:parent|dad|father|mum|mom|mother|daughter|son|kids?|child(?:ren)?|brother|sister|family)\b/i,
	],
	['relationship', /\b(?:partner|dates?|dating|marriage|wife|husband|girlfriend|boyfriend)\b/i],
	['work', /\b(?:jobs?|promotion|promoted|boss|manager|career|office|colleagues?)\b/i],
	['money', /\b(?:money|sav(?:e|ings)|debts?|euros?|dollars?|pounds?|credit card)\b/i],
	['fitness', /\b(?:run|running|km|miles|marathon|gym|swim(?:ming)?)\b/i],
	['skills', /\b(?:learn|course|language|exam|study)\b/i],
	['friends', /\bfriends?\b/i],
	['health', /\b(?:sleep|doctor|dentist)\b/i],
	['home', /\b(?:kitchen|flat|house|garden|repaint)\b/i],
];

/** The life area that the words name, or an empty string. */
export const areaOf = (sentence: string): string =>
	AREA_WORDS.find(([, named]) => named.test(sentence))?.[0] ?? '';

/** Life, therapy or both; null where the words do not tell. */
function suggested(sentence: string, said: Suggestion, suggest: (text: string) => Suggestion): Choice | null {
	const halves = halvesOf(sentence, (text) => suggest(text).suggestion);
	const two = halves.life !== halves.therapy;
	const leans = two ? [suggest(halves.life).suggestion, suggest(halves.therapy).suggestion] : [];
	if (leans[0] === 'life' && leans[1] === 'therapy') return 'both';
	if (said.suggestion !== 'unsure') return said.suggestion;
	return two && leans.some((lean) => lean !== 'unsure') ? 'both' : null;
}

function twinOf(sentence: string, choice: Choice | null): Kind | null {
	if (choice === 'therapy') return SEEN_PLACE.test(sentence) ? 'life' : null;
	if (choice === 'life') return DRIVEN.test(sentence) ? 'therapy' : null;
	return null;
}

/** The line under the sentence: a reason and "You choose", or the question where the words do not tell. */
function lineOf(choice: Choice | null, said: Suggestion): string {
	if (choice === null) return `${words.sorting} ${words.sortingBoth}`;
	return `${choice === 'both' && said.suggestion !== 'unsure' ? words.mayBeBoth : said.because} ${words.youChoose}`;
}

export function sortingOf(sentence: string, suggest: (text: string) => Suggestion): Sorting {
	const typed = sentence.trim();
	if (typed.length < 4)
		return { suggested: null, line: `${words.sorting} ${words.sortingBoth}`, twin: null, note: null };
	const said = suggest(typed);
	const choice = suggested(typed, said, suggest);
	return {
		suggested: choice,
		line: lineOf(choice, said),
		twin: twinOf(typed, choice),
		note: SUBSTANCE.test(typed) ? words.medical : null,
	};
}
