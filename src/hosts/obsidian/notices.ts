import { Notice } from 'obsidian';
import { hostWords } from '../../core/words/host';

/** Milliseconds that a choice stays within reach. */
const STAYS = 10_000;

/** A notice of one sentence. */
export function say(words: string): void {
	new Notice(words);
}

/** A notice with one button. */
export function sayWithChoice(words: string, label: string, act: () => void): void {
	const content = createFragment((fragment) => {
		fragment.createSpan({ text: words });
		const button = fragment.createEl('button', { text: label, cls: 'groundwork-notice-button' });
		button.addEventListener('click', () => {
			notice.hide();
			act();
		});
	});
	const notice = new Notice(content, STAYS);
}

/** A notice with a button that takes back what was done, and says how that went. */
export function sayWithUndo(words: string, undo: () => Promise<boolean>): void {
	sayWithChoice(words, hostWords.undo, () => {
		void undo().then((back) => say(back ? hostWords.undone : hostWords.changedSince));
	});
}
