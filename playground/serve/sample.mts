import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from '../repository.mts';

const DAY = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const JOURNAL = /^(\d{4}-\d{2}-\d{2})\.md$/;
const MILLISECONDS = 86_400_000;

const pad = (value: number): string => String(value).padStart(2, '0');

/** Today's local calendar date. */
export function localDay(now = new Date()): string {
	return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Moves every date in a text by whole days; what only looks like a date stays. */
export function shiftDays(text: string, days: number): string {
	return text.replace(DAY, (written) => {
		const time = Date.parse(written);
		const same = !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
		return same ? new Date(time + days * MILLISECONDS).toISOString().slice(0, 10) : written;
	});
}

/** The last journal day named by a file in `names`, or null. */
export function lastJournalDay(names: readonly string[]): string | null {
	const days = names.flatMap((name) => JOURNAL.exec(name)?.[1] ?? []);
	return days.sort().at(-1) ?? null;
}

function shiftFolder(folder: string, days: number): void {
	const items = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
	for (const item of items) {
		const place = join(item.parentPath, item.name);
		if (/\.(?:md|base|canvas)$/.test(item.name))
			writeFileSync(place, shiftDays(readFileSync(place, 'utf8'), days));
	}
	// Rename away from the direction of travel first, so that no day lands on one that has not moved yet.
	const renames = items
		.map((item) => ({ folder: item.parentPath, from: item.name, to: shiftDays(item.name, days) }))
		.filter(({ from, to }) => from !== to)
		.sort((a, b) => (days > 0 ? (a.from < b.from ? 1 : -1) : a.from < b.from ? -1 : 1));
	for (const { folder: parent, from, to } of renames) renameSync(join(parent, from), join(parent, to));
}

/**
 * Copies the sample vault to a temporary folder and moves its dates so that its last journal day is today.
 * `remove` takes the copy away again.
 */
export function sampleCopy(today: string | null): { folder: string; remove: () => void } {
	const folder = mkdtempSync(join(tmpdir(), 'groundwork-playground-'));
	cpSync(join(repository(), 'playground/vault'), folder, { recursive: true });
	const names = readdirSync(folder, { recursive: true, withFileTypes: true }).map((item) => item.name);
	const last = lastJournalDay(names);
	if (last !== null) {
		const days = (Date.parse(today ?? localDay()) - Date.parse(last)) / MILLISECONDS;
		if (days !== 0) shiftFolder(folder, days);
	}
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
