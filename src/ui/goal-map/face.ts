/** What one card says: title, second line, value, bar, letters (look.md §4, §5). */
import { areaLabel } from '../../core/goal/areas';
import { LETTERS, type Letters } from '../../core/goal/goal';
import { statusWord } from '../../core/goal/status';
import type { Ghost, MapNode } from '../../core/map/picture';
import { mapWords } from '../../core/words';
import type { IconName } from '../icon';

export interface Face {
	readonly icon: IconName;
	/** "Life · Fitness", "Therapy · naming". */
	readonly meta: string;
	/** "Fitness", "naming": the second half of the second line; empty where there is none. */
	readonly place: string;
	/** "3.6 of 5 km"; null where nothing is known. */
	readonly value: string | null;
	readonly share: number | null;
	readonly putDown: boolean;
	readonly letters: Letters | null;
	/** What is heard before and after the words of the card: "Life goal:", "Letters found: S M." */
	readonly before: string;
	readonly after: string;
}

const ICON_OF = { resting: 'pause', someday: 'pause', done: 'check', released: 'check' } as const;

function iconOf({ goal }: MapNode): IconName {
	if (goal.private) return 'lock';
	return goal.status === 'active' ? (goal.kind === 'life' ? 'flag' : 'sprout') : ICON_OF[goal.status];
}

/** What stands after the kind: a status that is not active, else the stage (therapy) or the area (life). */
function placeOf({ goal, facts }: MapNode): string {
	if (goal.private) return '';
	if (goal.status !== 'active') return statusWord(goal.status, goal.kind);
	if (goal.kind === 'therapy') return facts?.stage ?? goal.stage ?? '';
	return goal.areas[0] === undefined ? '' : areaLabel(goal.areas[0]);
}

function spokenLetters(letters: Letters | null): string {
	if (letters === null) return '';
	const found = LETTERS.filter((letter) => letters[letter] === 'found').join(' ');
	const missing = LETTERS.filter((letter) => letters[letter] === 'missing').join(' ');
	const said = [found && mapWords.lettersFound(found), missing && mapWords.lettersOpen(missing)];
	return said
		.filter((part) => part !== '')
		.map((part) => ` ${part}`)
		.join('');
}

/** Works out a card's words once; the drawing, the column, the list and the labels all read from it. */
export function faceOf(node: MapNode): Face {
	const { goal, facts } = node;
	const place = placeOf(node);
	const putDown = goal.status === 'resting' || goal.status === 'someday' || goal.status === 'released';
	const meta = [mapWords[goal.kind], place].filter((part) => part !== '').join(' · ');
	const value = goal.kind === 'life' && !putDown ? (facts?.value ?? null) : null;
	const letters = goal.kind === 'life' && goal.status === 'active' ? (facts?.letters ?? null) : null;
	return {
		icon: iconOf(node),
		meta,
		place,
		value,
		share: value === null ? null : (facts?.share ?? null),
		putDown,
		letters,
		before: `${mapWords.kinds[goal.kind]}: `,
		after: spokenLetters(letters),
	};
}

/** What a link without a goal says: is there a note at all? Nothing where its name is hidden. */
export const ghostWords = (ghost: Ghost | null): string =>
	ghost?.text ? (ghost.note ? mapWords.notAGoal : mapWords.noNote) : '';

/** The list's "Where it stands": the status unless active, else stage or value. */
export function standsOf(node: MapNode): string {
	const { goal } = node;
	if (goal.private) return '';
	if (goal.status !== 'active') return statusWord(goal.status, goal.kind);
	return goal.kind === 'therapy' ? placeOf(node) : (faceOf(node).value ?? '');
}
