/** Which classes a card and a line wear for what is chosen, hovered and searched (look.md §5). */
import type { PlacedLine } from '../../core/map/picture';
import type { LineState } from './line';
import { isLit } from './reach';
import type { Hand } from './use-hand';
import type { Model } from './use-model';

/** A line is `serves` from therapy to life, `practice` the other way; between two of a kind there is none. */
export function relationBetween(model: Model, from: string, to: string): 'serves' | 'practice' | null {
	const a = model.cards.get(from)?.node?.goal.kind;
	const b = model.cards.get(to)?.node?.goal.kind;
	if (a === undefined || b === undefined || a === b) return null;
	return a === 'therapy' ? 'serves' : 'practice';
}

const touches = (line: PlacedLine, key: string): boolean => line.fromKey === key || line.toKey === key;

/** The card whose lines are lit without focus: the hovered one, else the one the keyboard is on. */
function litKey(hand: Hand): string | null {
	if (typeof hand.hover === 'string') return hand.hover;
	return hand.keyed && hand.hover === null ? hand.current : null;
}

function isHovered(key: string, { picture }: Model, { hover }: Hand): boolean {
	if (typeof hover !== 'number') return hover === key;
	const line = picture.lines[hover];
	return line !== undefined && touches(line, key);
}

function isDimmed(key: string, model: Model, { pulling }: Hand): boolean {
	if (pulling) return key !== pulling.from && relationBetween(model, pulling.from, key) === null;
	if (model.found) return !model.found.has(key);
	return model.focus !== null && !model.focus.near.has(key);
}

export function cardState(key: string, model: Model, hand: Hand): string {
	const states = [];
	if (model.focus?.key === key) states.push('is-focused');
	if (isHovered(key, model, hand)) states.push('is-hovered');
	if (hand.pulling?.from === key) states.push('is-linking');
	if (isDimmed(key, model, hand)) states.push('is-dimmed');
	return states.join(' ');
}

export function lineState(index: number, model: Model, hand: Hand): LineState {
	const line = model.picture.lines[index];
	if (!line) return 'rest';
	if (hand.pulling) return 'dimmed';
	const lit = litKey(hand);
	if (hand.hover === index || (lit !== null && touches(line, lit))) return 'active';
	if (model.focus) return isLit(line, model.focus) ? 'active' : 'dimmed';
	if (model.found) return model.found.has(line.fromKey) && model.found.has(line.toKey) ? 'rest' : 'dimmed';
	return lit !== null || typeof hand.hover === 'number' ? 'quiet' : 'rest';
}

const FEW = 6;

/** Lines whose because is shown: all where there are few, else those that are lit. */
export function labelled(model: Model, hand: Hand): readonly PlacedLine[] {
	const { lines } = model.picture;
	const serving = lines.filter((line) => line.edge.relation === 'serves');
	if (hand.pulling) return [];
	if (serving.length <= FEW && !model.focus && !model.found) return serving;
	return lines.filter((line, index) => line.label !== null && lineState(index, model, hand) === 'active');
}
