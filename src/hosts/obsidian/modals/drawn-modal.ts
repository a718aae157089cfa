import { Modal } from 'obsidian';
import type { ComponentChild } from 'preact';
import type { Context } from '../context';
import { mount, type Mounted } from '../mount';
import { askToLeave } from './ask-to-leave';

const WRITTEN = 'textarea, input[type="text"]:not([role="combobox"])';

/** A modal that draws a Preact tree. Escape and the cross close it, after a question where words were typed. */
export abstract class DrawnModal extends Modal {
	private mounted: Mounted | null = null;
	private release: (() => void)[] = [];
	/** Something was typed that closing would lose. */
	private typed = false;

	constructor(protected readonly context: Context) {
		super(context.app);
	}

	/** Shown above the form, and read out as the dialog's name. */
	protected abstract title(): string;
	protected abstract draw(): ComponentChild;

	/** Draws with the next frame. */
	protected redraw(): void {
		this.mounted?.redraw();
	}

	override onOpen(): void {
		this.modalEl.addClass('groundwork-modal');
		this.setTitle(this.title());
		this.release = [this.context.needTexts(), this.context.onChange(() => this.redraw())];
		this.mounted = mount(this.contentEl, () => this.draw());
		this.contentEl.addEventListener('input', () => {
			const fields = this.contentEl.findAll(WRITTEN) as (HTMLInputElement | HTMLTextAreaElement)[];
			this.typed = fields.some(({ value }) => value.trim() !== '');
		});
	}

	/** Escape, the cross, a click beside it. */
	override close(): void {
		if (this.typed) askToLeave(this.app, () => this.leave());
		else super.close();
	}

	/** Closes without a question: what was typed is written, or the person said so. */
	protected leave(): void {
		this.typed = false;
		super.close();
	}

	override onClose(): void {
		for (const release of this.release) release();
		this.release = [];
		this.mounted?.unmount();
		this.mounted = null;
	}
}
