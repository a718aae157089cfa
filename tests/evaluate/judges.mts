/** Groundwork and the five baselines it is printed beside (smart.md, "Judged by"). */
import { checkText } from '../core/smart/line';
import type { SmartOptions } from '../../src/core/smart/rule';
import type { Judge } from './numbers.mts';

export const OPTIONS: SmartOptions = { today: '2026-11-25', dateOrder: 'dmy' };

export const groundwork: Judge = (text) => {
	const { letters } = checkText(text, undefined, OPTIONS);
	const found = (letter: 'S' | 'M' | 'A' | 'T'): boolean => letters?.[letter] === 'found';
	return { S: found('S'), M: found('M'), A: found('A'), T: found('T') };
};

const all = (yes: boolean): ReturnType<Judge> => ({ S: yes, M: yes, A: yes, T: yes });
const SURE = /confiden|\/ ?10\b|\(\d+ ?%\)/i;
const COUNTED =
	/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|daily|weekly|monthly|every|everyday|each|once|twice)\b/i;
const CLAUSE = /[(,]?[^(,]*confiden[^),]*\)?|\(?\d+ ?\/ ?10\)?/gi;
const TIME =
	/\b(?:by|before|until|within|daily|weekly|monthly|week|month|day|year|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const VERBS =
	/\b(?:run|walk|read|write|save|lose|complete|finish|increase|reduce|learn|exercise|eat|drink|practi[cs]e|call|apply|take|do|cook|submit|pass)\b/i;

export const BASELINES: readonly (readonly [string, Judge])[] = [
	['always yes', () => all(true)],
	['any digit', (text) => all(/\d/.test(text))],
	['eight words or more', (text) => all(text.split(/\s+/).length >= 8)],
	[
		'one-liner',
		(text) => ({
			S: true,
			M: COUNTED.test(text.replace(CLAUSE, ' ')),
			A: SURE.test(text),
			T: TIME.test(text),
		}),
	],
	[
		'typical heuristic',
		(text) => ({
			S: VERBS.test(text),
			M: /\d/.test(text),
			A: text.split(/\s+/).length <= 25,
			T: TIME.test(text),
		}),
	],
];
