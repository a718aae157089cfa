import type { ViewStateResult } from 'obsidian';
import type { TFile } from '../vault/files.mts';
import type { Menu } from '../ui/menu.mts';
import { mergeText } from './merge.mts';
import { ItemView } from './view.mts';

/** A view of one file. */
export abstract class FileView extends ItemView {
	allowNoFile = false;
	file: TFile | null = null;
	override navigation = true;

	getDisplayText(): string {
		return this.file?.basename ?? 'No file';
	}

	override getState(): Record<string, unknown> {
		return this.file === null ? {} : { file: this.file.path };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const path = typeof state === 'object' && state !== null && 'file' in state ? state.file : undefined;
		const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
		if (file !== null && file !== this.file) {
			if (this.file !== null) await this.onUnloadFile(this.file);
			this.file = file;
			await this.onLoadFile(file);
			this.titleChanged();
		}
		await super.setState(state, result);
	}

	override async leave(): Promise<void> {
		if (this.file !== null) await this.onUnloadFile(this.file);
		await super.leave();
	}

	override onPaneMenu(menu: Menu, source: string): void {
		if (this.file !== null) this.app.workspace.trigger('file-menu', menu, this.file, source, this.leaf);
	}

	async onLoadFile(_file: TFile): Promise<void> {}
	async onUnloadFile(_file: TFile): Promise<void> {}

	async onRename(_file: TFile): Promise<void> {
		this.titleChanged();
		this.leaf.headerChanged();
	}

	canAcceptExtension(_extension: string): boolean {
		return false;
	}
}

export abstract class EditableFileView extends FileView {}

const SAVE_AFTER = 2000;

/** A view that edits the text of a file: saves two seconds after typing, takes in what other programs write. */
export abstract class TextFileView extends EditableFileView {
	data = '';
	readonly requestSave: () => void;
	/** The text as it was last read or written. */
	#base = '';
	#timer: number | null = null;
	#following = false;

	constructor(leaf: ConstructorParameters<typeof EditableFileView>[0]) {
		super(leaf);
		this.requestSave = () => {
			if (this.#timer !== null) window.clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => void this.save(), SAVE_AFTER);
		};
	}

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	override async onLoadFile(file: TFile): Promise<void> {
		this.data = this.#base = await this.app.vault.read(file);
		this.setViewData(this.data, true);
		if (this.#following) return;
		this.#following = true;
		this.registerEvent(this.app.vault.on('modify', (changed: TFile) => this.#onModify(changed)));
	}

	override async onUnloadFile(_file: TFile): Promise<void> {
		await this.save();
		this.clear();
	}

	/** Writes what is unsaved; what another program wrote meanwhile stays. */
	async save(_clear?: boolean): Promise<void> {
		if (this.#timer !== null) window.clearTimeout(this.#timer);
		this.#timer = null;
		const [file, data, base] = [this.file, this.getViewData(), this.#base];
		if (file === null || file.deleted || data === base) return;
		this.#base = data;
		await this.app.vault.process(file, (disk) => (disk === base ? data : mergeText(base, disk, data)));
	}

	#onModify(file: TFile): void {
		const text = this.app.vault.textOf(file);
		if (file !== this.file || text === null || text === this.#base) return;
		const merged = mergeText(this.#base, text, this.getViewData());
		this.#base = text;
		if (merged === this.getViewData()) return;
		this.setViewData(merged, false);
		if (merged !== text) this.requestSave();
	}
}
