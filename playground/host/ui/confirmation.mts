import type { App } from '../app.mts';
import { ButtonComponent } from './components/button.mts';
import { Modal } from './modal.mts';

export class ConfirmationButton extends ButtonComponent {
	setInitialFocus(): this {
		window.requestAnimationFrame(() => this.buttonEl.focus());
		return this;
	}

	setSecondary(): this {
		return this.setClass('mod-secondary');
	}

	setCancel(): this {
		return this.setClass('mod-cancel');
	}
}

/** A question with buttons; each closes it. */
export class ConfirmationModal extends Modal {
	readonly buttonContainerEl: HTMLElement;

	constructor(app: App) {
		super(app);
		this.modalEl.addClass('mod-confirmation');
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, changed: (value: boolean) => unknown): this {
		const row = this.buttonContainerEl.createEl('label', 'mod-checkbox');
		const box = row.createEl('input', { type: 'checkbox' });
		row.appendText(label);
		box.addEventListener('change', () => changed(box.checked));
		return this;
	}

	addButton(build: (button: ConfirmationButton) => unknown): this {
		const button = new ConfirmationButton(this.buttonContainerEl);
		build(button);
		button.onClick(() => this.close());
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}
}
