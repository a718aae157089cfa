/** What the form says about a sentence, and what it may offer once. Nothing here chooses (domain.md §8.3, B01 to B10). */
import type { Kind } from '../../core/goal/goal';
import { suggestKind } from '../../core/smart/kind';
import { createWords as words } from '../../core/words/create';
import { smartWords } from '../../core/words/smart';
import type { Choice } from './draft';
import { type Halves, halvesOf } from './sorting';

/** What the sorting helper has to say about the sentence. It suggests and never chooses. */
export interface Sorting {
	readonly suggested: Choice | null;
	/** One line that quotes the words it goes by, or the question itself. */
	readonly line: string;
	/** A second kind that may be offered once, as a question with two answers. */
	readonly twin: Kind | null;
	/** One static line, where something in the words makes it wise. */
	readonly note: string | null;
	readonly halves: Halves;
}

/** A place or a person stands in the words: something outside could go with it (B01, B05). */
const SEEN_PLACE = /\b(?:at|with|around|in front of|towards?) (?:my |the |a |other |new )?[a-zà-ÿ]{3,}/i;
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
	['health', /\b(?:sleep|doctor|dentist|therapy)\b/i],
	['home', /\b(?:kitchen|flat|house|garden|repaint)\b/i],
];

/** The life area that the words name first, or an empty string: "promoted to prove Dad wrong" is about work. */
export function areaOf(sentence: string): string {
	const found = AREA_WORDS.flatMap(([area, named]) => {
		const at = sentence.search(named);
		return at < 0 ? [] : [{ area, at }];
	});
	return found.sort((a, b) => a.at - b.at)[0]?.area ?? '';
}

function twinOf(sentence: string, choice: Choice | null): Kind | null {
	if (choice === 'therapy') return SEEN_PLACE.test(sentence) ? 'life' : null;
	if (choice === 'life') return DRIVEN.test(sentence) ? 'therapy' : null;
	return null;
}

/** A reason from the linter ends with "You choose."; here the form says the rest of it. */
const reason = (because: string): string => because.replace(/\s*You choose\.$/, '');

export function sortingOf(sentence: string): Sorting {
	const typed = sentence.trim();
	const halves = halvesOf(typed, (text) => suggestKind(text).suggestion);
	const question = `${words.sorting} ${words.sortingBoth}`;
	if (typed.length < 4) return { suggested: null, line: question, twin: null, note: null, halves };
	const said = suggestKind(typed);
	const both = halves.quotes ?? said.both;
	const choice: Choice | null =
		halves.quotes !== null || said.suggestion === 'unsure' ? (both ? 'both' : null) : said.suggestion;
	const because = choice === 'both' && both ? smartWords.kind.both(both.life, both.therapy) : said.because;
	return {
		suggested: choice,
		line: choice === null ? question : `${reason(because)} ${words.youChoose}`,
		twin: twinOf(typed, choice),
		note: SUBSTANCE.test(typed) ? words.medical : null,
		halves,
	};
}
