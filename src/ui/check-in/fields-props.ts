import type { Goal } from '../../core/goal/goal';
import type { Entry, Objections } from '../../core/progress/entry';

export interface FieldsProps {
	readonly goal: Goal;
	readonly entry: Entry;
	readonly objections: Objections;
	readonly change: (changes: Partial<Entry>) => void;
}
