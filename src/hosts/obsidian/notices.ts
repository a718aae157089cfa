import { Notice } from 'obsidian';
import { hostWords } from '../../core/words/host';

/** Milliseconds that an Undo stays within reach. */
const UNDO_STAYS = 10_000;

/** A notice of one sentence. */
export function say(words: string): void {
	new Notice(words);
}

/** A notice with a button that takes back what was done, and says how that went. */
export function sayWithUndo(words: string, undo: () => Promise<boolean>): void {
	const content = createFragment((fragment) => {
		fragment.createSpan({ text: words });
		const button = fragment.createEl('button', { text: hostWords.undo, cls: 'groundwork-notice-undo' });
		button.addEventListener('click', () => {
			notice.hide();
			void undo().then((back) => say(back ? hostWords.undone : hostWords.changedSince));
		});
	});
	const notice = new Notice(content, UNDO_STAYS);
}
