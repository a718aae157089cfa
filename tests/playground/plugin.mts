/** A small plugin in plain CommonJS that tries the host's API; `window.tried` holds what it saw. */
export const PLUGIN = `
const o = require('obsidian');
const { EditorView } = require('@codemirror/view');
const tried = (window.tried = { events: [], settings: { name: 'Ada', many: 3, on: true, kind: 'a', place: '', level: 5 } });
const say = (...words) => tried.events.push(words.join(' '));

class Side extends o.ItemView {
	getViewType() { return 'tried-side'; }
	getDisplayText() { return 'Tried'; }
	getIcon() { return 'flag'; }
	async onOpen() { this.contentEl.createDiv({ cls: 'tried-side', text: 'Side ' + this.contentEl.doc.title }); say('side open'); }
	async onClose() { say('side close'); }
	getState() { return { picked: this.picked ?? null }; }
	async setState(state, result) { this.picked = state.picked; await super.setState(state, result); }
}
class Tab extends o.PluginSettingTab {
	getSettingDefinitions() {
		return [
			{ name: 'Name', desc: 'Who you are', control: { type: 'text', key: 'name', validate: (v) => (v === 'bad' ? 'Not that one.' : undefined) } },
			{ type: 'group', heading: 'More', items: [
				{ name: 'Many', control: { type: 'number', key: 'many', min: 0, max: 9 } },
				{ name: 'On', control: { type: 'toggle', key: 'on' } },
				{ name: 'Kind', control: { type: 'dropdown', key: 'kind', options: { a: 'A', b: 'B' } } },
				{ name: 'Place', control: { type: 'folder', key: 'place', includeRoot: true } },
				{ name: 'Note', control: { type: 'file', key: 'note', filter: (f) => f.extension === 'md' } },
				{ name: 'Long', control: { type: 'textarea', key: 'long', rows: 3 } },
				{ name: 'Level', control: { type: 'slider', key: 'level', min: 0, max: 10, step: 1 } },
				{ name: 'Hue', control: { type: 'color', key: 'hue', defaultValue: '#112233' } },
				{ name: 'Hidden', visible: () => false, control: { type: 'text', key: 'hidden' } },
				{ name: 'Do it', action: () => say('action') },
				{ name: 'Drawn', render: (setting) => { setting.addButton((b) => b.setButtonText('Press').onClick(() => say('pressed'))); return () => say('cleaned'); } },
			] },
			{ type: 'page', name: 'Deeper', items: [{ name: 'Deep', control: { type: 'toggle', key: 'deep' } }] },
			{ type: 'list', heading: 'Things', items: [], emptyState: 'Nothing yet', addItem: { name: 'Add a thing', action: () => say('add') } },
		];
	}
}
class Pick extends o.FuzzySuggestModal {
	getItems() { return ['apple', 'pear', 'plum']; }
	getItemText(item) { return item; }
	onChooseItem(item) { say('picked ' + item); }
}
class Suggest extends o.EditorSuggest {
	onTrigger(cursor, editor) {
		const line = editor.getLine(cursor.line).slice(0, cursor.ch);
		const at = line.lastIndexOf('@@');
		return at < 0 ? null : { start: { line: cursor.line, ch: at }, end: cursor, query: line.slice(at + 2) };
	}
	getSuggestions({ query }) { return ['one', 'two'].filter((word) => word.startsWith(query)); }
	renderSuggestion(word, el) { el.setText(word); }
	selectSuggestion(word) { const { editor, start, end } = this.context; editor.replaceRange(word, start, end); this.close(); }
}
module.exports.default = class extends o.Plugin {
	async onload() {
		this.settings = (await this.loadData()) ?? tried.settings;
		const { vault, metadataCache, workspace } = this.app;
		for (const name of ['create', 'modify', 'delete']) this.registerEvent(vault.on(name, (f) => say(name, f.path, workspace.layoutReady)));
		this.registerEvent(vault.on('rename', (f, from) => say('rename', from, f.path)));
		this.registerEvent(metadataCache.on('changed', (f, data, cache) => say('changed', f.path, data.length, (cache.headings ?? []).length)));
		this.registerEvent(metadataCache.on('deleted', (f, before) => say('deleted', f.path, (before?.headings ?? []).length)));
		this.registerEvent(metadataCache.on('resolve', (f) => say('resolve', f.path)));
		this.registerEvent(metadataCache.on('resolved', () => say('resolved', workspace.layoutReady)));
		this.registerEvent(workspace.on('file-open', (f) => say('open', f?.path)));
		this.registerEvent(workspace.on('file-menu', (menu) => menu.addItem((i) => i.setTitle('Tried it').onClick(() => say('menu')))));
		this.registerView('tried-side', (leaf) => new Side(leaf));
		this.addRibbonIcon('flag', 'Open side', () => workspace.ensureSideLeaf('tried-side', 'right'));
		this.addSettingTab(new Tab(this.app, this));
		this.addCommand({ id: 'pick', name: 'Pick a fruit', callback: () => new Pick(this.app).open() });
		this.addCommand({ id: 'edit', name: 'Shout', editorCallback: (editor) => editor.replaceSelection('HEY') });
		this.addCommand({ id: 'never', name: 'Never', checkCallback: () => false });
		this.addCommand({ id: 'note', name: 'Say', callback: () => {
			const words = createFragment((f) => { f.appendText('Said. '); f.createEl('button', { text: 'Undo' }).addEventListener('click', () => say('undone')); });
			new o.Notice(words);
		} });
		this.registerEditorExtension(EditorView.theme({ '.cm-line': { '--tried': '1' } }));
		this.registerEditorSuggest(new Suggest(this.app));
		this.registerMarkdownPostProcessor((el, ctx) => {
			const info = ctx.getSectionInfo(el);
			say('post', info ? info.lineStart + '-' + info.lineEnd : 'none');
			const child = new o.MarkdownRenderChild(el);
			child.onunload = () => say('gone', info?.lineStart);
			ctx.addChild(child);
		});
		this.registerMarkdownCodeBlockProcessor('tried', (source, el) => { el.createEl('b', { cls: 'tried-block', text: source }); });
		this.registerCliHandler('tried:echo', 'Echoes', { word: { description: 'w', required: true } }, (p) => 'echo ' + p.word);
		tried.bases = this.registerBasesView('tried', { name: 'T', icon: 'flag', factory: () => null });
		try { require('fs'); } catch (problem) { tried.required = problem.message; }
	}
	onUserEnable() { say('enabled'); void this.app.workspace.ensureSideLeaf('tried-side', 'right'); }
	onExternalSettingsChange() { say('settings changed'); }
};
`;

/** The lines that the plugin said, as a test reads them in the page. */
export interface Tried {
	readonly events: string[];
	readonly required: string;
	readonly bases: boolean;
}
