/** Makes a vault of goals, journal days and other notes from a seed, with every case that progress has to count right. */

export interface Size {
	readonly goals: number;
	readonly days: number;
	readonly notes: number;
	readonly today: string;
}

export type Files = Map<string, string>;

/** mulberry32: the same seed gives the same vault anywhere. */
function randomness(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

export function plus(day: string, count: number): string {
	const at = new Date(`${day}T00:00:00Z`);
	at.setUTCDate(at.getUTCDate() + count);
	return at.toISOString().slice(0, 10);
}

class Dice {
	readonly roll: () => number;
	constructor(seed: number) {
		this.roll = randomness(seed);
	}
	upTo(count: number): number {
		return Math.floor(this.roll() * count);
	}
	one<T>(list: readonly T[]): T {
		return list[this.upTo(list.length)] as T;
	}
	chance(share: number): boolean {
		return this.roll() < share;
	}
}

const MEASURES = ['number', 'number', 'rhythm', 'limit', 'steps', 'yes-no', 'open', null, null];
const STATUSES = ['active', 'active', 'active', null, 'resting', 'done', 'released', 'someday', 'Paused'];
const STAGES = ['noticing', 'naming', 'understanding', 'trying', 'settling'];
const WORDS = 'river knee slow calm early late rain warm quiet again with Mara on Friday'.split(' ');

interface Planned {
	readonly name: string;
	readonly path: string;
	readonly kind: 'life' | 'therapy';
}

const sentence = (dice: Dice): string =>
	Array.from({ length: 1 + dice.upTo(6) }, () => dice.one(WORDS)).join(' ');

function lifeFields(dice: Dice): string[] {
	const all = [
		dice.chance(0.8) ? `current:: ${dice.chance(0.2) ? 0 : (dice.upTo(200) / 10 - 2).toString()}` : '',
		dice.chance(0.3) ? `morale:: ${dice.one(['low', 'mixed', 'steady', 'good'])}` : '',
		dice.chance(0.2) ? `confidence:: ${String(dice.upTo(11))}` : '',
		dice.chance(0.05) ? 'current:: lots' : '',
		dice.chance(0.05) ? 'weather:: rain' : '',
	];
	return all.filter(Boolean);
}

function therapyFields(dice: Dice): string[] {
	const all = [
		dice.chance(0.6) ? `stage:: ${dice.one(STAGES)}` : '',
		dice.chance(0.6) ? `noticed:: ${sentence(dice)} (and ${sentence(dice)})` : '',
		dice.chance(0.3) ? `closeness:: ${String(dice.upTo(11))}` : '',
		dice.chance(0.3) ? `sitting:: ${dice.one(['heavy', 'mixed', 'lighter'])}` : '',
		dice.chance(0.3) ? `talked:: ${dice.one(['yes', 'no'])}` : '',
	];
	return all.filter(Boolean);
}

const written = (dice: Dice, fields: readonly string[]): string =>
	fields.map((field) => (dice.chance(0.2) ? `[${field}]` : `(${field})`)).join(' ');

function link(dice: Dice, { name, path }: Planned): string {
	return dice.one([
		`[[${name}]]`,
		`[[${name}]]`,
		`[[${name}|that]]`,
		`[[${name}#Why it matters]]`,
		`[[${path.slice(0, -3)}]]`,
		`[that](/${encodeURI(path)})`,
	]);
}

function goalNote(dice: Dice, goal: Planned, all: readonly Planned[], today: string): string {
	const life = goal.kind === 'life';
	const properties = [`goal_type: ${goal.kind}`];
	const say = (key: string, value: string | number | null): void => {
		if (value !== null) properties.push(`${key}: ${value}`);
	};
	say('status', dice.one(STATUSES));
	if (dice.chance(0.7)) say('started', plus(today, -dice.upTo(400)));
	const measure = life || dice.chance(0.1) ? dice.one(MEASURES) : null;
	say('measure', measure);
	if (life && dice.chance(0.5)) say('due', plus(today, dice.upTo(300) - 100));
	if (dice.chance(0.7))
		say('target', measure === 'rhythm' || measure === 'limit' ? dice.upTo(4) : dice.upTo(20));
	if (dice.chance(0.6)) say('start_value', dice.upTo(20));
	if (dice.chance(0.4)) say('current', dice.upTo(20));
	if (dice.chance(0.5)) say('unit', dice.one(['km', 'euros', 'evenings']));
	if (dice.chance(0.5)) say('per', dice.one(['day', 'week', 'month']));
	if (!life && dice.chance(0.4)) say('stage', dice.one(STAGES));
	const lives = all.filter((one) => one.kind === 'life' && one !== goal);
	if (life && dice.chance(0.2)) say('part_of', `"[[${dice.one(lives).name}]]"`);
	const boxes = dice.chance(0.3)
		? Array.from({ length: dice.upTo(6) }, () => `- [${dice.chance(0.5) ? 'x' : ' '}] ${sentence(dice)}`)
		: [];
	const checkIns = Array.from({ length: dice.upTo(5) }, () => {
		const day = dice.chance(0.9) ? plus(today, 5 - dice.upTo(200)) : '';
		const box = dice.chance(0.1) ? '[x] ' : '';
		return `- ${box}${[day, written(dice, life ? lifeFields(dice) : therapyFields(dice)), sentence(dice)].filter(Boolean).join(' ')}`;
	});
	return [
		'---',
		...properties,
		'---',
		`Some words. [[${dice.one(all).name}]]`,
		'',
		'## Next',
		...boxes,
		'',
		'## Check-ins',
		...checkIns,
		'',
	].join('\n');
}

function journalNote(dice: Dice, all: readonly Planned[]): string {
	const lines = Array.from({ length: dice.upTo(6) }, () => {
		const goal = dice.one(all);
		const fields = written(dice, goal.kind === 'life' ? lifeFields(dice) : therapyFields(dice));
		const marker = dice.one(['- ', '* ', '1. ', '- [x] ', '- [ ] ', '', '\t- ']);
		const day = dice.chance(0.05) ? `${plus('2026-11-01', dice.upTo(40))} ` : '';
		const other = dice.chance(0.2) ? ` ${link(dice, dice.one(all))}` : '';
		return `${marker}${day}${link(dice, goal)} ${fields} ${sentence(dice)}${other}`;
	});
	const code = dice.chance(0.1) ? ['```', `- [[${dice.one(all).name}]] (current:: 99)`, '```'] : [];
	return [`# A day`, sentence(dice), ...lines, ...code, ''].join('\n');
}

/** Path → text. Paths hold the daily notes' days; creation days are left to the reader. */
export function makeVault(seed: number, { goals, days, notes, today }: Size): Files {
	const dice = new Dice(seed);
	const files: Files = new Map();
	const all = Array.from({ length: goals }, (_, at): Planned => {
		const kind = dice.chance(0.7) ? 'life' : 'therapy';
		const name = `Goal ${at} ${dice.one(WORDS)}`;
		return { name, kind, path: `Goals/${kind === 'life' ? '' : 'Inner/'}${name}.md` };
	});
	for (const goal of all) files.set(goal.path, goalNote(dice, goal, all, today));
	for (let at = 0; at < days; at++)
		files.set(`Journal/${plus(today, 3 - at)}.md`, dice.chance(0.9) ? journalNote(dice, all) : 'Nothing.');
	for (let at = files.size; at < notes; at++)
		files.set(
			`Notes/${at % 97}/Note ${at}.md`,
			`Words about [[Note ${dice.upTo(notes)}]].\n- (current:: 3) and [[Note 3]]\n`,
		);
	return files;
}
