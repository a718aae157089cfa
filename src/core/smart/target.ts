/** The measure a goal's words state, as properties would keep it: "at most two coffees a day", "from 90 to 82 kg". */
import { AT_MOST, FROM, ROUNDS, TIMES, TO } from './english/rhythms';
import { valueOf } from './text/counts';
import { before, type Span } from './text/plain';
import type { Understood } from './text/understand';

export interface Kept {
	/** Absent for a plain number. */
	readonly measure?: 'rhythm' | 'limit';
	readonly start_value?: number;
	readonly target: number;
	readonly per?: string;
	readonly unit?: string;
}

/** A measure and the words that state it. */
interface Stated {
	readonly kept: Kept;
	readonly span: Span;
}

/** How long one round of the rhythm is that the words give without a count: "daily", "every Sunday". */
function roundOf({ rhythms, wanted }: Understood): string | undefined {
	const said = rhythms.map(({ from, to }) => wanted.slice(from, to));
	return Object.entries(ROUNDS).find(([, form]) => said.some((one) => form.test(one)))?.[0];
}

/** What a count with a round is: "at most two a day" is a limit. */
const measureAt = (wanted: string, from: number): 'rhythm' | 'limit' =>
	AT_MOST.test(before(wanted, from)) ? 'limit' : 'rhythm';

/** "Five applications a week". */
function counted({ rhythms, quantities, wanted }: Understood): Stated | null {
	for (const { from, to } of rhythms) {
		const [, count = '', words = '', per] = TIMES.exec(wanted.slice(from, to)) ?? [];
		const target = valueOf(count);
		if (!target || !per) continue;
		const unit = words.trim() || quantities.find(({ value }) => value === target)?.unit;
		const each = per === 'night' ? 'day' : per;
		const kept = { measure: measureAt(wanted, from), target, per: each, ...(unit && { unit }) };
		return { kept, span: { from, to } };
	}
	return null;
}

/** "From 200 to 500 readers", else the first amount, for each round of a rhythm where there is one. */
function amount(said: Understood): Stated | null {
	const { quantities, wanted } = said;
	const amounts = quantities.flatMap(({ value, ...rest }) => (value === null ? [] : [{ value, ...rest }]));
	const raised = amounts.findIndex(
		({ from }, i) =>
			i > 0 && TO.test(before(wanted, from)) && FROM.test(before(wanted, amounts[i - 1]?.from ?? 0)),
	);
	const [one, start] = raised > 0 ? [amounts[raised], amounts[raised - 1]] : [amounts[0]];
	if (!one) return null;
	const { value: target, from, to } = one;
	const unit = one.unit && { unit: one.unit };
	if (start) return { kept: { start_value: start.value, target, ...unit }, span: { from: start.from, to } };
	const per = roundOf(said);
	const kept = { ...(per && { measure: measureAt(wanted, from), per }), target, ...unit };
	return { kept, span: { from, to } };
}

/** The measure of one stretch of text; null where it states none. */
export function statedIn(said: Understood): Stated | null {
	const often = counted(said);
	const one = amount(said);
	const raised = one?.kept.start_value !== undefined && one.span.from < (often?.span.from ?? Infinity);
	return raised ? one : (often ?? one);
}
