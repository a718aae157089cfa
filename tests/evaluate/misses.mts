/** Why the rules miss what they miss on our own rows. A test asks for one sentence for each. */
export const misses: Readonly<Record<string, string>> = {
	'Buy the wood and build the shelf':
		'Two plain finishes with a thing each; that the wood is for the shelf is known to people only.',
	'Reach the point where the 2020 accident no longer rules my dreams':
		'“Reach” with a figure reads as an outcome; that the figure is the year of something is seen by no word.',
	'Ask for help before I am drowning':
		'Asking can be seen; the point, an inner one, is a picture (“drowning”) no list of feelings holds.',
	'Respond instead of react when my teenager shouts':
		'No inner word: how one answers is inner work through what is left unsaid.',
	'See the doctor about my panic attacks':
		'“See” is read with care, as much inner work begins with it, and the panic speaks against the doctor.',
	'Get my anxiety medication reviewed by the GP':
		'“Get” holds nothing by itself; the anxiety keeps it from being called life.',
	'Become a foster parent':
		'“Parent” is a broad word (“be a better parent”); that fostering makes it a post is not seen.',
	'Start my own business': '“Business” is a broad word, so starting it says too little to speak.',
	'Hold my ground without turning cold': 'Two pictures, no inner word; “unsure” is a fair answer.',
	'Miss my grandmother without falling apart':
		'“Miss” is as often a bus; “falling apart” is a picture nobody listed.',
	'Improve my CV': 'Improving says where one leans; a CV is a thing, which counts only with an amount.',
	'Get fit for the ski season': '“Get fit” is a state others may see or not; “unsure” is a fair answer.',
	'Have people over for dinner every month':
		'“People” is a broad word and “have” a light verb; the dinner stands behind a preposition.',
	'Loosen my grip on control': 'A picture; “grip” and “control” are said of tools as well.',
	'Light a candle for my father every Friday':
		'“Light” is a verb nobody listed, since it is first an adjective (“light meals”).',
	'Play more Formula 1 games with my son':
		'A name with a number is told from a count by what follows it; before a plural (“1 games”) the count wins.',
	'Get a second opinion before deciding anything':
		'“Get a …” with one thing counts as a plain finish. The label is strict; a second opinion is had or not.',
	'Practise until I can play the whole sonata by heart':
		'The finish stands in the “until” clause, which is not read as a clause of its own.',
	'Get over the 2 jobs I lost last year':
		'“Get” with a thing beside it counts as an outcome; “get over” is an idiom for a feeling.',
	'Lift 60 kg, up from 40 kg today': '“Today” counts as a date; here it tells where things stand.',
	'Increase my productivity by 20%':
		'The label was strict: an area without its own scale. By the page an amount is an amount, so found is defensible.',
	'Look better at the wedding':
		'“At” with a wedding is a datable event by the page. The label took it for a setting only.',
	'Attend two networking events a month until I land a new job in the spring of 2027':
		'A season with a year but no by, before or end is a weak window by the page; the label was kind.',
	'Get out of debt someday':
		'Being out of debt can be seen on paper, so the thing beside “get” counts; the label hears the wish in “someday”.',
	'Find work that matters':
		'“Find” with a thing beside it counts as an outcome; that the thing is only described is not seen.',
	'Keep the spark alive': 'An idiom: “keep the …” with a thing counts as an act.',
	'Teach my son to ride a bike':
		'Teaching has a plain yes here through what is taught; taught things are not told from taught people.',
	'Raise happy kids': '“Raise” with a thing counts as an outcome (“raise 500 pounds”); here it is a wish.',
	'Wake up refreshed': 'Waking is an act; that only the state after it is meant is not seen.',
	'Ride my bike from Vienna to Passau next August':
		'A ride from one named place to another is one thing with an end; only things after “the” or “a” are read so.',
	'Build things with the kids':
		'“Things” says too little everywhere else; that building is an act all the same is not seen.',
	'Sort my knee out': 'An idiom: “sort … out” with a thing counts as a finish (“sort the attic out”).',
	'Potty-train our daughter by her third birthday':
		'A compound verb nobody listed; that it has an end is not known.',
	'Dry January':
		'A name for a month without alcohol. The words by themselves say neither a limit nor an end.',
	'Get through more of my 200 unread emails':
		'“Get through” is read as getting a thing; that “more of” leaves the amount open is not seen for S.',
	'Rest easy': 'An idiom: resting is an act, “easy” makes it a state.',
	'Spend a weekend with June in August':
		'Spending time has an end only through its length, which is no amount here.',
	'March with the union on 1 May':
		'An act without an object, done on one day; only acts with one thing are read as done by a day.',
	'Rake the leaves by the end of fall':
		'“Rake” is a verb nobody listed; that it can be done by a day is not known.',
	'Move to the second floor':
		'Moving to a place counts as a plain finish; the label took it for a direction.',
	'Give notice by the 31st': 'A finish without an article; “give” is too light to count alone.',
	'Keep a food diary for 14 days': 'The days are read as a time, not as a count of entries.',
	'Reply within a day': 'The limit is read as a time, not as an amount.',
	'Touch my toes':
		'A bodily act done once. “Touch” is no finishing verb: most things one touches stay as they are.',
	'Quit sugar for the whole of January':
		'A limit that is said with “the whole of” a month; only “completely”, “no” and the like are read as zero.',
	'Give up meat for Lent':
		'Giving up for a time is a limit by its length; without “no” or “entirely” it is not read.',
};
