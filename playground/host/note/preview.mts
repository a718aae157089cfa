import type { MarkdownSectionInformation } from 'obsidian';
import type { App } from '../app.mts';
import { Component } from '../base/component.mts';
import type { HoverPopover } from '../ui/hover-popover.mts';
import type { TFile } from '../vault/files.mts';
import { sectionsOf, type Section } from './markdown.mts';
import type { Context } from './post-processors.mts';
import { PropertyRows } from './properties.mts';
import { fillSection, MarkdownRenderer } from './render.mts';

/** A drawn block with what lives in it. */
interface Drawn {
	section: Section;
	readonly el: HTMLElement;
	readonly life: Component;
}

/** A note as it reads. Blocks that did not change are not drawn anew. */
export class MarkdownPreviewView extends MarkdownRenderer {
	hoverPopover: HoverPopover | null = null;
	readonly #sizer: HTMLElement;
	readonly #title: HTMLElement;
	readonly #properties: PropertyRows;
	#text = '';
	#drawn: Drawn[] = [];
	#path = '';

	constructor(
		readonly app: App,
		parent: HTMLElement,
		private readonly shownFile: () => TFile | null,
		save: (key: string, value: unknown) => void,
	) {
		super(parent.createDiv('markdown-reading-view'));
		const view = this.containerEl.createDiv('markdown-preview-view markdown-rendered');
		this.#sizer = view.createDiv('markdown-preview-sizer markdown-preview-section');
		const header = this.#sizer.createDiv('mod-header mod-ui');
		this.#title = header.createDiv('inline-title');
		this.#properties = new PropertyRows(app, header.createDiv(), () => this.#path, save);
	}

	get file(): TFile | null {
		return this.shownFile();
	}

	get(): string {
		return this.#text;
	}

	set(text: string, _clear: boolean): void {
		this.#text = text;
		this.rerender();
	}

	clear(): void {
		this.#drop(this.#drawn.splice(0));
	}

	override onunload(): void {
		this.clear();
	}

	rerender(full = false): void {
		const path = this.file?.path ?? '';
		if (full || path !== this.#path) this.clear();
		this.#path = path;
		this.#title.setText(this.file?.basename ?? '');
		this.#properties.show(this.#text);
		this.#draw(sectionsOf(this.#text));
	}

	getScroll(): number {
		return this.containerEl.scrollTop;
	}

	applyScroll(scroll: number): void {
		this.containerEl.scrollTop = scroll;
	}

	showLine(line: number): void {
		const drawn = this.#drawn.find(({ section }) => section.lineEnd >= line);
		drawn?.el.scrollIntoView({ block: 'center' });
	}

	#draw(sections: readonly Section[]): void {
		const left = [...this.#drawn];
		this.#drawn = sections.map((section) => {
			const at = left.findIndex(
				(one) => one.section.raw === section.raw && one.section.kind === section.kind,
			);
			const same = left.splice(at < 0 ? left.length : at, at < 0 ? 0 : 1)[0];
			if (same === undefined) return this.#new(section);
			same.section = section;
			return same;
		});
		this.#drop(left);
		this.#sizer.append(...this.#drawn.map(({ el }) => el));
	}

	#new(section: Section): Drawn {
		const drawn: Drawn = {
			section,
			el: createDiv(`el-${section.kind}`),
			life: this.addChild(new Component()),
		};
		fillSection(this.app, section, drawn.el, this.#context(drawn)).catch(reportError);
		return drawn;
	}

	#drop(drawn: readonly Drawn[]): void {
		for (const { el, life } of drawn) {
			this.removeChild(life);
			el.remove();
		}
	}

	#context(drawn: Drawn): Context {
		return {
			docId: this.#path,
			sourcePath: this.#path,
			frontmatter: this.app.metadataCache.getCache(this.#path)?.frontmatter,
			addChild: (child) => void drawn.life.addChild(child),
			getSectionInfo: (el): MarkdownSectionInformation | null => {
				if (!drawn.el.contains(el)) return null;
				const { lineStart, lineEnd } = drawn.section;
				return { text: this.#text, lineStart, lineEnd };
			},
		};
	}
}
