import type { Kind } from '../../core/goal/goal';
import type { Option } from '../form/segments';
import type { Changes } from './draft';
import type { Pickable } from './picking';

/** What the questions of one kind are given. */
export interface FieldsProps<D> {
	/** Stands before the ids of the controls: two forms may be open in two windows. */
	readonly id: string;
	readonly draft: D;
	readonly change: (changes: Changes<D>) => void;
	readonly areas: Readonly<Record<Kind, readonly Option<string>[]>>;
	readonly goals: readonly Pickable[];
	/** In "both" the area stands in the half itself. */
	readonly bare?: boolean;
}
