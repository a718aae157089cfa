/** Words the grammar knows, grouped by what they do. British spelling stands for both (`isForm` folds -ize). */
import { setOf } from '../text/words';

/** Done once and then done; these count without an article too: "pass driving test". */
const SURE =
	'pass submit publish finish complete repay renew register file sign deliver graduate resign retire enrol enroll join buy sell launch cancel obtain secure land adopt defend finalise qualify book';
export const BARE = setOf(SURE);
/** With these as well: with an object of one, a clear yes (smart.md, M). */
export const FINISH = setOf(`
	${SURE} ace send hand quit purchase release install replace repair fix close win earn hire marry propose move
	emigrate relocate visit attend present summit conquer climb declutter clear empty refinance transfer switch
	return donate delete uninstall archive frame assemble paint repaint plaster tile insulate renovate refurbish
	restore knit sew crochet bake brew plant host throw organise settle negotiate apply request perform record film
	shoot edit translate program implement deploy ship upgrade draft write compose illustrate design author open
	found establish acquire order rent lease pay unpack patch mend redecorate furnish lodge convert recruit reach
	beat schedule sort pack print scan dig back arrange lay mark apologise insure dismantle demolish bury decorate wallpaper
	carpet rewire resit retake repot harvest rake engrave weld unblock declare translate digitise`);
/** Makes or gets one thing: finishes with "a", "the" or "my". */
export const MAKES = setOf(`
	build make create develop get put set find become`);
/** Finishes only with "a" thing, a name, or a thing that ends by itself. */
export const TAKES = setOf(`
	take do run cycle bike hike walk swim row ride have read watch listen see give meet call phone ask tell invite
	email hold learn pick choose hit break clean prepare`);
/** Things that end by themselves. */
export const ENDED = setOf(`
	marathon triathlon race relay trail path route camino way channel course exam exams test certificate licence
	license degree diploma passport visa thesis taxes will raise promotion check-up appointment dentist doctor gp
	optician`);
/** Singular, yet no finish: over in a moment, or a person one keeps seeing. */
export const MOMENT = setOf(`
	walk run jog swim hike ride break nap breath look rest shower bath coffee tea drink meal snack breakfast lunch
	dinner friend call chat bit lot page minute hour moment step time day photo picture question brother sister
	mother father mum mom dad wife husband partner son daughter boss colleague neighbour neighbor dog news stairs
	laundry dishes bus night`);

/** Says how one is or where one leans; nothing to watch (smart.md, S). */
export const HOLLOW = setOf(`
	be feel stay remain seem become improve enhance strengthen deepen nurture focus prioritise explore consider
	manage handle cope deal embrace enjoy love appreciate value excel succeed thrive flourish achieve attain ensure
	control understand know realise think believe want care matter transform optimise boost maximise balance better
	progress evolve broaden hone cultivate foster recover rediscover discover view share discuss overcome accept
	forgive trust notice acknowledge respect honour honor let allow experience process heal strive worry overthink
	stress simplify aspire dream motivate inspire disrupt revolutionise reinvent empower unlock unleash shine sound appear blossom streamline behave procrastinate need expand elevate regain`);
/** Light verbs: the thing beside them decides ("have breakfast", "cut sugar", "get fit"). */
export const LIGHT = setOf(`
	lead change adjust lose have get go take keep make do see act give put come look turn set tackle raise provide
	increase reduce decrease lower minimise limit cut continue start sort stop quit avoid resist track find reach
	master own identify learn try work gain pursue live maintain sustain grow build create develop fix use fight
	face break hold push challenge open step`);
/** Acts anyone could watch, beside those that finish. */
export const ACTS = setOf(`
	walk run swim cycle jog hike row ski dance stretch lift train skip play practise practice rehearse read draw
	sing cook eat drink freeze meditate pray breathe sleep wake brush floss wash shower clean tidy vacuum iron
	recycle garden water weed prune study revise memorise review note log count weigh measure photograph call phone
	ring text email message meet invite greet thank hug listen talk speak chat tell ask teach coach mentor tutor
	volunteer help babysit rewrite redo apologise say save spend invest budget swap add include incorporate consume
	wear carry bring park drive ride commute travel fly sail camp fish carve code leave arrive sit stand plug unplug
	hang place fast abstain smoke gamble shop browse watch stream tick check enquire interview network pitch post
	blog plan list reply answer audition compete enter race serve follow adhere choose substitute monitor test stop
	lend borrow foster sponsor vote march campaign compost varnish bowl golf kayak paddle sprint push pull feed
	groom vaccinate bedtime rest put go take give cut limit chop mow sweep dust hoover scrub mop fold stack split hoe milk
	shear saddle surf skate sled belay spar wrestle bat catch kick shoot juggle hop jump kneel bend squat plank stitch
	embroider weave spin dye whittle sand solder wire grout strip seal sketch doodle type proofread transcribe shred lug
	haul drag coax plough plow peel grate knead simmer roast grill fry ferment pickle forage pluck pick trim shave
	moisturise gargle hum whistle drum strum conduct recite memorize pray kiss cuddle tickle wave smile nap snooze tweet
	swim scroll google fill trade catalogue drop fit phone skype zoom bid barter haggle tip pledge donate petition canvass`);

/** Ways and degrees: they name no thing. */
export const VAGUE = setOf(`
	big amazing awesome epic fantastic wonderful incredible brilliant sharp lovely memorable perfect
	more less better best fit fitter healthy healthier well good great nice nicer happy happier rich richer strong
	stronger calm calmer close closer wise smarter harder faster further enough often sometimes very much lots lot
	bit little few several some many various different new other others another same right wrong positive negative
	proper real true full meaningful successful productive organised disciplined focused motivated confident
	balanced mindful present patient kind kinder sociable outgoing independent creative active ahead together track
	tidy tidier clean neat efficient effective flexible slim slimmer lean toned relaxed energetic wealthy stable
	secure free on off up down out away around back over through again also too only even still always ever never
	soon someday maybe general greater bigger higher lower larger serious responsible able hard easier early earlier
	late later first most least possible open fluent comfortable optimistic consistent reliable punctual assertive
	articulate decent younger thinner bad worse worst sorted credible complete rounded competent capable respectable solid
	fun presentable left serious professional mobile steady steadier slick slicker strong-willed likeable likable thoughtful dependable worthy dependent sharper`);
/** Whole areas and inner stuff: beside a light verb they say too little. */
export const BROAD = setOf(`
	grips fun
	life lives lifestyle health wellbeing well-being wellness fitness shape body mind soul self balance happiness
	joy peace love purpose meaning fulfilment fulfillment success confidence self-confidence self-esteem discipline
	motivation willpower concentration attention productivity efficiency performance energy stamina strength
	flexibility endurance posture mood stress anxiety sleep rest mindset attitude perspective habit habits routine
	routines behaviour behavior pattern patterns skill skills ability abilities knowledge expertise talent potential
	strengths weaknesses growth development improvement progress career future direction way ways thing things stuff
	something anything everything someone people person time management finances finance money wealth freedom
	security stability independence relationship relationships marriage friendship friendships connection
	connections communication network intimacy family environment world difference impact contribution change
	changes opportunities options activities style styles strategy strategies techniques resources feature features
	content app apps goal goals dream dreams diet nutrition weight appearance image reputation boundaries
	understanding awareness appreciation gratitude patience kindness compassion empathy creativity inspiration
	passion interests recovery healing situation situations issues problems challenges cues temptation temptations
	dignity sanity nerve fatigue
	crisis hole rut mess chaos clutter quality memory workload burnout procrastination perfectionism temper anger
	emotions feelings thoughts thinking sense level levels leader parent listener speaker human decisions choices
	grip handle touch exercise exercises workout workouts sport suits care calling start business worrying
	procrastinating overthinking stressing complaining best act spark groove mojo hang dad mum mom husband wife
	colleague boss home-life myself yourself effort amends following audience sector industry market technology trends basics fears fear past living soulmate memories service limits
	loved somewhere anywhere nowhere kind sort type trust rapport respect presence bond bonds zip bounce oomph nick shape`);
/** Words that carry no thing: articles, prepositions, pronouns, helpers, units of time. */
export const EMPTY = setOf(`
	a an the my our your his her their its i me we us you he she they it this that these those ourselves to of in on
	at for from with by into onto about as than or and if so when while before after until during over under above
	within without between per each every any all both no not yes does did is are am was were been has had would can
	could may might shall wants like getting got where how what which who why there here then now today hour hours
	minute minutes min mins second seconds day days week weeks weekday weekdays weekend weekends month months year
	years times once twice daily weekly monthly morning mornings evening evenings night nights cent way towards such
	own etc i'm i'll i'd one two three least time`);

/** Doings with a plain end or a plain sight. */
export const DOES: ReadonlySet<string> = new Set([...ACTS, ...FINISH, ...TAKES]);
/** Every verb that is listed. */
export const KNOWN: ReadonlySet<string> = new Set([...DOES, ...MAKES, ...LIGHT, ...HOLLOW]);
