/** The evaluation as one Markdown page: the table for each data set, and every miss on our own rows. */
import { suggestKind } from '../../src/core/smart/kind';
import { BASELINES, groundwork } from './judges.mts';
import { misses } from './misses.mts';
import { byClass, byLetter, LETTERS, numbers, type Judge, type Numbers } from './numbers.mts';
import { devRows, ownRows, type Row } from './rows.mts';
import { checkText } from '../core/smart/line';
import { OPTIONS } from './judges.mts';

const JUDGES: readonly (readonly [string, Judge])[] = [['Groundwork', groundwork], ...BASELINES];
const short = (value: number): string => value.toFixed(3).replace(/^0/, '');
const cell = (found: Numbers): string =>
	[found.precision, found.recall, found.f1, found.balanced].map(short).join(' · ');

function table(rows: readonly Row[], classes: boolean): string[] {
	const letters = LETTERS.filter((letter) => rows.some((row) => row[letter] !== undefined));
	const head = [
		'',
		...letters.map((letter) => `${letter}: P · R · F1 · bal`),
		...(classes ? ['SMART F1', 'macro-F1'] : []),
	];
	const lines = JUDGES.map(([name, judge]) => {
		const by = byLetter(rows, judge);
		const { smart, macro } = byClass(rows, judge);
		return [
			name,
			...letters.map((letter) => (by[letter] ? cell(by[letter]) : '')),
			...(classes ? [short(smart), short(macro)] : []),
		];
	});
	return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`);
}

const reason = (text: string): string => misses[text] ?? 'No reason written yet.';

function twoTable(rows: readonly Row[]): string {
	const judged = rows.filter((row) => row.two !== undefined);
	const asks = (text: string): boolean =>
		checkText(text, undefined, OPTIONS).findings.some(({ rule }) => rule === 'S.two');
	const found = numbers(judged.map((row) => [row.two === true, asks(row.text)]));
	const wrong = judged.filter((row) => row.two !== asks(row.text));
	return [
		`Two goals in one (${judged.length} rows): P · R · F1 · bal = ${cell(found)}.`,
		...wrong.map(
			({ text, two }) => `- ${two ? 'not asked, are two' : 'asked, is one'}: “${text}” ${reason(text)}`,
		),
	].join('\n\n');
}

function kindTable(rows: readonly Row[]): string[] {
	const judged = rows.filter((row) => row.kind !== undefined);
	const said = judged.map((row) => [row, suggestKind(row.text).suggestion] as const);
	const spoke = said.filter(([, kind]) => kind !== 'unsure');
	const right = spoke.filter(([row, kind]) => row.kind === kind);
	const wrong = spoke.filter(([row, kind]) => row.kind !== kind);
	return [
		`${judged.length} rows, every second one a trap: precision ${short(right.length / spoke.length)} where it speaks, and it speaks on ${short(spoke.length / judged.length)}.`,
		'',
		...wrong.map(([row, kind]) => `- said ${kind}, is ${row.kind}: “${row.text}” ${reason(row.text)}`),
		...said
			.filter(([, kind]) => kind === 'unsure')
			.map(([row]) => `- unsure, is ${row.kind}: “${row.text}” ${reason(row.text)}`),
	];
}

/** Letters that differ from the label, each with its reason. */
function missed(rows: readonly Row[]): string[] {
	return rows.flatMap((row) => {
		const said = groundwork(row.text);
		const wrong = LETTERS.filter((letter) => row[letter] !== undefined && row[letter] !== said[letter]);
		return wrong.map(
			(letter) =>
				`- ${letter} ${row[letter] ? 'not found, is there' : 'found, is not there'}: “${row.text}” ${reason(row.text)}`,
		);
	});
}

export function sections(): { readonly dev: string[] | null; readonly own: string[] } {
	const dev = devRows();
	const hard = ownRows('hard');
	const everyday = ownRows('everyday');
	const own = [
		`## Our own hard rows (${hard.length})`,
		'',
		...table(hard, false),
		'',
		twoTable(hard),
		'',
		'Every miss, and why:',
		'',
		...missed(hard),
		'',
		`## Everyday goals, vague and dated pairs (${everyday.length})`,
		'',
		...table(everyday, false),
		'',
		'Every miss, and why:',
		'',
		...missed(everyday),
		'',
		'## Life or therapy',
		'',
		...kindTable(ownRows('kinds')),
		'',
	];
	return { dev: dev && [`## SMARTSpan, development half (${dev.length})`, '', ...table(dev, true), ''], own };
}
