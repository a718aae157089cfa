import type { ComponentChild } from 'preact';
import type { Goal, Path } from '../../../core/goal/goal';
import { amountWords } from '../../../core/progress/amount';
import { dayWords } from '../../../core/progress/day-words';
import { EMPTY_ENTRY, type Checked, type Entry } from '../../../core/progress/entry';
import { upTo } from '../../../core/progress/latest';
import { withUnit } from '../../../core/progress/numbers';
import { countsUp } from '../../../core/progress/progress';
import { checkInLine } from '../../../core/progress/write-check-in';
import { checkInWords as words } from '../../../core/words/check-in';
import { CheckInForm } from '../../../ui/check-in/check-in-form';
import { addCheckIn, journalLine } from '../check-in/add';
import { isVeiled, seenTitle } from '../check-in/seen';
import type { Context } from '../context';
import { DrawnModal } from './drawn-modal';
import { goalOrPick } from './pick-goal';

export interface CheckInStart {
	/** Without it the person picks. */
	readonly path?: Path;
	/** Fills the number. */
	readonly current?: number;
}

/** The check-in form of one goal. Closing it keeps nothing. */
class CheckInModal extends DrawnModal {
	constructor(
		context: Context,
		private readonly goal: Goal,
		private readonly current: number | null,
	) {
		super(context);
	}

	protected override title(): string {
		return words.title;
	}

	override onOpen(): void {
		super.onOpen();
		this.contentEl.querySelector<HTMLElement>('.groundwork-field input, .groundwork-field textarea')?.focus();
	}

	private first(): Entry {
		const { goal, context } = this;
		const counted = goal.kind === 'life' && !countsUp(goal) ? '1' : '';
		return {
			...EMPTY_ENTRY,
			current: this.current === null ? counted : String(this.current),
			day: context.today(),
			// A private goal is not named in the journal unless the person says so.
			to: goal.private ? 'goal' : context.settings().checkInTo,
		};
	}

	/** "Last note: 16 November, 3.2 km". */
	private last(): string {
		const { goal, context } = this;
		if (isVeiled(context, goal)) return '';
		const one = upTo(context.standing(goal.path).checkIns, context.today()).at(-1);
		if (!one) return words.first;
		const { current, noticed } = one.fields;
		const number = current === undefined ? '' : withUnit(amountWords(current), goal.unit);
		const said = noticed ?? one.text;
		return words.last(dayWords(one.day, context.today()), number || (said ? `“${said}”` : ''));
	}

	private lineOf(checked: Checked, to: Entry['to']): string {
		const { goal, context } = this;
		if (to === 'goal') return checkInLine({ link: null, ...checked }, context.today());
		if (!isVeiled(context, goal)) return journalLine(context, goal, checked, '');
		// The title stays off the screen; the line that is written has it.
		const day = checked.day === context.today() ? null : checked.day;
		return checkInLine({ link: `[[${seenTitle(context, goal)}]]`, ...checked, day }, context.today());
	}

	protected override draw(): ComponentChild {
		const { goal, context } = this;
		return (
			<CheckInForm
				goal={goal}
				title={seenTitle(context, goal)}
				last={this.last()}
				first={this.first()}
				today={context.today()}
				lineOf={(checked, to) => this.lineOf(checked, to)}
				onAdd={async (checked, to) => {
					const added = await addCheckIn(context, goal, checked, to);
					if (!added.ok) return added.reason;
					this.leave();
					return null;
				}}
				onCancel={() => this.leave()}
			/>
		);
	}
}

/** Opens the check-in form, after a pick where no goal is given. */
export function openCheckIn(context: Context, start: CheckInStart = {}): void {
	goalOrPick(context, start.path ?? null, words.pick, (goal) =>
		new CheckInModal(context, goal, start.current ?? null).open(),
	);
}
