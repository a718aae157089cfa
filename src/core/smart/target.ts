/** The measure a goal's words state, as properties would keep it: "at most two coffees a day", "from 90 to 82 kg". */
import { AT_MOST, FROM, ROUNDS, TIMES, TO } from './english/rhythms';
import { valueOf } from './text/counts';
import { before } from './text/plain';
import type { Understood } from './text/understand';

export interface Kept {
	/** Absent for a plain number. */
	readonly measure?: 'rhythm' | 'limit';
	readonly start_value?: number;
	readonly target: number;
	readonly per?: string;
	readonly unit?: string;
}

/** How long one round of the rhythm is that the words give without a count: "daily", "every Sunday". */
function round({ rhythms, wanted }: Understood): string | undefined {
	const said = rhythms.map(({ from, to }) => wanted.slice(from, to));
	return Object.entries(ROUNDS).find(([, form]) => said.some((one) => form.test(one)))?.[0];
}

/** The first amount of one stretch of text; null where it states none. */
export function keptOf(said: Understood): Kept | null {
	const { quantities, rhythms, wanted } = said;
	const measure = (from: number): 'rhythm' | 'limit' =>
		AT_MOST.test(before(wanted, from)) ? 'limit' : 'rhythm';
	const amounts = quantities.flatMap(({ value, unit, from }) =>
		value === null ? [] : [{ value, from, ...(unit && { unit }) }],
	);
	for (const { from, to } of rhythms) {
		const [, count = '', words = '', per] = TIMES.exec(wanted.slice(from, to)) ?? [];
		const target = valueOf(count);
		if (!target || !per) continue;
		const unit = words.trim() || amounts.find(({ value }) => value === target)?.unit;
		return { measure: measure(from), target, per: per === 'night' ? 'day' : per, ...(unit && { unit }) };
	}
	const raised = amounts.findIndex(
		({ from }, i) =>
			i > 0 && TO.test(before(wanted, from)) && FROM.test(before(wanted, amounts[i - 1]?.from ?? 0)),
	);
	const [one, start] = raised > 0 ? [amounts[raised], amounts[raised - 1]] : [amounts[0]];
	if (!one) return null;
	const unit = one.unit && { unit: one.unit };
	const per = round(said);
	if (per) return { measure: measure(one.from), target: one.value, per, ...unit };
	return { ...(start && { start_value: start.value }), target: one.value, ...unit };
}
