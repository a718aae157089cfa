import type { Kind } from '../../../core/goal/goal';
import { setProperties } from '../../../core/note/properties';
import type { Parse } from '../../../core/note/read-note';
import type { Splice } from '../../../core/note/splice';

export const otherKind = (kind: Kind): Kind => (kind === 'life' ? 'therapy' : 'life');

/** Changes the kind and nothing else: the fields of the other kind lie dormant and come back (domain.md §8.3). */
export const switchKind = (text: string, kind: Kind, parse: Parse): Splice =>
	setProperties(text, { goal_type: kind }, parse);
