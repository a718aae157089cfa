import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, type ViewUpdate } from '@codemirror/view';
import type { ViewStateResult } from 'obsidian';
import { Keymap } from '../base/keymap.mts';
import { Notice } from '../ui/notice.mts';
import { Menu } from '../ui/menu.mts';
import type { TFile } from '../vault/files.mts';
import { TextFileView } from '../workspace/file-view.mts';
import { editBetween } from '../workspace/merge.mts';
import { Editor } from './editor.mts';
import { editorEditorField, editorInfoField, editorLivePreviewField, livePreviewState } from './fields.mts';
import { hideFrontmatter } from './hide-frontmatter.mts';
import { livePreview } from './live-preview.mts';
import { MarkdownPreviewView } from './preview.mts';
import { PropertyRows } from './properties.mts';

type Mode = 'source' | 'preview';

/** A note: its properties, its text in an editor, or the text as it reads. */
export class MarkdownView extends TextFileView {
	override icon = 'file-text';
	readonly editor: Editor;
	readonly previewMode: MarkdownPreviewView;
	readonly #cm: EditorView;
	readonly #own = new Compartment();
	readonly #source: HTMLElement;
	readonly #properties: PropertyRows;
	readonly #title: HTMLElement;
	readonly #titleId = `title-of-${this.leaf.id}`;
	#mode: Mode = 'source';
	#loading = false;

	constructor(leaf: ConstructorParameters<typeof TextFileView>[0]) {
		super(leaf);
		this.#source = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6 is-live-preview');
		this.#cm = new EditorView({ parent: this.#source, state: this.#state('') });
		// Title and properties scroll with the text, below any panel, as in the app.
		const header = createDiv('cm-note-header');
		this.#cm.scrollDOM.prepend(header);
		this.#title = header.createDiv({ cls: 'inline-title', attr: { id: this.#titleId } });
		const save = (key: string, value: unknown): void => void this.#saveProperty(key, value);
		this.#properties = new PropertyRows(this.app, header.createDiv(), () => this.file?.path ?? '', save);
		this.editor = new Editor(this.#cm);
		this.previewMode = new MarkdownPreviewView(this.app, this.contentEl, () => this.file, save);
		this.addChild(this.previewMode);
		this.previewMode.containerEl.hide();
	}

	get currentMode(): unknown {
		return this.#mode === 'source' ? this : this.previewMode;
	}

	getViewType(): string {
		return 'markdown';
	}

	getMode(): Mode {
		return this.#mode;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.#mode };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const mode = typeof state === 'object' && state !== null && 'mode' in state ? state.mode : undefined;
		if ((mode === 'source' || mode === 'preview') && mode !== this.#mode) this.#show(mode);
	}

	override setEphemeralState(state: unknown): void {
		if (typeof state !== 'object' || state === null || !('line' in state) || typeof state.line !== 'number')
			return;
		if (this.#mode === 'preview') return this.previewMode.showLine(state.line);
		const line = Math.min(state.line, this.editor.lastLine());
		this.editor.setCursor(line, 0);
		this.editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }, true);
	}

	protected override async onOpen(): Promise<void> {
		this.addAction('book-open', 'Toggle reading view', () => this.toggleMode());
		this.registerEvent(this.app.workspace.on('editor-options-change', () => this.#takeOptions()));
		this.registerEvent(
			this.app.metadataCache.on('resolved', () => this.#mode === 'preview' && this.previewMode.rerender()),
		);
		this.register(() => this.#cm.destroy());
	}

	toggleMode(): void {
		this.#show(this.#mode === 'source' ? 'preview' : 'source');
		this.app.workspace.trigger('layout-change');
	}

	getViewData(): string {
		return this.#cm.state.doc.toString();
	}

	setViewData(data: string, clear: boolean): void {
		this.data = data;
		this.#loading = true;
		if (clear) this.#cm.setState(this.#state(data));
		else this.#cm.dispatch({ changes: editBetween(this.getViewData(), data) });
		this.#loading = false;
		this.#drawAround();
		if (this.#mode === 'preview') this.previewMode.set(data, clear);
	}

	clear(): void {
		this.previewMode.clear();
	}

	override titleChanged(): void {
		super.titleChanged();
		this.#title.setText(this.file?.basename ?? '');
	}

	showSearch(): void {
		this.editor.focus();
	}

	override async onRename(file: TFile): Promise<void> {
		await super.onRename(file);
		this.#drawAround();
	}

	#state(doc: string): EditorState {
		return EditorState.create({
			doc,
			extensions: [
				editorInfoField.init(() => this),
				editorEditorField.init(() => null),
				editorLivePreviewField,
				livePreviewState,
				history(),
				drawSelection(),
				EditorView.lineWrapping,
				EditorView.contentAttributes.of({ 'aria-labelledby': this.#titleId, spellcheck: 'false' }),
				livePreview,
				hideFrontmatter,
				this.#own.of(this.app.workspace.editorExtensions),
				keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
				EditorView.updateListener.of((update) => this.#updated(update)),
				EditorView.domEventHandlers({
					mousedown: (event) => this.#follow(event),
					mouseover: (event) => this.#hover(event),
					contextmenu: (event) => this.#menu(event),
				}),
			],
		});
	}

	#takeOptions(): void {
		this.#cm.dispatch({ effects: this.#own.reconfigure([...this.app.workspace.editorExtensions]) });
	}

	#updated({ docChanged, selectionSet }: ViewUpdate): void {
		if (docChanged && !this.#loading) {
			this.data = this.getViewData();
			this.requestSave();
			this.#drawAround();
			this.app.workspace.trigger('editor-change', this.editor, this);
		}
		if (docChanged || selectionSet)
			this.app.suggests.look(this.editor, this.file, docChanged && !this.#loading);
	}

	#drawAround(): void {
		this.#properties.show(this.data);
		this.#title.setText(this.file?.basename ?? '');
	}

	#show(mode: Mode): void {
		this.#mode = mode;
		this.#source.toggle(mode === 'source');
		this.previewMode.containerEl.toggle(mode === 'preview');
		if (mode === 'preview') this.previewMode.set(this.getViewData(), true);
		else this.previewMode.clear();
	}

	/** Through the file, so that what is unsaved is written first. */
	async #saveProperty(key: string, value: unknown): Promise<void> {
		await this.save();
		if (this.file === null) return;
		await this.app.fileManager
			.processFrontMatter(this.file, (properties) => {
				if (value === undefined) delete properties[key];
				else properties[key] = value;
			})
			.catch((problem: unknown) => new Notice(String(problem)));
	}

	#linkAt(event: MouseEvent): string | null {
		return (event.target as Element).closest('[data-href]')?.getAttribute('data-href') ?? null;
	}

	/** A click on a shown link follows it; inside the line under the cursor it needs the Mod key. */
	#follow(event: MouseEvent): boolean {
		const link = this.#linkAt(event);
		if (link === null || event.button > 1) return false;
		const raw = (event.target as Element).closest('.cm-line')?.textContent?.includes('[[') === true;
		if (raw && Keymap.isModEvent(event) === false) return false;
		event.preventDefault();
		const where = raw ? false : Keymap.isModEvent(event);
		if (/^[a-z]+:\/\//i.test(link)) window.open(link, '_blank', 'noopener');
		else void this.app.workspace.openLinkText(link, this.file?.path ?? '', where);
		return true;
	}

	#hover(event: MouseEvent): boolean {
		const link = this.#linkAt(event);
		if (link !== null)
			this.app.workspace.trigger('hover-link', {
				event,
				source: 'editor',
				hoverParent: this,
				targetEl: (event.target as Element).closest('[data-href]'),
				linktext: link,
				sourcePath: this.file?.path ?? '',
			});
		return false;
	}

	#menu(event: MouseEvent): boolean {
		const menu = new Menu();
		this.app.workspace.trigger('editor-menu', menu, this.editor, this);
		if (menu.items.length === 0) return false;
		menu.showAtMouseEvent(event);
		return true;
	}
}
