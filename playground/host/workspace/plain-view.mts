import { TextFileView } from './file-view.mts';

/** Shows a file that no view knows, as text. */
export class PlainView extends TextFileView {
	override icon = 'file';
	readonly #el = this.contentEl.createEl('pre', 'plain-view');

	getViewType(): string {
		return 'plain';
	}

	getViewData(): string {
		return this.data;
	}

	setViewData(data: string): void {
		this.data = data;
		this.#el.setText(data);
	}

	clear(): void {
		this.#el.empty();
	}
}
