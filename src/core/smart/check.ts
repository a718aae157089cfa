/** Checks one life goal: five letters, at most one question for each, and what answers them (smart.md). */
import { addDays, LOOK_AGAIN_DAYS } from '../day';
import { LETTERS, type Goal, type Letter, type Letters, type LetterState } from '../goal/goal';
import type { GoalBody, TextPiece } from '../index/facts';
import { smartWords, type ActionId } from '../words/smart';
import { answers } from './answers';
import { choice, quote } from './point';
import type {
	Action,
	Asked,
	Checked,
	Finding,
	Given,
	Part,
	Pointer,
	Rule,
	SmartInput,
	SmartOptions,
} from './rule';
import { RULES } from './rules';
import { inText, understand } from './text/understand';

/** A therapy goal, and a goal that is not active: no letters, no questions, whatever the text (decision 10). */
const SILENT: Checked = { letters: null, findings: [], answers: [] };

/** What is left of the letters a goal is not checked for. */
function skippedLetters({ smartSkip, measure }: Goal): ReadonlySet<Letter> {
	if (smartSkip.includes('all')) return new Set(LETTERS);
	return new Set(
		LETTERS.filter((letter) => smartSkip.includes(letter) || (measure === 'open' && /[MT]/.test(letter))),
	);
}

const muted = (rule: Rule, goal: Goal, off: readonly string[]): boolean =>
	off.includes(rule.id) ||
	(rule.letter !== null && off.includes(rule.letter)) ||
	goal.smartSkip.includes(rule.id) ||
	goal.smartSkip.includes('all');

/** The title stands for itself where the text does not repeat it. */
function parts({ goal, body }: SmartInput, options: SmartOptions): readonly Part[] {
	const calendar = { today: goal.started ?? options.today, dateOrder: options.dateOrder };
	const title: TextPiece = { where: 'title', text: goal.title, from: null, line: null };
	const pieces = body?.pieces.some(({ where }) => where === 'title')
		? body.pieces
		: [title, ...(body?.pieces ?? [])];
	return pieces
		.filter(({ text }) => text.trim())
		.map((piece) => ({ piece, said: understand(piece.text, calendar) }));
}

function place(
	{ part, span, ...rest }: Pointer,
	body: GoalBody | null,
): Pick<Finding, 'from' | 'to' | 'line' | 'evidence' | 'property'> {
	const property = rest.property ?? null;
	if (!part || !span) {
		const line = property ? null : (body?.textStart?.line ?? null);
		return { from: null, to: null, line, evidence: null, property };
	}
	const { text, from: start, line: top } = part.piece;
	const { from, to } = inText(part.said.plain, span);
	return {
		from: start === null ? null : start + from,
		to: start === null ? null : start + to,
		line: top === null ? null : top + text.slice(0, from).split('\n').length - 1,
		evidence: quote(part, span).replace(/\s+/g, ' '),
		property,
	};
}

/** What a choice writes by itself; the others ask first. */
function sets(id: ActionId, rule: Rule, { goal: { smartSkip }, today }: Given): Action['set'] {
	if (id === 'open-goal') return { measure: 'open' };
	if (id === 'let-go') return { status: 'released' };
	if (id === 'keep' && rule.id === 'T.past') return { review: addDays(today, LOOK_AGAIN_DAYS) };
	if (id === 'open-ended') return { smart_skip: [...smartSkip, 'T'] };
	return id === 'skip' ? { smart_skip: [...smartSkip, rule.id] } : undefined;
}

function finding(rule: Rule, asked: Asked, given: Given): Finding {
	const placed = place(asked, given.body);
	return {
		rule: rule.id,
		letter: rule.letter,
		severity: rule.severity,
		message: smartWords.questions[rule.id].replace('{n}', () => String(asked.fill ?? placed.evidence)),
		...placed,
		actions: [...(asked.actions ?? []), ...rule.offers.map((id) => choice(id, sets(id, rule, given)))],
	};
}

/**
 * The letters of one goal, the questions worth asking, and what answers the rest. Pure; offsets are UTF-16 units in
 * the file. `letters` is null and nothing is said for therapy goals and goals that are not active.
 */
export function check(input: SmartInput, options: SmartOptions): Checked {
	const { goal, body } = input;
	if (goal.kind !== 'life' || goal.status !== 'active') return SILENT;
	const given: Given = { ...input, today: options.today, parts: parts(input, options) };
	const skipped = skippedLetters(goal);
	const states: Partial<Record<Letter, LetterState>> = {};
	const findings: Finding[] = [];
	const asked = new Set<string>();
	for (const rule of RULES) {
		const slot = rule.letter ?? rule.id.charAt(0);
		if (rule.letter && skipped.has(rule.letter)) continue;
		if (asked.has(slot)) continue;
		const fires = rule.check(given);
		if (!fires) continue;
		const quiet = muted(rule, goal, options.off ?? []);
		if (rule.letter && rule.missing) states[rule.letter] = quiet ? 'skipped' : 'missing';
		if (quiet && !rule.missing) continue;
		asked.add(slot);
		if (!quiet) findings.push(finding(rule, fires, given));
	}
	const state = (letter: Letter): LetterState =>
		skipped.has(letter) ? 'skipped' : (states[letter] ?? 'found');
	const letters: Letters = { S: state('S'), M: state('M'), A: state('A'), R: state('R'), T: state('T') };
	const answered = answers(given).filter(({ letter }) => letters[letter] === 'found');
	const told = answered.map(({ letter, actions, ...found }) => ({ letter, actions, ...place(found, body) }));
	return { letters, findings, answers: told };
}
