/** Preact inside the app: one drawing per frame, in the window the element lives in, nothing left behind. */
import { Window } from 'happy-dom';
import { h } from 'preact';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { mount } from '../../../src/hosts/obsidian/mount';

/** An element of a window of its own, with what Obsidian adds to elements. */
function element(window = fakeWindow()) {
	const migrated: ((win: unknown) => void)[] = [];
	const el = window.document.createElement('div');
	window.document.body.append(el);
	const extra = {
		win: window,
		onWindowMigrated: (call: (win: unknown) => void) => {
			migrated.push(call);
			return () => migrated.splice(migrated.indexOf(call), 1);
		},
	};
	Object.assign(el, extra);
	const moveTo = (next: ReturnType<typeof fakeWindow>) => {
		next.document.body.append(next.document.adoptNode(el));
		Object.assign(el, { win: next });
		for (const call of [...migrated]) call(next);
	};
	return { el: el as unknown as HTMLElement, migrated, moveTo, window };
}

/** A window whose frames and sizes come when the test says so. */
function fakeWindow() {
	const window = new Window();
	const watching = new Set<() => void>();
	Object.assign(window, {
		ResizeObserver: class {
			constructor(private readonly call: () => void) {}
			observe(): void {
				watching.add(this.call);
			}
			disconnect(): void {
				watching.delete(this.call);
			}
		},
	});
	const frames = new Map<number, () => void>();
	let count = 0;
	return Object.assign(window, {
		requestAnimationFrame: (call: () => void) => {
			frames.set(++count, call);
			return count;
		},
		cancelAnimationFrame: (frame: number) => frames.delete(frame),
		waiting: () => frames.size,
		watching: () => watching.size,
		/** Displays everything so wide, or not at all, and tells as a browser would. */
		size: (width: number) => {
			Object.defineProperty(window.HTMLElement.prototype, 'clientWidth', {
				value: width,
				configurable: true,
			});
			for (const call of [...watching]) call();
		},
		frame: () => {
			const calls = [...frames.values()];
			frames.clear();
			for (const call of calls) call();
		},
	});
}

describe('a Preact root in the app', () => {
	it('draws at once, and however often it is asked, once per frame', () => {
		const { el, window } = element();
		let drawn = 0;
		const { redraw } = mount(el, () => h('p', null, String(++drawn)));
		expect(el.textContent).toBe('1');
		for (let n = 0; n < 2000; n++) redraw();
		expect(window.waiting()).toBe(1);
		window.frame();
		expect(el.textContent).toBe('2');
		expect(drawn).toBe(2);
	});

	it('makes every node in the document of the window it is in', () => {
		const { el, window } = element();
		mount(el, () => h('svg', null, h('g', null, h('text', null, 'A')), h('b', null, 'B')));
		const documents = [el, ...el.querySelectorAll('*')].map((node) => node.ownerDocument);
		expect(documents).toHaveLength(5);
		expect(documents.every((one) => one === (window.document as unknown))).toBe(true);
	});

	it('moves with its element into another window and asks that one for frames', () => {
		const main = element();
		let text = 'before';
		const { redraw } = mount(main.el, () => h('p', null, text));
		redraw();
		text = 'after';
		const popOut = fakeWindow();
		main.moveTo(popOut);
		expect(main.window.waiting()).toBe(0);
		expect(popOut.waiting()).toBe(1);
		popOut.frame();
		expect(main.el.textContent).toBe('after');
		expect(main.el.querySelector('p')?.ownerDocument).toBe(popOut.document);
	});

	it('keeps what a component remembers while it is drawn again', () => {
		const { el, window } = element();
		let count = 0;
		function Remembers() {
			const [first] = useState(() => ++count);
			return h('p', null, String(first));
		}
		const { redraw } = mount(el, () => h(Remembers, null));
		redraw();
		window.frame();
		expect(el.textContent).toBe('1');
	});

	it('where it waits, draws nothing while it is not displayed, and once when it is shown', () => {
		const { el, window } = element();
		let drawn = 0;
		const { redraw } = mount(el, () => h('p', null, String(++drawn)), true);
		window.size(300);
		window.size(0);
		for (let n = 0; n < 2000; n++) redraw();
		window.frame();
		expect([window.waiting(), drawn]).toEqual([0, 1]);
		window.size(300);
		expect(el.textContent).toBe('2');
		redraw();
		window.frame();
		expect(el.textContent).toBe('3');
	});

	it('draws nothing for being shown where nothing was asked meanwhile', () => {
		const { el, window } = element();
		let drawn = 0;
		mount(el, () => h('p', null, String(++drawn)), true);
		window.size(0);
		window.size(300);
		window.frame();
		expect(drawn).toBe(1);
	});

	it('that was not displayed is drawn in the window it moves to', () => {
		const main = element();
		let text = 'before';
		const { redraw } = mount(main.el, () => h('p', null, text), true);
		main.window.size(0);
		text = 'after';
		redraw();
		const popOut = fakeWindow();
		main.moveTo(popOut);
		expect([main.window.watching(), popOut.watching()]).toEqual([0, 1]);
		popOut.size(300);
		expect(main.el.textContent).toBe('after');
	});

	it('leaves nothing behind: no node, no frame, no listener', () => {
		const { el, window, migrated } = element();
		let drawn = 0;
		const { redraw, unmount } = mount(el, () => h('p', null, String(++drawn)), true);
		redraw();
		unmount();
		redraw();
		window.frame();
		window.size(300);
		expect(el.childNodes).toHaveLength(0);
		expect([window.waiting(), window.watching(), migrated.length, drawn]).toEqual([0, 0, 0, 1]);
	});
});
