import type {
	MarkdownPostProcessor,
	MarkdownPostProcessorContext,
	MarkdownSectionInformation,
} from 'obsidian';
import { Component } from '../base/component.mts';

/** A part of a rendered note with a life of its own: unloaded when its section goes. */
export class MarkdownRenderChild extends Component {
	constructor(readonly containerEl: HTMLElement) {
		super();
	}
}

export interface Context extends Omit<MarkdownPostProcessorContext, 'addChild'> {
	addChild(child: MarkdownRenderChild): void;
	getSectionInfo(el: HTMLElement): MarkdownSectionInformation | null;
}

export interface PostProcessor extends Pick<MarkdownPostProcessor, 'sortOrder'> {
	(el: HTMLElement, context: Context): Promise<unknown> | void;
}

export type CodeBlockHandler = (source: string, el: HTMLElement, context: Context) => Promise<unknown> | void;

const processors: PostProcessor[] = [];

/** The processors of every rendered note. */
export class MarkdownPreviewRenderer {
	static registerPostProcessor(processor: PostProcessor, sortOrder = 0): void {
		processor.sortOrder = sortOrder;
		processors.push(processor);
		processors.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
	}

	static unregisterPostProcessor(processor: PostProcessor): void {
		const at = processors.indexOf(processor);
		if (at >= 0) processors.splice(at, 1);
	}

	/** Replaces each fenced block of a language by what `handler` draws. */
	static createCodeBlockPostProcessor(language: string, handler: CodeBlockHandler): PostProcessor {
		return async (el, context) => {
			for (const code of el.findAll(`pre > code.language-${language}`)) {
				const own = createDiv(`block-language-${language}`);
				code.parentElement?.replaceWith(own);
				await handler(code.getText().replace(/\n$/, ''), own, context);
			}
		};
	}
}

export const countPostProcessors = (): number => processors.length;

export async function postProcess(el: HTMLElement, context: Context): Promise<void> {
	for (const processor of [...processors]) await processor(el, context);
}
