import { StateField } from '@codemirror/state';
import { type EditorView, ViewPlugin } from '@codemirror/view';
import type { MarkdownView } from './markdown-view.mts';

/** Which view an editor state belongs to. */
export const editorInfoField: StateField<MarkdownView | null> = StateField.define<MarkdownView | null>({
	create: () => null,
	update: (value) => value,
});

export const editorEditorField: StateField<EditorView | null> = StateField.define<EditorView | null>({
	create: () => null,
	update: (value) => value,
});

export const editorLivePreviewField: StateField<boolean> = StateField.define<boolean>({
	create: () => true,
	update: (value) => value,
});

export const livePreviewState = ViewPlugin.define(() => ({ mousedown: false }));
