/** A draft as the notes it will become: properties, and lines under headings. What was left empty is left out. */
import { readDay } from '../../core/day';
import type { Kind } from '../../core/goal/goal';
import { readAmount } from '../../core/progress/amount';
import { createWords as words } from '../../core/words/create';
import { headingWords as headings } from '../../core/words/template';
import type { Draft, LifeDraft } from './draft';

export type Properties = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface Planned {
	readonly kind: Kind;
	readonly properties: Properties;
	/** Lines under headings of the template, in the order of the page. */
	readonly lines: readonly { readonly heading: string; readonly line: string }[];
}

type Loose = Record<string, string | number | boolean | readonly string[] | null>;

function filled(loose: Loose): Properties {
	const entries = Object.entries(loose).flatMap(([name, value]) => {
		const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
		return text === null || text === '' || (Array.isArray(text) && text.length === 0)
			? []
			: [[name, text] as const];
	});
	return Object.fromEntries(entries);
}

const linesOf = (text: string): string[] =>
	text
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '');

const under = (heading: string, texts: readonly string[]): Planned['lines'] =>
	texts.map((line) => ({ heading, line }));

/** What was typed where a number belongs and is none, of the fields that the chosen measure shows; null without one. */
export function unreadAmount({ measure, from, to }: LifeDraft): string | null {
	const shown = measure === 'number' ? [from, to] : measure === 'rhythm' || measure === 'limit' ? [to] : [];
	return shown.find((typed) => typed.trim() !== '' && readAmount(typed) === null) ?? null;
}

/** The properties a measure uses; what was typed for another measure stays in the form. */
function measured(life: LifeDraft): Loose {
	const { measure } = life;
	if (measure === '') return {};
	if (measure === 'number')
		return {
			measure,
			unit: life.unit,
			start_value: readAmount(life.from),
			target: readAmount(life.to),
			current: readAmount(life.from),
		};
	if (measure === 'rhythm' || measure === 'limit')
		return { measure, per: life.per, target: readAmount(life.to), unit: life.unit };
	return { measure };
}

/** The life note. `partOf` is the link to the bigger goal, as text. */
export function plannedLife(life: LifeDraft, partOf: string | null): Planned {
	const said = (answer: string, say: (text: string) => string): string[] =>
		linesOf(answer).slice(0, 1).map(say);
	return {
		kind: 'life',
		properties: filled({
			area: life.area ?? '',
			importance: life.importance,
			why: life.why,
			...measured(life),
			part_of: partOf,
			due: readDay(life.due),
			review: readDay(life.review),
			confidence: life.confidence,
			next_step: life.nextStep,
		}),
		lines: [
			...(life.measure === 'steps'
				? under(
						headings.do,
						linesOf(life.steps).map((step) => `- [ ] ${step}`),
					)
				: []),
			...under(headings.do, said(life.howLong, words.written.howLong)),
			...under(headings.do, said(life.experience, words.written.experience)),
			...under(headings.know, said(life.candidate, words.written.candidate)),
		],
	};
}

/** One link of a therapy goal, as text: `[[X]]` with what is said about it. */
export interface LinkText {
	readonly link: string;
	readonly strength: 1 | 2 | 3 | null;
	readonly because: string;
}

/** The line under "How this helps" (decision 8). */
export function helpLine({ link, strength, because }: LinkText): string {
	const much = strength === null ? '' : ` (${words.strengths[strength - 1] ?? ''})`;
	const why = because.replace(/\s+/g, ' ').trim();
	return `- ${link}${much}${why === '' ? '' : `: ${why}`}`;
}

/** The therapy note. Never a date, a number or a score; `publish: false` keeps it out of Obsidian Publish. */
export function plannedTherapy(draft: Draft, serves: readonly LinkText[]): Planned {
	const { area, words: own, notice, sign } = draft.therapy;
	return {
		kind: 'therapy',
		properties: filled({
			area,
			publish: false,
			signs: linesOf(sign),
			serves: serves.map(({ link }) => link),
		}),
		lines: [
			...under(headings.own, linesOf(own)),
			...under(headings.notice, linesOf(notice)),
			...under(headings.helps, serves.map(helpLine)),
		],
	};
}
