import { type App, Modal } from 'obsidian';
import { hostWords as words } from '../../../core/words/host';

/** A form with words in it was about to close: nobody loses a paragraph to one key. */
class AskToLeave extends Modal {
	constructor(
		app: App,
		private readonly leave: () => void,
	) {
		super(app);
	}

	override onOpen(): void {
		this.modalEl.addClass('groundwork-modal', 'groundwork-ask');
		this.setTitle(words.leaveTitle);
		this.contentEl.createEl('p', { text: words.leaveAbout });
		const foot = this.contentEl.createDiv('groundwork-form-foot');
		foot.createEl('button', { text: words.leave }).addEventListener('click', () => {
			this.close();
			this.leave();
		});
		const stay = foot.createEl('button', { text: words.stay, cls: 'mod-cta' });
		stay.addEventListener('click', () => this.close());
		stay.focus();
	}
}

export function askToLeave(app: App, leave: () => void): void {
	new AskToLeave(app, leave).open();
}
