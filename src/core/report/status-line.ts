import { LETTERS, type Letters } from '../goal/goal';
import { smartWords as words } from '../words/smart';

/** "Found: S R T. Not found yet: a measure. Yours to answer: A." */
export function statusLine(letters: Letters): string {
	const found = LETTERS.filter((letter) => letters[letter] === 'found').join(' ');
	const missing = (['S', 'M', 'T'] as const).filter((letter) => letters[letter] === 'missing');
	const yours = (['A', 'R'] as const).filter((letter) => letters[letter] === 'missing').join(' ');
	return [
		found && words.found(found),
		missing.length && words.notFound(missing.map((letter) => words.notYet[letter]).join(', ')),
		yours && words.yours(yours),
	]
		.filter(Boolean)
		.join(' ');
}
