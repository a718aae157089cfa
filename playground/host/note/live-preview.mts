import type { EditorState, Range } from '@codemirror/state';
import {
	Decoration,
	type DecorationSet,
	type EditorView,
	ViewPlugin,
	type ViewUpdate,
	WidgetType,
} from '@codemirror/view';

/** How Markdown looks while it is written: the marks of a line show only while the cursor is in it. */

class Bullet extends WidgetType {
	override toDOM(): HTMLElement {
		return createSpan({ cls: 'list-bullet', text: '•' });
	}

	override eq(): boolean {
		return true;
	}
}

class TaskBox extends WidgetType {
	constructor(private readonly checked: boolean) {
		super();
	}

	override eq(other: TaskBox): boolean {
		return other.checked === this.checked;
	}

	override toDOM(view: EditorView): HTMLElement {
		const box = createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox' });
		box.checked = this.checked;
		box.addEventListener('click', (event) => {
			event.preventDefault();
			const at = view.posAtDOM(box);
			const line = view.state.doc.lineAt(at);
			const mark = line.from + line.text.indexOf('[') + 1;
			view.dispatch({ changes: { from: mark, to: mark + 1, insert: this.checked ? ' ' : 'x' } });
		});
		return box;
	}

	override ignoreEvent(): boolean {
		return true;
	}
}

const hide = Decoration.replace({});
const mark = (cls: string, attributes: Record<string, string> = {}): Decoration =>
	Decoration.mark({ class: cls, attributes });

type Drawn = Range<Decoration>[];

interface Stretch {
	readonly text: string;
	readonly from: number;
	/** The cursor is here: show everything. */
	readonly raw: boolean;
}

/** [pattern, class, length of the marks at each end]. */
const STYLES: readonly (readonly [RegExp, string, number])[] = [
	[/\*\*(?=\S)(?:.+?)\*\*/g, 'cm-strong', 2],
	[/(?<![*\w])\*(?=[^*\s])[^*]+\*(?!\*)/g, 'cm-em', 1],
	[/(?<![_\w])_(?=[^_\s])[^_]+_(?!\w)/g, 'cm-em', 1],
	[/==[^=]+==/g, 'cm-highlight', 2],
	[/~~[^~]+~~/g, 'cm-strikethrough', 2],
];
const CODE = [/`[^`]+`/g, 'cm-inline-code', 1] as const;
const WIKI = /!?\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]/g;
const LINK = /(?<!!)\[([^[\]]+)\]\(([^()\s]+)\)/g;
const TAG = /(?:^|\s)(#[\p{L}\d_/-]*[\p{L}_/-][\p{L}\d_/-]*)/gu;

function wikilinks({ text, from, raw }: Stretch, into: Drawn): void {
	for (const found of text.matchAll(WIKI)) {
		const [whole, link = '', alias] = found;
		const [start, end] = [from + found.index, from + found.index + whole.length];
		const shownFrom = alias === undefined ? start + whole.indexOf('[[') + 2 : end - 2 - alias.length;
		if (!raw) into.push(hide.range(start, shownFrom), hide.range(end - 2, end));
		into.push(
			mark('cm-hmd-internal-link', { 'data-href': link.trim() }).range(
				raw ? start : shownFrom,
				raw ? end : end - 2,
			),
		);
	}
}

function styles({ text, from, raw }: Stretch, which: typeof STYLES, into: Drawn): void {
	for (const [pattern, cls, length] of which) {
		for (const found of text.matchAll(pattern)) {
			const [start, end] = [from + found.index, from + found.index + found[0].length];
			into.push(mark(cls).range(start, end));
			if (!raw) into.push(hide.range(start, start + length), hide.range(end - length, end));
		}
	}
}

function inline(line: Stretch, into: Drawn): void {
	styles(line, [CODE], into);
	// Nothing in code is a link, a tag or a style.
	const stretch = { ...line, text: line.text.replace(/`[^`]+`/g, (code) => ' '.repeat(code.length)) };
	const { text, from, raw } = stretch;
	wikilinks(stretch, into);
	for (const found of text.matchAll(LINK)) {
		const [whole, label = '', target = ''] = found;
		const start = from + found.index;
		if (!raw)
			into.push(hide.range(start, start + 1), hide.range(start + 1 + label.length, start + whole.length));
		into.push(mark('cm-link', { 'data-href': target }).range(start + 1, start + 1 + label.length));
	}
	styles(stretch, STYLES, into);
	for (const found of text.matchAll(TAG)) {
		const at = from + found.index + found[0].length - (found[1]?.length ?? 0);
		into.push(mark('cm-hashtag').range(at, at + (found[1]?.length ?? 0)));
	}
}

function block(stretch: Stretch, into: Drawn): void {
	const { text, from, raw } = stretch;
	const heading = /^(#{1,6})[ \t]+/.exec(text);
	if (heading !== null) {
		const level = heading[1]?.length ?? 1;
		into.push(
			Decoration.line({ class: `HyperMD-header HyperMD-header-${level} cm-header-${level}` }).range(from),
		);
		if (!raw) into.push(hide.range(from, from + heading[0].length));
	}
	const item = /^(\s*)([-*+]|\d+[.)])( +)(?:\[(.)\]( |$))?/.exec(text);
	if (item !== null) {
		const [, indent = '', bullet = '', , task] = item;
		into.push(
			Decoration.line({
				class: 'HyperMD-list-line',
				attributes: { style: `--depth: ${indent.replace(/\t/g, '    ').length / 4}` },
			}).range(from),
		);
		const [start, end] = [from + indent.length, from + item[0].length];
		if (!raw && task !== undefined)
			into.push(Decoration.replace({ widget: new TaskBox(task !== ' ') }).range(start, end));
		else if (!raw && !/\d/.test(bullet))
			into.push(Decoration.replace({ widget: new Bullet() }).range(start, start + 1));
	}
	if (/^\s*>/.test(text)) into.push(Decoration.line({ class: 'HyperMD-quote cm-quote' }).range(from));
}

/** True on lines of fenced code above or at `to`. */
function fencesBefore(state: EditorState, upTo: number): boolean {
	let open = false;
	for (let number = 1; number < state.doc.lineAt(upTo).number; number++)
		if (/^\s*(?:```|~~~)/.test(state.doc.line(number).text)) open = !open;
	return open;
}

function decorate(view: EditorView): DecorationSet {
	const into: Drawn = [];
	const { state } = view;
	for (const { from, to } of view.visibleRanges) {
		let inCode = fencesBefore(state, from);
		for (let at = from; at <= to;) {
			const line = state.doc.lineAt(at);
			at = line.to + 1;
			const fence = /^\s*(?:```|~~~)/.test(line.text);
			if (fence || inCode) into.push(Decoration.line({ class: 'HyperMD-codeblock' }).range(line.from));
			if (fence) inCode = !inCode;
			if (fence || inCode) continue;
			const raw =
				view.hasFocus &&
				state.selection.ranges.some((range) => range.from <= line.to && range.to >= line.from);
			const stretch = { text: line.text, from: line.from, raw };
			block(stretch, into);
			inline(stretch, into);
		}
	}
	return Decoration.set(into, true);
}

export const livePreview = ViewPlugin.fromClass(
	class {
		decorations: DecorationSet;

		constructor(view: EditorView) {
			this.decorations = decorate(view);
		}

		update(update: ViewUpdate): void {
			if (update.docChanged || update.viewportChanged || update.selectionSet || update.focusChanged)
				this.decorations = decorate(update.view);
		}
	},
	{ decorations: (plugin) => plugin.decorations },
);
