/** The findings list, the strip and the letters, drawn without an app. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { renderToString } from 'preact-render-to-string';
import { Window } from 'happy-dom';
import { describe, expect, it, vi } from 'vitest';
import { statusLine } from '../../../src/core/report/status-line';
import { checkText } from '../../core/smart/line';
import type { Checked } from '../../../src/core/smart/rule';
import { Findings, type FindingsProps, type FoundGoal } from '../../../src/ui/findings/findings';
import { walk } from '../../../src/ui/findings/walk';
import { SmartStrip } from '../../../src/ui/smart-strip/smart-strip';

const checked = (text: string, properties = {}): Checked =>
	checkText(text, properties, { today: '2026-11-25', dateOrder: 'dmy' });
const found = (title: string, more: Partial<FoundGoal> = {}): FoundGoal => {
	const { letters, findings } = checked(title);
	return {
		path: `${title}.md`,
		title,
		areas: ['Work'],
		kind: 'life',
		private: false,
		letters,
		findings,
		problems: [],
		...more,
	};
};
const nothing = (): void => undefined;
const props = (goals: readonly FoundGoal[], more: Partial<FindingsProps> = {}): FindingsProps => ({
	goals,
	unreadable: [],
	reading: false,
	filter: { letter: '', area: '' },
	onFilter: nothing,
	onOpen: nothing,
	onAct: nothing,
	...more,
});
const text = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the findings', () => {
	it('counts the goals that have something to look at, and leaves out the rest', () => {
		const quiet = found('Fine', { findings: [] });
		const said = text(renderToString(<Findings {...props([found('Be a better dad'), quiet])} />));
		expect(said).toContain('1 of 2 life goals have something to look at');
		expect(said).not.toContain('Fine');
		expect(said).toContain('Therapy goals are never checked.');
	});

	it('says so when there is nothing to look at', () => {
		const said = text(renderToString(<Findings {...props([])} />));
		expect(said).toContain('Nothing to look at.');
		expect(said).not.toContain('0 of 0');
	});

	it('goes on naming an area when all its questions are answered', () => {
		const { document } = new Window();
		const root = document.createElement('div') as unknown as HTMLElement;
		render(<Findings {...props([], { filter: { letter: '', area: 'Work' } })} />, root);
		expect(root.querySelectorAll('select')[1]?.value).toBe('Work');
	});

	it('filters by letter and by area', () => {
		const goals = [found('Be a better dad'), found('Read more', { areas: ['Family', 'Friends'] })];
		const byLetter = renderToString(<Findings {...props(goals, { filter: { letter: 'S', area: '' } })} />);
		expect(byLetter).toContain('What would you be doing');
		expect(byLetter).not.toContain('How would you know');
		const byArea = renderToString(<Findings {...props(goals, { filter: { letter: '', area: 'Family' } })} />);
		expect(text(byArea)).toContain('Read more');
		expect(text(byArea)).not.toContain('Be a better dad');
		expect(byArea).toContain('<option>Family</option><option>Friends</option><option>Work</option>');
	});

	it('quotes words once where the question holds them', () => {
		const said = text(renderToString(<Findings {...props([found('Try to swim twice a week')])} />));
		expect(said).toContain('You wrote “Try to”.');
		expect(said).not.toMatch(/Try to\s+You wrote/);
	});

	it('never quotes a private goal', () => {
		const one = found('Talk Spanish more often', { title: 'Private goal', private: true });
		expect(renderToString(<Findings {...props([one])} />)).not.toContain('more often');
	});

	it('names what could not be read fully, of therapy goals too', () => {
		const goal = found('Calm', {
			kind: 'therapy',
			letters: null,
			findings: [],
			problems: [{ property: 'review', message: 'Not a day.', line: 2 }],
		});
		const unreadable = [{ path: 'Torn.md', reason: 'The properties do not parse.', line: 1 }];
		const said = text(renderToString(<Findings {...props([goal], { unreadable })} />));
		expect(said).toContain('Could not read fully');
		expect(said).toContain('Calm review: Not a day.');
		expect(said).toContain('Torn.md The properties do not parse.');
	});

	it('draws some of a thousand goals and offers the rest', () => {
		const many = Array.from({ length: 1000 }, (_, at) => found('Be a better dad', { path: `${at}.md` }));
		const html = renderToString(<Findings {...props(many)} />);
		expect(html.match(/groundwork-finding-goal/g)?.length).toBe(60);
		expect(text(html)).toContain('Show more (940)');
	});

	it('tells the host which goal, which question and which choice', () => {
		const { document } = new Window();
		const root = document.createElement('div') as unknown as HTMLElement;
		const onAct = vi.fn();
		render(<Findings {...props([found('Be a better dad')], { onAct })} />, root);
		const [button] = [...root.querySelectorAll('button')].filter((one) => one.textContent === 'Doesn’t fit');
		button?.click();
		expect(onAct).toHaveBeenCalledWith(
			'Be a better dad.md',
			expect.objectContaining({ id: 'doesnt-fit' }),
			expect.objectContaining({ rule: 'S.doing' }),
		);
	});

	it('walks by the arrow keys: down to the next question, right along its choices', () => {
		const { document } = new Window();
		const root = document.createElement('div') as unknown as HTMLElement;
		document.body.append(root as never);
		render(<Findings {...props([found('Be a better dad')])} />, root);
		const first = root.querySelector<HTMLElement>('a');
		first?.focus();
		const here = (): string => document.activeElement?.textContent ?? '';
		const press = (key: string): void =>
			walk({ key, target: document.activeElement, currentTarget: root, preventDefault: nothing } as never);
		expect(here()).toBe('Be a better dad');
		press('ArrowDown');
		expect(here()).toBe('Edit');
		press('ArrowRight');
		expect(here()).toBe('Not now');
		press('ArrowDown');
		expect(here()).toBe('Add measure');
		press('ArrowUp');
		press('ArrowUp');
		expect(here()).toBe('Be a better dad');
	});
});

describe('the findings by keyboard alone', () => {
	const drawn = (first: FindingsProps) => {
		const { document } = new Window();
		const root = document.createElement('div') as unknown as HTMLElement;
		document.body.append(root as never);
		const draw = (next: FindingsProps): void => {
			void act(() => render(<Findings {...next} />, root));
		};
		draw(first);
		const press = (label: string, at = 0): void => {
			const button = [...root.querySelectorAll('button')].filter((one) => one.textContent === label)[at];
			button?.focus();
			button?.click();
		};
		return { root, draw, press, here: () => document.activeElement?.textContent ?? '' };
	};

	it('go on at the next question when one is answered', () => {
		const goal = found('Be a better dad');
		const { draw, press, here } = drawn(props([goal, found('Read more')]));
		press('Not now');
		draw(props([{ ...goal, findings: goal.findings.slice(1) }, found('Read more')]));
		expect(here()).toBe('Add measure');
		press('Doesn’t fit');
		draw(props([found('Read more')]));
		expect(here()).not.toBe('');
	});

	it('leave the focus where it is when what was chosen stays', () => {
		const { draw, press, here } = drawn(props([found('Be a better dad')]));
		press('Edit');
		draw(props([found('Be a better dad')]));
		expect(here()).toBe('Edit');
	});

	it('go on at the first goal that was not shown yet', () => {
		const many = Array.from({ length: 61 }, (_, at) =>
			found('Be a better dad', { path: `${at}.md`, title: `Goal ${at}` }),
		);
		const { press, here, draw } = drawn(props(many));
		press('Show more (1)');
		draw(props(many));
		expect(here()).toBe('Goal 60');
	});
});

describe('the strip', () => {
	const strip = (one: Checked, open: Parameters<typeof SmartStrip>[0]['open'] = null): string =>
		renderToString(<SmartStrip checked={one} open={open} onOpen={nothing} onAct={nothing} />);

	it('says what is found, what is not found yet, and what is the person’s to answer', () => {
		const one = checked('Talk Spanish more often', {
			due: '2027-06-01',
			why: 'I have said hello for two years.',
		});
		expect(statusLine(one.letters!)).toBe('Found: S R T. Not found yet: a measure. Yours to answer: A.');
		expect(strip(one)).toContain('aria-label="Measurable: not found yet"');
		expect(strip(one)).toContain('role="group" aria-label="SMART letters"');
	});

	it('shows where a found letter stands, and offers to keep it as a property', () => {
		const said = text(strip(checked('Run 5 km by 30 June'), 'T'));
		expect(said).toContain('by 30 June');
		expect(said).toContain('Keep 2027-06-30 as the date');
	});

	it('names a skipped letter without naming it missing', () => {
		const one = checked('Read more', { smart_skip: ['M'] });
		expect(statusLine(one.letters!)).not.toContain('measure');
		expect(text(strip(one, 'M'))).toContain('Measurable: not for this goal');
	});

	it('names a letter whose question waits', () => {
		const one = checked('Read more');
		expect(text(strip({ ...one, findings: [] }, 'M'))).toContain('Measurable: not found yet');
	});

	it('gives the focus back to the letter when what is open closes', () => {
		const { document } = new Window();
		const root = document.createElement('div') as unknown as HTMLElement;
		document.body.append(root as never);
		render(<SmartStrip checked={checked('Read more')} open="M" onOpen={nothing} onAct={nothing} />, root);
		const press = (label: string): void =>
			[...root.querySelectorAll('button')].find((one) => one.textContent === label)?.click();
		press('Not now');
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Measurable: not found yet');
		document.activeElement?.blur();
		const [inside] = [...root.querySelectorAll('button')].filter((one) => one.textContent === 'Open goal');
		inside?.focus();
		inside?.dispatchEvent(
			new document.defaultView!.KeyboardEvent('keydown', { key: 'Escape', bubbles: true }) as never,
		);
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Measurable: not found yet');
	});

	it('draws nothing for a goal without letters', () => {
		expect(strip({ letters: null, findings: [], answers: [] })).toBe('');
	});
});
