const LONG_ENOUGH = 5000;

let list: HTMLElement | null = null;

/** A short word in the corner; a click takes it away. */
export class Notice {
	readonly containerEl: HTMLElement;
	readonly noticeEl: HTMLElement;
	readonly messageEl: HTMLElement;
	#timer: number | null = null;

	/** `duration` in milliseconds; 0 stays until it is clicked. */
	constructor(message: string | DocumentFragment, duration = LONG_ENOUGH) {
		if (list?.isConnected !== true)
			list = document.body.createDiv({ cls: 'notice-container', attr: { role: 'status' } });
		this.containerEl = list.createDiv('notice');
		this.messageEl = this.containerEl.createDiv('notice-message');
		this.noticeEl = this.containerEl;
		this.setMessage(message);
		this.containerEl.addEventListener('click', () => this.hide());
		if (duration > 0) this.#timer = window.setTimeout(() => this.hide(), duration);
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		if (this.#timer !== null) window.clearTimeout(this.#timer);
		this.containerEl.remove();
	}
}
