/** Words the grammar knows: what finishes, what one could watch, what says too little. Grouped by what they do. */
import { setOf } from './words';

/** Done once and then done: with an object of one, these are a clear yes (smart.md, M). */
export const FINISH = setOf(`
	pass submit publish finish complete repay renew register file sign send hand deliver graduate quit resign retire
	qualify enrol enroll book schedule join buy purchase sell launch release install replace repair fix cancel close
	win earn obtain secure land hire adopt marry propose move emigrate relocate visit attend present defend print
	summit conquer climb finalise finalize wrap declutter clear empty refinance transfer switch return donate
	deregister uninstall delete unsubscribe back archive scan frame hang assemble paint repaint plaster tile wallpaper
	insulate renovate refurbish restore knit sew crochet bake brew plant
	host throw organise organize arrange settle negotiate apply request ask call phone ring email message invite tell
	consult see meet audition perform record film shoot edit translate code program implement deploy ship migrate
	upgrade draft write draw compose illustrate design author make build create develop set open found establish get
	obtain acquire order reserve rent lease take sit do run cycle bike hike walk swim row sail ride complete cross
	become reach hit beat break achieve read watch listen find choose pick decide hold give sort organise pay have learn
	put unpack pack dig move trade patch mend service clean redecorate furnish prepare lodge mail post collect
	update convert turn nominate elect appoint recruit train teach try`);
/** Of these, the ones that count even where the object has no article ("pass driving test"). */
export const FINISH_BARE = setOf(`
	pass submit publish finish complete repay renew register file sign deliver graduate quit resign retire enrol
	enroll join buy purchase sell launch cancel close win obtain secure land adopt marry defend finalise finalize
	qualify book emigrate schedule`);
/** Done by degrees or again and again: only a thing with its own end makes these finish. */
export const FINISH_THING = setOf(`
	make build create develop set take do run cycle bike hike walk swim row sail ride have learn read watch listen hold give
	put find get become train teach try see clean turn meet back pick reach hit choose decide hold prepare`);
const NAMED_THING = `
	marathon half-marathon triathlon duathlon ironman ultramarathon ultra race relay parkrun camino trail course channel 5k 10k 15k
	exam test degree diploma certificate certification licence license permit visa passport qualification accreditation
	badge belt masters master's phd doctorate mba bachelor's gcse a-level apprenticeship internship placement residency
	scholarship grant bursary promotion raise rise job post position role offer contract commission book novel memoir
	thesis dissertation paper article essay chapter manuscript report portfolio website site blog app game album song ep
	demo film documentary video podcast painting portrait quilt jumper sweater scarf blanket dress table desk shelf
	bookcase shed fence deck patio treehouse house flat apartment home extension kitchen bathroom bedroom garden pond
	greenhouse loft attic garage bike car van boat motorbike dog puppy cat kitten baby child will budget list plan
	inventory mortgage loan account pension isa subscription membership appointment check-up checkup scan mammogram
	screening vaccination jab vaccine tattoo piercing tooth filling implant hearing-aid glasses therapist dentist doctor
	gp mentor coach tutor buyer tenant lodger flatmate roommate childminder nanny cleaner accountant solicitor
	grandchild workshop talk speech lecture presentation concert gig show play exhibition party dinner reunion wedding
	meeting interview trip holiday flight cruise tour retreat camp speech toast eulogy cv resume letter application
	debt overdraft invoice tax taxes return form survey audit record pb nation country continent summit peak mountain
	channel lights wall canal speech shop store café cafe restaurant bakery studio business company charity stall
	school bar teacher nurse doctor manager citizen member trustee governor captain lawyer pilot electrician plumber
	director homeowner landlord parent driver instructor paramedic midwife partner leader head professor accountant
	lifeguard firefighter officer translator programmer developer designer engineer referee volunteer
	blogger author vegan vegetarian licence number place spot seat ticket`;
export const THING = setOf(NAMED_THING);

/** Says how one is or where one leans; nothing to watch by itself (smart.md, S). */
export const STATE = setOf(`
	be being feel feeling stay remain seem become becoming improve enhance strengthen grow deepen nurture focus
	prioritise prioritize explore try consider manage handle cope deal embrace enjoy live living love appreciate value
	excel succeed thrive flourish achieve attain maintain sustain ensure control understand know realise realize think
	believe want need care matter fix transform optimise optimize master develop boost maximise maximize balance
	rebalance better advance progress evolve broaden expand elevate hone cultivate foster regain recover rediscover
	find discover unlock reach view track share discuss identify stop quit avoid overcome conquer resist
	accept forgive trust notice acknowledge respect honour honor let allow experience process heal gain pursue strive
	procrastinate worry overthink stress obsess simplify adopt lead age change adapt adjust commit challenge push
	motivate inspire lose have get go take keep make do see work act behave give put come look turn set aspire dream
	tackle address raise increase reduce decrease lower minimise minimize limit cut exercise continue start sort own
	streamline learn`);
/** Of these, the ones that a real thing beside them makes an act: "have breakfast", "cut sugar", "go to the pool". */
export const LIGHT = setOf(`
	adopt lead change adjust lose have get go take keep make do see act give put come look turn set tackle raise increase
	reduce decrease lower minimise minimize limit cut exercise continue start sort stop quit avoid resist track share find reach
	view master expand own lead discuss identify simplify learn try work gain pursue`);
/** Ways and degrees: they name no thing. */
export const VAGUE = setOf(`
	more less better best fitter fit healthier healthy well good great nice happier happy richer rich stronger strong
	calmer calm closer close wiser smarter harder faster further enough properly regularly consistently often frequently
	sometimes occasionally usually generally really very much lots lot bit little few several some many various
	different new newer other others another same right wrong positive negative proper real true full fully meaningful
	successful productive organised organized disciplined focused focussed motivated confident confidently balanced
	mindful mindfully present patient kind kinder nicer sociable outgoing independent creative active successful
	financially emotionally mentally physically professionally personally socially ahead together track sorted tidy
	tidier clean neat efficient efficiently effective effectively flexible flexibly slim slimmer thin thinner lean toned
	relaxed rested energetic wealthy stable secure free freer debt on off up down out away around back over through
	again also too just only even still finally always ever never soon someday eventually maybe possibly deliberately
	overall general greater bigger higher lower larger improved reasonable serious seriously wisely responsible able
	important hard easier easy quickly slowly early earlier late later first most least as possible sure home-life
	fulfilled present-minded honest open fluent fluently daily weekly young younger alive grown comfortable optimistic
	consistent reliable punctual assertive likeable attractive charming eloquent articulate`);
/** Whole areas and inner stuff: named beside "improve" or "find" they say too little. */
export const BROAD = setOf(`
	life lives lifestyle health wellbeing well-being wellness fitness shape body mind soul self balance work-life
	happiness joy peace love purpose meaning fulfilment fulfillment success confidence self-confidence self-esteem
	esteem discipline self-discipline motivation willpower focus concentration attention productivity efficiency
	performance energy stamina strength flexibility endurance posture mood stress anxiety sleep rest relaxation
	mindset attitude perspective outlook habit habits routine routines behaviour behavior behaviours pattern patterns
	skill skills ability abilities knowledge expertise talent potential strengths weakness weaknesses growth
	development improvement progress career profession future direction path journey way ways thing things stuff
	something anything everything someone people person version time management finances finance money wealth
	freedom security stability independence relationship relationships marriage friendship friendships connection
	connections communication network networking bond bonds intimacy family home-life community environment world
	difference impact contribution change changes opportunity opportunities option options activity activities
	style styles strategy strategies technique techniques resource resources feature features content app apps goal
	goals dream dreams diet nutrition eating weight appearance image reputation presence boundaries boundary
	understanding awareness appreciation gratitude patience kindness compassion empathy creativity inspiration
	passion passions interest interests hobby hobbies talents recovery healing situation situations issue issues
	problem problems challenge challenges cue cues temptation temptations crisis hole mess chaos clutter quality
	experience experiences memory memories workload responsibilities responsibility burnout procrastination
	perfectionism temper anger emotions emotion feelings feeling thoughts thinking sense level levels best worst
	leader leadership parent dad mum mom father mother wife husband son daughter friend colleague boss employee
	listener speaker student learner human decision decisions choice choices living grip handle touch exercise
	exercises workout workouts sport suits useful it that this what grades results spending saving savings fund
	morning day days night week month year schedule control basics lot half future-proof bad effort efforts
	fluency conversational beginner work job school studies class english spanish french german japanese`);
/** Words that carry no thing: articles, prepositions, pronouns, helpers, units of time. */
export const EMPTY = setOf(`
	a an the my our your his her their its i me we us you he she they them it this that these those myself yourself
	oneself ourselves to of in on at for from with by into onto about as than or and if so when while before after until
	during over under above below within without between through across per each every any all both no not yes do does
	did is are am was were been have has had will would can could should may might must shall want wants like get
	getting got go going make making take taking be being where how what which who why there here then now today
	hour hours minute minutes min mins second seconds day days week weeks month months year years time times least
	once twice maximum minimum average total per cent percent confidence confident level way towards toward such
	everyday something own etc im i'm i'll i'd don't least one two three`);
