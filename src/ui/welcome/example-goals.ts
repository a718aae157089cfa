/** The example set: goals of the sample vault (playground/vault), in a few words each. A test keeps the two together. */
import type { Kind } from '../../core/goal/goal';
import type { Properties } from '../create/planned';

export interface ExampleGoal {
	readonly kind: Kind;
	readonly title: string;
	/** Days are written as offsets from the day it is made, e.g. `+30`. */
	readonly properties: Properties;
	/** Names of the goals it serves, with strength and because. */
	readonly serves?: readonly (readonly [title: string, strength: 1 | 2 | 3 | null, because: string])[];
	readonly own?: string;
	readonly checkIns?: readonly string[];
}

const LOVE = 'Find someone to share a home with';
const SUPPER = 'Be home for supper four nights';
const WEEK = 'Move to a four-day week';

export const EXAMPLE: readonly ExampleGoal[] = [
	{
		kind: 'life',
		title: LOVE,
		properties: {
			area: 'relationship',
			measure: 'open',
			review: '+96',
			why: 'I like who I am at a breakfast table with two cups on it.',
		},
	},
	{
		kind: 'life',
		title: 'Run 5 km along the river',
		properties: {
			area: 'fitness',
			measure: 'number',
			unit: 'km',
			start_value: 1.2,
			target: 5,
			due: '+30',
			confidence: 7,
			why: 'I want to carry Lina up the hill again without stopping twice.',
		},
		checkIns: [
			'-7 (current:: 3.3)',
			'-3 (current:: 3.6) (morale:: good) Past the second bridge. The knee held.',
		],
	},
	{
		kind: 'life',
		title: SUPPER,
		properties: {
			area: 'family',
			measure: 'rhythm',
			per: 'week',
			target: 4,
			unit: 'suppers',
			review: '+46',
			confidence: 7,
			why: 'Lina talks at the table and nowhere else.',
		},
		checkIns: ['-10 (current:: 4)', '-3 (current:: 4)'],
	},
	{
		kind: 'life',
		title: WEEK,
		properties: {
			area: 'work',
			due: '+217',
			why: 'One day in the week that belongs to Lina, the drawing table and nobody else.',
		},
	},
	{
		kind: 'life',
		title: 'Ask for a three-month trial',
		properties: {
			area: 'work',
			measure: 'yes-no',
			part_of: `[[${WEEK}]]`,
			due: '+23',
			confidence: 4,
			why: 'A trial is smaller than a promise, for both of us.',
		},
	},
	{ kind: 'life', title: 'Sell three illustrations', properties: { area: 'hobbies' } },
	{
		kind: 'therapy',
		title: 'See how I leave before I am left',
		properties: { area: 'attachment', stage: 'naming', agreed: 'yes', talked_about: '-6' },
		serves: [[LOVE, 3, 'I leave before I can be left.']],
		own: 'When someone comes close I start to pack, in my head first.',
		checkIns: ['-6 (talked:: yes) (noticed:: it gets loud right after something kind)'],
	},
	{
		kind: 'therapy',
		title: 'Hear my anger before it shouts',
		properties: { area: 'aggression', stage: 'understanding', agreed: 'partly' },
		serves: [
			[SUPPER, 2, 'I hide in work when I am angry at home.'],
			['Run 5 km along the river', 1, 'Anger has legs. It likes the hill.'],
		],
		own: 'I am calm until I am not.',
	},
	{
		kind: 'therapy',
		title: 'Soften the voice that marks my work',
		properties: { area: 'self-worth', stage: 'noticing' },
		serves: [['Ask for a three-month trial', 3, 'It tells me that rest has to be earned first.']],
	},
	{
		kind: 'therapy',
		title: 'Let a good hour stay good',
		properties: { area: 'meaning', stage: 'noticing' },
	},
];
