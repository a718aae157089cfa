import type { Suggestion } from '../../../ui/create/sorting-line';
import { createWords } from '../../../core/words/create';

/** What the words of a sentence sound like. */
export const suggest = (_text: string): Suggestion => ({
	suggestion: 'unsure',
	because: createWords.sorting,
});
