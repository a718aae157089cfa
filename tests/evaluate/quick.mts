import { devRows, ownRows, type Row } from './rows.mts';
import { byClass, byLetter, type Judge } from './numbers.mts';
import { BASELINES, groundwork } from './judges.mts';
const which = process.argv[2] ?? 'dev';
const rows = (which === 'dev' ? devRows() : ownRows(which as 'hard')) as Row[];
for (const [name, judge] of [['groundwork', groundwork], ...BASELINES] as [string, Judge][]) {
	const by = byLetter(rows, judge);
	console.log(
		name.padEnd(20),
		Object.entries(by)
			.map(
				([l, n]) =>
					`${l} P${n!.precision.toFixed(3)} R${n!.recall.toFixed(3)} F${n!.f1.toFixed(3)} B${n!.balanced.toFixed(3)}`,
			)
			.join(' | '),
		which === 'dev' ? JSON.stringify(byClass(rows, judge)) : '',
	);
}
for (const letter of ['S', 'M', 'A', 'T'] as const)
	for (const row of rows)
		if (row[letter] !== undefined && groundwork(row.text)[letter] !== row[letter])
			console.log(`${row[letter] ? letter : letter.toLowerCase()} ${row.text}`);
