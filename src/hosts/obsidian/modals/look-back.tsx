import type { ComponentChild } from 'preact';
import { addDays, daysBetween } from '../../../core/day';
import type { Goal, Path } from '../../../core/goal/goal';
import { leaning } from '../../../core/brief/balance';
import { veil } from '../../../core/brief/veil';
import { lookBackNote, lookedAt, type LookedAt, type Span } from '../../../core/progress/look-back';
import { lookBackWords as words } from '../../../core/words/check-in';
import { LookBackForm, type SpanChoice } from '../../../ui/check-in/look-back-form';
import { linkTo } from '../check-in/link';
import { isVeiled, seenTitle } from '../check-in/seen';
import type { Context } from '../context';
import { DrawnModal } from './drawn-modal';

const DAYS: Readonly<Record<SpanChoice, number>> = { week: 6, month: 29, quarter: 90 };

/** "You have some of each: 3 life, 2 therapy."; null where there are too few to say anything. */
function balanceLine(context: Context): string | null {
	const goals = context.index.goals();
	const open = goals.filter(
		({ status, private: hidden }) => !hidden && (status === 'active' || status === 'resting'),
	);
	const which = leaning(goals);
	const therapy = open.filter(({ kind }) => kind === 'therapy').length;
	return which === 'few' ? null : words.balance(which, open.length - therapy, therapy);
}

/** Chooses a span and goals, shows the note as it will be, makes it. */
class LookBackModal extends DrawnModal {
	private span: Span;
	/** What the person changed; the rest is ticked where something was written in the span. */
	private readonly ticks = new Map<Path, boolean>();

	constructor(context: Context) {
		super(context);
		this.span = this.spanOf('month');
	}

	protected override title(): string {
		return words.title;
	}

	override onOpen(): void {
		super.onOpen();
		this.modalEl.addClass('mod-wide');
	}

	private spanOf(choice: SpanChoice): Span {
		const to = this.context.today();
		return { from: addDays(to, -DAYS[choice]), to };
	}

	private choice(): SpanChoice | null {
		if (this.span.to !== this.context.today()) return null;
		const days = daysBetween(this.span.from, this.span.to);
		return (Object.keys(DAYS) as SpanChoice[]).find((choice) => DAYS[choice] === days) ?? null;
	}

	private isTicked({ goal, checkIns, mentions }: LookedAt): boolean {
		return this.ticks.get(goal.path) ?? checkIns.length + mentions.length > 0;
	}

	private setSpan(span: Span): void {
		this.span = span.from > span.to ? { from: span.to, to: span.from } : span;
		this.redraw();
	}

	/** `shown`: as it may be seen on the screen; the note itself holds the titles. */
	private note(looked: readonly LookedAt[], shown: boolean): { fileName: string; text: string } {
		const { context } = this;
		const { index } = context;
		const hides = (goal: Goal): boolean => shown && isVeiled(context, goal);
		const ticked = new Set(looked.filter((one) => this.isTicked(one)).map(({ goal }) => goal.path));
		const sources = {
			index,
			link: (goal: Goal) => (hides(goal) ? seenTitle(context, goal) : linkTo(context, goal, '')),
			allowed: veil(index.goals()),
			veiled: hides,
			balance: balanceLine(context),
			today: context.today(),
		};
		return lookBackNote(sources, this.span, ticked);
	}

	protected override draw(): ComponentChild {
		const looked = lookedAt(this.context.index, this.span);
		return (
			<LookBackForm
				span={this.span}
				choice={this.choice()}
				goals={looked.map((one) => ({
					path: one.goal.path,
					title: seenTitle(this.context, one.goal),
					about: words.written(one.checkIns.length, one.mentions.length),
					ticked: this.isTicked(one),
				}))}
				text={this.note(looked, true).text.replace(/^---\n[^]*?---\n/, '')}
				said={this.context.settings().discreet ? words.discreet : null}
				onSpan={(choice) => this.setSpan(this.spanOf(choice))}
				onDays={(span) => this.setSpan(span)}
				onTick={(path, ticked) => {
					this.ticks.set(path, ticked);
					this.redraw();
				}}
				onMake={() => void this.make()}
				onCancel={() => this.leave()}
			/>
		);
	}

	private async make(): Promise<void> {
		const { app, notes } = this.context;
		const { fileName, text } = this.note(lookedAt(this.context.index, this.span), false);
		const folder = app.fileManager.getNewFileParent('').path;
		const made = await notes.create(folder === '/' ? '' : folder, fileName, text);
		if (!made.ok) return this.context.say(made.reason);
		this.leave();
		await this.context.openGoal(made.path);
	}
}

export function openLookBack(context: Context): void {
	new LookBackModal(context).open();
}
