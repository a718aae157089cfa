/** What a person typed into a check-in, read with care. The form and the command line use the same reading. */
import { readDay } from '../day';
import type { Day, Kind, Morale, Sitting, Stage } from '../goal/goal';
import type { CheckInFields } from '../index/facts';
import { checkInWords as words } from '../words/check-in';
import { readAmount } from './amount';
import { oneLine } from './fields';
import { saysSomething } from './write-check-in';

/** The form as it stands. Everything may be empty. */
export interface Entry {
	/** As typed. */
	readonly current: string;
	readonly morale: Morale | null;
	readonly confidence: number | null;
	readonly stage: Stage | null;
	readonly noticed: string;
	readonly closeness: number | null;
	readonly sitting: Sitting | null;
	readonly talked: boolean;
	readonly text: string;
	/** As typed, `YYYY-MM-DD`. */
	readonly day: string;
	readonly to: 'daily' | 'goal';
}

export const EMPTY_ENTRY: Omit<Entry, 'day' | 'to'> = {
	current: '',
	morale: null,
	confidence: null,
	stage: null,
	noticed: '',
	closeness: null,
	sitting: null,
	talked: false,
	text: '',
};

export interface Checked {
	readonly fields: CheckInFields;
	readonly text: string;
	readonly day: Day;
}

/** One sentence for each place that could not be read; `all` stands for the whole. */
export type Objections = Partial<Record<'current' | 'day' | 'all', string>>;
export type EntryReading =
	{ readonly ok: true; readonly checked: Checked } | { readonly ok: false; readonly objections: Objections };

type Loose = { [K in keyof CheckInFields]?: CheckInFields[K] | null };

const set = (fields: Loose): CheckInFields =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));

function fieldsOf(entry: Entry, kind: Kind, current: number | null): CheckInFields {
	return kind === 'life'
		? set({ current, morale: entry.morale, confidence: entry.confidence })
		: set({
				current,
				stage: entry.stage,
				noticed: oneLine(entry.noticed),
				closeness: entry.closeness,
				sitting: entry.sitting,
				talked: entry.talked || null,
			});
}

/** Reads the form; nothing is written where anything in it is not understood. */
export function readEntry(entry: Entry, kind: Kind, today: Day): EntryReading {
	const typed = entry.current.trim();
	const current = typed ? readAmount(typed) : null;
	const day = readDay(entry.day);
	const fields = fieldsOf(entry, kind, current);
	const text = oneLine(entry.text);
	const objections: Objections = {
		...(typed && current === null ? { current: words.notNumber(typed) } : {}),
		...(day === null ? { day: words.notDay } : day > today ? { day: words.future } : {}),
	};
	if (!Object.keys(objections).length && !saysSomething({ fields, text }))
		return { ok: false, objections: { all: words.nothing } };
	if (!Object.keys(objections).length && entry.to === 'daily' && !Object.keys(fields).length)
		return { ok: false, objections: { all: words.needsField } };
	if (day === null || Object.keys(objections).length) return { ok: false, objections };
	return { ok: true, checked: { fields, text, day } };
}
