/** The look-back note over a span (domain.md §11.4, §6.5), built from what the person ticks. Private goals are absent. */
import type { Day, Goal, Path } from '../goal/goal';
import type { CheckIn, Mention } from '../index/facts';
import { lookBackWords as words } from '../words/check-in';
import { amountWords } from './amount';
import { dayWords, shortDayWords } from './day-words';
import { inOrder, latestWith } from './latest';
import { withUnit } from './numbers';
import { countsUp, type Known } from './progress';
import { stageOf } from './trend';

/** Both days included. */
export interface Span {
	readonly from: Day;
	readonly to: Day;
}

export interface LookedAt {
	readonly goal: Goal;
	/** In the span, oldest first. */
	readonly checkIns: readonly CheckIn[];
	readonly mentions: readonly Mention[];
	/** Before the span, oldest first: what things moved from. */
	readonly before: readonly CheckIn[];
	readonly talkedAbout: Day | null;
}

export interface Sources {
	readonly index: Known & { goals(): readonly Goal[] };
	/** How a goal is linked from the new note, e.g. `[[Run 5 km]]`. */
	readonly link: (goal: Goal) => string;
	/** May these words stand on the page? Those that name a private goal may not. */
	readonly allowed: (text: string) => boolean;
	/** Goals of which the screen shows no more than `link` (discreet mode). */
	readonly veiled?: (goal: Goal) => boolean;
	/** One line about the whole, or null (the host asks the map's insights). */
	readonly balance: string | null;
	readonly today: Day;
}

/** Active goals that are not private, life before therapy, with what was written about each in the span. */
export function lookedAt(index: Sources['index'], { from, to }: Span): LookedAt[] {
	const inSpan = ({ day }: { readonly day: Day }): boolean => day >= from && day <= to;
	return index
		.goals()
		.filter((goal) => goal.status === 'active' && !goal.private)
		.sort((a, b) => (a.kind === b.kind ? 0 : a.kind === 'life' ? -1 : 1))
		.map((goal) => {
			const all = inOrder(index.checkIns(goal.path));
			const said = all.filter(({ day, fields }) => day <= to && fields.talked === true).at(-1)?.day ?? null;
			return {
				goal,
				checkIns: all.filter(inSpan),
				mentions: index.mentions(goal.path).filter(inSpan),
				before: all.filter(({ day }) => day < from),
				talkedAbout: said !== null && said > (goal.talkedAbout ?? '') ? said : goal.talkedAbout,
			};
		});
}

/** "From 2.4 to 3.6 km." or "Stands at 3.6 km."; empty where no number was written. */
function movedWords({ goal, checkIns, before }: LookedAt): string {
	const now = latestWith(checkIns, 'current')?.fields.current;
	if (now === undefined || !countsUp(goal)) return '';
	const then = latestWith(before, 'current')?.fields.current ?? goal.startValue;
	const value = withUnit(amountWords(now), goal.unit);
	return then === null || then === now ? words.stands(value) : words.moved(amountWords(then), value);
}

function checkInWords({ goal }: LookedAt, { day, fields, text }: CheckIn, sources: Sources): string {
	const number = fields.current === undefined ? '' : withUnit(amountWords(fields.current), goal.unit);
	const own = [fields.noticed ?? '', text].filter(sources.allowed);
	const said = [[number, fields.morale, fields.sitting].filter(Boolean).join(', '), ...own];
	return `- ${shortDayWords(day, sources.today)}: ${said.filter(Boolean).join('. ')}`;
}

function lifePart(one: LookedAt, sources: Sources): string[] {
	const written = words.written(one.checkIns.length, one.mentions.length);
	return [
		`### ${sources.link(one.goal)}`,
		'',
		[movedWords(one), `${written.charAt(0).toUpperCase()}${written.slice(1)}.`].filter(Boolean).join(' '),
		...one.checkIns.map((checkIn) => checkInWords(one, checkIn, sources)),
		'',
		words.choose,
		'',
	];
}

function therapyPart(one: LookedAt, sources: Sources): string[] {
	const { goal, before, checkIns, talkedAbout } = one;
	if (sources.veiled?.(goal)) return [`### ${sources.link(goal)}`, ''];
	const was = stageOf(goal, before).stage;
	const now = stageOf(goal, [...before, ...checkIns]).stage;
	const talked = talkedAbout ? words.talked(dayWords(talkedAbout, sources.today)) : words.notTalked;
	return [
		`### ${sources.link(goal)}`,
		'',
		[now ? words.stage(was ?? now, now) : '', talked].filter(Boolean).join(' '),
		...checkIns.map((checkIn) => checkInWords(one, checkIn, sources)),
		'',
		words.noticed,
		'',
	];
}

const section = (heading: string, parts: readonly string[][]): string[] =>
	parts.length ? [`## ${heading}`, '', ...parts.flat()] : [];

const HOPE = [
	`## ${words.hope}`,
	'',
	`${words.way} (${words.hopeHint})`,
	'',
	`${words.energy} (${words.hopeHint})`,
	'',
	words.noWay,
	words.noEnergy,
];

/** The note for the ticked goals: its name and its text. Nothing in it reads back as a check-in. */
export function lookBackNote(
	sources: Sources,
	span: Span,
	ticked: ReadonlySet<Path>,
): { readonly fileName: string; readonly text: string } {
	const looked = lookedAt(sources.index, span).filter(({ goal }) => ticked.has(goal.path));
	const of = (kind: Goal['kind']): LookedAt[] => looked.filter(({ goal }) => goal.kind === kind);
	const lines = [
		...(of('therapy').length ? ['---', 'publish: false', '---'] : []),
		`# ${words.heading(dayWords(span.from, sources.today), dayWords(span.to, sources.today))}`,
		'',
		...section(
			words.life,
			of('life').map((one) => lifePart(one, sources)),
		),
		...section(
			words.therapy,
			of('therapy').map((one) => therapyPart(one, sources)),
		),
		...HOPE,
		...(sources.balance ? ['', sources.balance] : []),
	];
	return { fileName: `${words.noteName(`${span.from} to ${span.to}`)}.md`, text: `${lines.join('\n')}\n` };
}
