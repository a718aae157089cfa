import type { App } from '../app.mts';
import { setIcon } from '../base/icons.mts';
import { nameBy } from '../base/names.mts';
import { Scope } from '../base/keymap.mts';

const FOCUSABLE =
	'input:not(:disabled), textarea, select, button:not(:disabled), [tabindex]:not([tabindex="-1"]), a[href]';

/** A window over the app; Escape closes it, Tab stays in it, and the focus goes back to where it was. */
export class Modal {
	readonly scope: Scope;
	readonly containerEl = createDiv('modal-container mod-dim');
	readonly modalEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly contentEl: HTMLElement;
	shouldRestoreSelection = true;
	#closed: (() => unknown) | null = null;
	#before: Element | null = null;

	constructor(readonly app: App) {
		this.scope = new Scope();
		const behind = this.containerEl.createDiv('modal-bg');
		this.modalEl = this.containerEl.createDiv({
			cls: 'modal',
			attr: { role: 'dialog', 'aria-modal': 'true' },
		});
		const close = this.modalEl.createEl('button', {
			cls: 'modal-close-button clickable-icon',
			attr: { 'aria-label': 'Close' },
		});
		setIcon(close, 'x');
		close.addEventListener('click', () => this.close());
		this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
		nameBy(this.modalEl, this.titleEl);
		this.contentEl = this.modalEl.createDiv('modal-content');
		behind.addEventListener('click', () => this.close());
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
		this.modalEl.addEventListener('keydown', (event) => this.#keepFocus(event));
	}

	open(): void {
		if (this.containerEl.isConnected) return;
		this.#before = activeDocument.activeElement;
		activeDocument.body.append(this.containerEl);
		this.app.keymap.pushScope(this.scope);
		void this.onOpen();
		this.app.openModals.add(this);
		if (!this.containerEl.contains(activeDocument.activeElement))
			(this.contentEl.find(FOCUSABLE) ?? this.modalEl.find('.modal-close-button'))?.focus();
	}

	close(): void {
		if (!this.app.openModals.delete(this)) return;
		this.app.keymap.popScope(this.scope);
		this.containerEl.remove();
		this.onClose();
		this.#closed?.();
		if (this.shouldRestoreSelection && this.#before?.instanceOf(HTMLElement) === true) this.#before.focus();
	}

	onOpen(): Promise<void> | void {}

	onClose(): void {}

	onHistoryBack(): void {
		this.close();
	}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.#closed = callback;
		return this;
	}

	#keepFocus(event: KeyboardEvent): void {
		if (event.key !== 'Tab') return;
		const all = this.modalEl.findAll(FOCUSABLE).filter((el) => el.isShown());
		const [first, last] = [all[0], all.at(-1)];
		const leaving = event.shiftKey ? first : last;
		if (leaving !== activeDocument.activeElement) return;
		event.preventDefault();
		(event.shiftKey ? last : first)?.focus();
	}
}
