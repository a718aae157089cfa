/**
 * The JSON that the command line prints, as zod schemas (product.md "The command line"). Keys may be added, never
 * changed. Paths are relative to the folder, with `/`. Builders: check.ts, map.ts, progress.ts beside this file.
 */
import * as z from 'zod/mini';
import { KINDS, MEASURES, STAGES, STATUSES } from '../goal/goal';

const kind = z.enum(KINDS);
const status = z.enum(STATUSES);
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const whole = z.int().check(z.gte(0));
const state = z.enum(['found', 'missing', 'skipped']);

export const lettersShape = z.object({ S: state, M: state, A: state, R: state, T: state });

export const findingShape = z.object({
	rule: z.string(),
	letter: z.nullable(z.enum(['S', 'M', 'A', 'R', 'T'])),
	severity: z.enum(['note', 'hint']),
	message: z.string(),
	from: z.nullable(whole),
	to: z.nullable(whole),
	line: z.nullable(whole),
	evidence: z.nullable(z.string()),
	property: z.nullable(z.string()),
});

export const problemShape = z.object({
	property: z.string(),
	message: z.string(),
	line: z.nullable(whole),
});

export const checkShape = z.object({
	goals: z.array(
		z.object({
			path: z.string(),
			title: z.string(),
			kind,
			status,
			letters: z.nullable(lettersShape),
			findings: z.array(findingShape),
			problems: z.array(problemShape),
		}),
	),
	unreadable: z.array(z.object({ path: z.string(), reason: z.string(), line: z.nullable(whole) })),
});

/** One answer of `check --stdin`. */
export const answerShape = z.object({
	letters: lettersShape,
	findings: z.array(findingShape),
	kind: z.object({ suggestion: z.enum(['life', 'therapy', 'unsure']), because: z.string() }),
});

export const mapShape = z.object({
	nodes: z.array(
		z.object({
			path: z.string(),
			title: z.string(),
			kind,
			status,
			lane: z.nullable(whole),
			x: z.number(),
			y: z.number(),
			width: z.number(),
			height: z.number(),
		}),
	),
	edges: z.array(
		z.object({
			from: z.string(),
			to: z.string(),
			relation: z.enum(['serves', 'part_of', 'practice']),
			strength: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3)])),
			because: z.nullable(z.string()),
			resolved: z.boolean(),
			problem: z.optional(z.enum(['not-a-goal', 'wrong-way'])),
		}),
	),
	crossings: whole,
	insights: z.object({
		coverage: z.object({ served: whole, life: whole }),
		leaning: z.array(z.object({ path: z.string(), sole: z.array(z.string()) })),
		unsupported: z.array(z.string()),
		alone: z.array(z.string()),
		waiting: z.array(z.string()),
		threads: z.array(z.array(z.string())),
		balance: z.object({ therapy: whole, life: whole, words: z.nullable(z.string()) }),
	}),
});

export const progressShape = z.object({
	today: day,
	goals: z.array(
		z.object({
			path: z.string(),
			title: z.string(),
			kind,
			status,
			measure: z.nullable(z.enum(MEASURES)),
			start: z.nullable(z.number()),
			current: z.nullable(z.number()),
			target: z.nullable(z.number()),
			unit: z.nullable(z.string()),
			share: z.nullable(z.number().check(z.gte(0), z.lte(1))),
			pace: z.nullable(z.enum(['on pace', 'a little behind', 'new date'])),
			due: z.nullable(day),
			stage: z.nullable(z.enum(STAGES)),
			noticed: z.nullable(z.string()),
			checkIns: whole,
			mentions: whole,
			lastActive: z.nullable(day),
		}),
	),
	summary: z.object({ active: whole, movedThisMonth: whole }),
});

export type CheckReport = z.infer<typeof checkShape>;
export type FindingReport = z.infer<typeof findingShape>;
export type Answer = z.infer<typeof answerShape>;
export type MapReport = z.infer<typeof mapShape>;
export type ProgressReport = z.infer<typeof progressShape>;
