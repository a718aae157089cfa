import { Modal } from 'obsidian';
import type { ComponentChild } from 'preact';
import type { Context } from '../context';
import { mount, type Mounted } from '../mount';

/** A modal that draws a Preact tree. Escape and the cross close it; nothing is kept. */
export abstract class DrawnModal extends Modal {
	private mounted: Mounted | null = null;
	private release: (() => void)[] = [];

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
	}

	override onClose(): void {
		for (const release of this.release) release();
		this.release = [];
		this.mounted?.unmount();
		this.mounted = null;
	}
}
