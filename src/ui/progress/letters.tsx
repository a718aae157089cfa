import type { VNode } from 'preact';
import { LETTERS, type Letters } from '../../core/goal/goal';
import { progressWords as words } from '../../core/words';

/** Five tiles: found filled, not found yet dashed, not for this goal struck through. No colour, no count. */
export function LetterTiles({ letters }: { readonly letters: Letters }): VNode {
	const said = LETTERS.map(
		(letter) => `${words.letterNames[letter]}: ${words.letterStates[letters[letter]]}`,
	);
	return (
		<span class="groundwork-letters" role="img" aria-label={said.join(', ')}>
			{LETTERS.map((letter) => (
				<span key={letter} class={`groundwork-letter is-${letters[letter]}`}>
					{letter}
				</span>
			))}
		</span>
	);
}

/** "Found: S M T. Yours to answer: A R." Letters that are not for this goal are not named. */
export function StatusLine({ letters }: { readonly letters: Letters }): VNode {
	const of = (state: Letters['S']): string => LETTERS.filter((letter) => letters[letter] === state).join(' ');
	const found = of('found');
	const missing = of('missing');
	return (
		<p class="groundwork-status-line">
			{found ? `${words.found}: ${found}.` : ''} {missing ? `${words.yours}: ${missing}.` : ''}
		</p>
	);
}
