import type { VNode } from 'preact';
import { LETTERS, type Letter, type Letters as States } from '../../core/goal/goal';
import { smartWords as words } from '../../core/words/smart';

/** "Measurable: not found yet". */
export const saidOf = (letter: Letter, letters: States): string =>
	`${words.letters[letter]}: ${words.states[letters[letter]]}`;

/** One tile: found filled, not found yet dashed, not for this goal struck through. No colour. */
export function Tile({ letter, state }: { readonly letter: Letter; readonly state: States[Letter] }): VNode {
	return <span class={`groundwork-letter is-${state}`}>{letter}</span>;
}

/** Five tiles that are read as one picture. */
export function LettersPicture({ letters }: { readonly letters: States }): VNode {
	return (
		<span
			class="groundwork-letters"
			role="img"
			aria-label={LETTERS.map((letter) => saidOf(letter, letters)).join(', ')}
		>
			{LETTERS.map((letter) => (
				<Tile key={letter} letter={letter} state={letters[letter]} />
			))}
		</span>
	);
}

/** Five buttons; the open one is ringed. */
export function LetterButtons(props: {
	readonly letters: States;
	readonly open: Letter | null;
	readonly onOpen: (letter: Letter) => void;
}): VNode {
	return (
		<span class="groundwork-letters is-large" role="group" aria-label={words.region}>
			{LETTERS.map((letter) => (
				<button
					key={letter}
					type="button"
					class={`groundwork-letter is-${props.letters[letter]}${props.open === letter ? ' is-current' : ''}`}
					aria-label={saidOf(letter, props.letters)}
					aria-expanded={props.open === letter}
					onClick={() => props.onOpen(letter)}
				>
					{letter}
				</button>
			))}
		</span>
	);
}
