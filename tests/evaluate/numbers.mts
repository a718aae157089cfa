/** Precision, recall, F1, balanced accuracy, and the three classes of SMARTSpan. */
import type { Row } from './rows.mts';

export interface Numbers {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	readonly balanced: number;
	readonly rows: number;
	readonly found: number;
}

export type Judge = (text: string) => { S: boolean; M: boolean; A: boolean; T: boolean };

const share = (part: number, whole: number): number => (whole ? part / whole : 0);

/** From pairs of [label, answer]. */
export function numbers(pairs: readonly (readonly [boolean, boolean])[]): Numbers {
	const count = (label: boolean, answer: boolean): number =>
		pairs.filter(([l, a]) => l === label && a === answer).length;
	const [tp, fp, fn, tn] = [count(true, true), count(false, true), count(true, false), count(false, false)];
	const precision = share(tp, tp + fp);
	const recall = share(tp, tp + fn);
	return {
		precision,
		recall,
		f1: share(2 * tp, 2 * tp + fp + fn),
		balanced: (recall + share(tn, tn + fp)) / 2,
		rows: pairs.length,
		found: tp + fn,
	};
}

export const LETTERS = ['S', 'M', 'A', 'T'] as const;

/** Each letter that the rows are labelled for. */
export function byLetter(
	rows: readonly Row[],
	judge: Judge,
): Partial<Record<(typeof LETTERS)[number], Numbers>> {
	return Object.fromEntries(
		LETTERS.map((letter) => [letter, rows.filter((row) => row[letter] !== undefined)] as const)
			.filter(([, judged]) => judged.length > 0)
			.map(([letter, judged]) => [
				letter,
				numbers(judged.map((row) => [row[letter] === true, judge(row.text)[letter]])),
			]),
	);
}

const CLASSES = ['smart', 'part', 'not'] as const;

function classOf({ S, M, A }: { S?: boolean; M?: boolean; A?: boolean }): (typeof CLASSES)[number] {
	const sum = Number(S) + Number(M) + Number(A);
	return sum === 3 ? 'smart' : sum === 2 ? 'part' : 'not';
}

/** SMARTSpan's classes: all three of S, M, A = smart, two = part, else not. */
export function byClass(rows: readonly Row[], judge: Judge): { smart: number; macro: number } {
	const pairs = rows.map((row) => [classOf(row), classOf(judge(row.text))] as const);
	const f1 = CLASSES.map(
		(one) => numbers(pairs.map(([label, answer]) => [label === one, answer === one])).f1,
	);
	return { smart: f1[0] ?? 0, macro: f1.reduce((sum, one) => sum + one, 0) / 3 };
}
