/** What the plugin draws: every text, label, hint and value a person could see or hear. */
import type { Opened } from './harness.mts';

/** Every text, label, hint and value in what the plugin draws, and in modals, menus and notices of the app. */
export function drawn(app: Opened): Promise<string[]> {
	return app.page.evaluate(() => {
		const ours =
			'[class^="groundwork"], [class*=" groundwork"], [data-type^="groundwork"], .modal, .prompt, .notice, .menu, .suggestion-container, .tooltip';
		const roots = [...document.querySelectorAll(ours)];
		const said = roots
			.flatMap((root) => [root, ...root.querySelectorAll('*')])
			.flatMap((el) => [
				...['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext'].map(
					(name) => el.getAttribute(name) ?? '',
				),
				...(el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement ? [el.value] : []),
			]);
		return [...new Set([...said, ...roots.map((root) => root.textContent ?? '')])].filter(Boolean);
	});
}

/** Waits until changes so far are indexed and drawn. */
export async function drawnAgain(app: Opened): Promise<void> {
	await app.settled();
	await app.page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
	);
}

/** Closes menus, prompts and modals. */
export async function closeAll(app: Opened): Promise<void> {
	for (let tries = 0; tries < 6; tries += 1) {
		if ((await app.page.locator('.modal-container, .prompt, .menu').count()) === 0) return;
		await app.page.keyboard.press('Escape');
		const leave = app.page.locator('.groundwork-ask').getByRole('button', { name: 'Leave' });
		if ((await leave.count()) > 0) await leave.click();
	}
}
