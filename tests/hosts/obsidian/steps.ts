/** What can happen to a vault, for laws: notes come, change, move and go, and the app tells of it late. */
import fc from 'fast-check';
import type { FakeVault } from './fake-vault';

export const RUN =
	'---\ngoal_type: life\ntarget: 5\nstart_value: 1\n---\nRun it.\n\n## Check-ins\n- 2026-03-01 (current:: 2)\n';
export const CALM = '---\ngoal_type: therapy\nserves:\n  - "[[Run]]"\n---\n';

const PATHS = ['Run.md', 'Calm.md', 'A/Run.md', 'A/Calm.md', '2026-03-02.md', 'A/2026-03-03.md'];
const TEXTS = [
	RUN,
	CALM,
	'---\ngoal_type: life\npart_of: "[[Calm]]"\n---\n- [ ] one\n- [x] two\n',
	'---\ngoal_type: therapy\nserves: ["[[A/Run]]", "[[Nowhere]]"]\n---\n## How this helps\n- [[A/Run]] (a lot): it does\n',
	'- [[Run]] (current:: 3) fine\n- [[Calm]] (stage:: naming)\n',
	'- [[A/Run]] (current:: 4)\n\nThought of [[Calm]].\n',
	'---\ngoal_type: life\npart_of: "[[Run]]"\nstatus: done\n---\n',
	'---\ngoal_type: life\nwhy: a: b\n---\n',
	'---\ngoal_type: wish\n---\n',
	'---\ngoal_type: life\nmeasure: steps\n---\n',
	'---\ngoal_type: life\npart_of: "[[Run]]"\n---\n',
	'Nothing of ours.\n',
];
const path = fc.constantFrom(...PATHS);
const text = fc.constantFrom(...TEXTS);
const orSo = (usual: string) => fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, text);
/** A few notes to begin with, and room to move. */
export const start = fc.record(
	{ 'Run.md': orSo(RUN), 'Calm.md': orSo(CALM), '2026-03-02.md': orSo(TEXTS[4] ?? '') },
	{ requiredKeys: [] },
);
export const step = fc.oneof(
	fc.record({ do: fc.constant('put' as const), path, text }),
	fc.record({ do: fc.constant('delete' as const), path }),
	fc.record({ do: fc.constant('rename' as const), path, to: path }),
	fc.record({ do: fc.constant('folder' as const), first: fc.boolean(), back: fc.boolean() }),
	fc.record({ do: fc.constant('settle' as const), seed: fc.nat(), twice: fc.boolean() }),
	fc.record({ do: fc.constant('read' as const) }),
);

function shuffled<T>(items: T[], seed: number): T[] {
	const rest = [...items];
	const out: T[] = [];
	for (let n = seed + 1; rest.length > 0; n = (n * 16_807) % 2_147_483_647)
		out.push(...rest.splice(n % rest.length, 1));
	return out;
}

export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Does what a step says; `read` waits until everything has been read. */
export async function happen(vault: FakeVault, one: Step, whenRead: () => Promise<void>): Promise<void> {
	if (one.do === 'put') vault.put(one.path, one.text);
	else if (one.do === 'delete') vault.delete(one.path);
	else if (one.do === 'rename') vault.rename(one.path, one.to);
	else if (one.do === 'folder') vault.renameFolder(one.back ? 'B' : 'A', one.back ? 'A' : 'B', one.first);
	else if (one.do === 'read') await whenRead();
	else
		vault.settle((events) => {
			const order = shuffled(events, one.seed);
			return one.twice ? [...order, ...order] : order;
		});
}
